/**
 * What the parser looks at together (see `src/read/trees/tree-features.ts` for the slots): Zhang & Nivre (2011), and word
 * classes, neighbours in the text, and what stands between.
 */
export const MOVE_TEMPLATES: readonly string[] = [
  // one word
  "s0w s0t", "s0w", "s0t", "b0w b0t", "b0w", "b0t", "b1w b1t", "b1w", "b1t", "b2w b2t", "b2t", "s1w s1t", "s1w", "s1t", "s2t", "b3t",
  "s0c s0t", "s0d", "s0e", "b0c b0t", "b0d", "b0e", "s1d", "s1e", "b1d", "b1e", "b2d",
  // two words
  "s0w s0t b0w b0t", "s0w s0t b0w", "s0w b0w b0t", "s0w s0t b0t", "s0t b0w b0t", "s0w b0w", "s0t b0t", "b0t b1t",
  "s1w s0w", "s1w s0t", "s1t s0w", "s1t s0t", "s1w s1t s0t", "s1t s0w s0t",
  "s0d b0d", "s0e b0t", "s0t b0e", "s0d b0t", "s1d s0d", "s1e s0t", "s1t s0e", "s0c b0c s1c", "b0d b1d", "s0w b1t", "s0t b1w", "s1w b0t", "s1t b0w", "s1e b0e", "s0e b0e", "s1e s0e",
  // three and more
  "b0t b1t b2t", "s0t b0t b1t", "s1t s0t b0t", "s0t s0lt b0t", "s0t s0rt b0t", "s0t b0t b0lt", "s1t s0t s1rt", "s1t s0t s0lt", "s1t s0t s1lt", "s1t s0t s0rt",
  "s2t s1t s0t", "s2t s1t s0t b0t", "s1t s0t b0t b1t", "s0t b0t b1t b2t", "s0w b0t b1t", "s0t b0w b1t", "s1t s0w b0t", "s1t s0t b0w", "s1w s0t b0t", "s1c s0c b0c b1c", "s1d s0t b0t", "s1t s0d b0t", "s1t s0t b0d",
  // dependants
  "s0lw s0lx s0t", "s0rw s0rx s0t", "b0lw b0lx b0t", "s1lw s1lx s1t", "s1rw s1rx s1t", "s0t s0lx s0rx", "s0t s0lx s0Lx", "s0t s0rx s0Rx", "s1t s1rx s0t", "s1t s1lx s0t", "s0rx s0rt s0t b0t", "s1rx s1Rx s1t s0t", "b0t b0lx b0Lx",
  "s0t s0kl", "s0t s0kr", "s1t s1kr", "s1t s1kl", "b0t b0kl", "s0w s0kr", "s0w s0kl", "s1w s1kr", "s0t s0kr b0t", "s1t s1kr s0t", "s0t s0kl s1t",
  "s0w s0vl", "s0w s0vr", "s0t s0vl", "s0t s0vr", "s1t s1vr", "b0t b0vl", "b0w b0vl", "s0t s0vl s0vr b0t",
  // distance and what stands between
  "s0w far01", "s0t far01", "b0w far01", "b0t far01", "s0t b0t far01", "s1t s0t far10", "s0t b0t verbs", "s0t b0t commas", "s1t s0t commas", "s0t b0t verbs commas", "s0t rest", "s1t s0t rest",
  // neighbours in the text
  "s0t s0-t", "s0t s0+t", "b0t b0-t", "s0t s0+t b0-t b0t", "s0-t s0t b0t b1t", "s1-t s1t s0t", "s1+t s1t s0t", "s0-w s0t b0t",
];

/** What the labels are chosen by; the dependant is s0. */
export const LABEL_TEMPLATES: readonly string[] = [
  "s0w s0t side", "s0w", "s0t side", "hw ht side", "hw side", "ht side", "s0w hw", "s0w ht side", "s0t hw side", "s0t ht side far", "s0t ht side",
  "s0e side", "s0d ht side", "s0e ht side", "he side", "hd s0t side", "he s0e", "s0d hd side", "s0c hc side",
  "s0lw s0t ht side", "s0lw s0t hw", "s0lt s0lw s0t side", "s0lx s0t ht side", "s0rx s0t ht side", "s0kl s0t ht side", "s0kr s0t ht side", "s0kl s0w", "s0lw s0e ht", "s0lw he",
  "hlx ht s0t side", "hrx ht s0t side", "hkl ht s0t side", "hkr ht s0t side", "hkl hw side", "hkr hw side", "hkl s0w", "hkr s0w", "hkl hkr s0t ht side",
  "s0t s0-t ht side", "s0t s0+t ht side", "s0-w s0t side", "s0+w s0t side", "h+t ht s0t side", "h-t ht s0t side", "s0-t s0t s0+t side", "b0w s0t ht", "b0t s0t ht side", "b1t b0t s0t side",
  "s0t ht commas", "s0t ht verbs side", "s0lt s0t s0rt", "s0rw s0t side", "hrw hw s0t", "s0t s1t s2t", "far s0w side", "far s0t side", "s0vl s0t ht", "s0Lx s0lx s0t side", "hw s0kl s0t", "he s0kl s0t side",
];
