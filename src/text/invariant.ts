/** Throws when something that the code itself guarantees does not hold: a bug, never bad input. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Bug in Readout: ${sentence}`);
}
