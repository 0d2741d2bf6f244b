/** FNV-1a over code units, 32 bits: terms are many and never shown, so their text is not kept. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash | 0;
}
