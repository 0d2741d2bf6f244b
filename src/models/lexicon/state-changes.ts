/**
 * Changes that undo each other, as pairs of ideas of `concepts.ts`: what a later report tells by the second word replaces what an
 * earlier one told by the first. "The line was cut" – "the line was restored".
 */
export const STATE_CHANGES: readonly (readonly [string, string])[] = [
  ["cut-off", "restore"],
  ["close", "restore"],
  ["hijack", "rescue"],
  ["evacuate", "return"],
];
