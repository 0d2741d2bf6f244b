/** How distances and probabilities become small numbers that features are made of. */

/** Stands for a word, tag or class that is not there, as the word before the first one. */
export const NONE = 0x3c6ef372;

/** A distance in tokens, coarser the farther. */
export function distanceClass(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 18 ? 7 : distance <= 35 ? 8 : 9;
}

/** A probability on a scale of 0 (below a hundredth) to 10 (above 98 in a hundred); 11 stands for none. */
export function probabilityClass(p: number): number {
  const odds = Math.log((p + 1e-4) / (1.0001 - p));
  return Math.max(0, Math.min(10, Math.round(odds * 1.1 + 5)));
}
