/**
 * Changes that undo each other, as pairs of ideas of `concepts.ts`: what a later report tells by the second word replaces what an
 * earlier one told by the first. "The line was cut" – "the line was restored".
 */
export const STATE_CHANGES: readonly (readonly [string, string])[] = [
  ["cut-off", "restore"],
  ["close", "restore"],
  ["hijack", "rescue"],
  ["evacuate", "return"],
  ["suspend", "restore"],
  ["trap", "rescue"],
  ["kidnap", "rescue"],
  ["kidnap", "release"],
  ["hijack", "release"],
  ["capture", "release"],
];

/**
 * Steps of one course, as pairs of ideas of `concepts.ts`: what a report of a later day tells by the second word follows on what an
 * earlier one told by the first. "A man was arrested" – "the man was charged".
 */
export const STATE_STEPS: readonly (readonly [string, string])[] = [
  ["capture", "charge"],
  ["charge", "convict"],
  ["charge", "acquit"],
  ["convict", "sentence"],
  ["miss", "find"],
  ["approve", "sign"],
  ["begin", "end"],
];
