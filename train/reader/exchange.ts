/**
 * Word classes by the exchange algorithm (Martin, Liermann & Ney 1998): each word in turn moves to the class in which the
 * class-bigram model gives the text the highest likelihood.
 */

/** Bigrams of a text over word numbers, as rows of neighbours with counts. */
export interface Bigrams {
  readonly words: number;
  readonly counts: Int32Array;
  /** Neighbours of word `w` are entries `[rows[w], rows[w + 1])`. */
  readonly left: Neighbours;
  readonly right: Neighbours;
}

export interface Neighbours {
  readonly rows: Int32Array;
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

/** Counts the bigrams of a sequence of word numbers below `words`. */
export function bigramsOf(sequence: Int32Array, words: number): Bigrams {
  const counts = new Int32Array(words);
  for (const word of sequence) counts[word]!++;
  return { words, counts, left: neighbours(sequence, words, 1), right: neighbours(sequence, words, 0) };
}

function neighbours(sequence: Int32Array, words: number, of: 0 | 1): Neighbours {
  const pairs = new Float64Array(Math.max(0, sequence.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = sequence[i + of]! * words + sequence[i + 1 - of]!;
  pairs.sort();
  const rows = new Int32Array(words + 1);
  const others: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < pairs.length; ) {
    let j = i + 1;
    while (j < pairs.length && pairs[j] === pairs[i]) j++;
    const word = Math.floor(pairs[i]! / words);
    others.push(pairs[i]! - word * words);
    counts.push(j - i);
    rows[word + 1] = others.length;
    i = j;
  }
  for (let w = 1; w <= words; w++) if (rows[w] === 0) rows[w] = rows[w - 1]!;
  return { rows, words: Int32Array.from(others), counts: Int32Array.from(counts) };
}

/**
 * Gives each word a class in `[0, classes)`. The first `fixed` words stay in classes of their own after those (a sentence's
 * border, the rare words), and no word joins them.
 */
export function exchange(bigrams: Bigrams, classes: number, fixed: number, rounds: number): Int32Array {
  const all = classes + fixed;
  const classOf = new Int32Array(bigrams.words);
  for (let w = 0; w < bigrams.words; w++) classOf[w] = w < fixed ? classes + w : (w - fixed) % classes;
  const from = new Int32Array(all * all); // from[a * all + b]: how often b follows a
  const to = new Int32Array(all * all); // the same, transposed, so that either can be read along a row
  const sizes = new Int32Array(all);
  for (let w = 0; w < bigrams.words; w++) {
    sizes[classOf[w]!]! += bigrams.counts[w]!;
    for (let i = bigrams.right.rows[w]!; i < bigrams.right.rows[w + 1]!; i++) {
      const a = classOf[w]!;
      const b = classOf[bigrams.right.words[i]!]!;
      from[a * all + b]! += bigrams.right.counts[i]!;
      to[b * all + a]! += bigrams.right.counts[i]!;
    }
  }
  const after = new Int32Array(all);
  const before = new Int32Array(all);
  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = fixed; w < bigrams.words; w++) {
      const self = gather(bigrams, w, classOf, before, after);
      const old = classOf[w]!;
      shift(from, to, sizes, all, old, before, after, self, bigrams.counts[w]!, -1);
      gains.fill(0);
      for (let c = 0; c < all; c++) {
        if (after[c]! > 0) addGains(gains, to, c * all, classes, after[c]!);
        if (before[c]! > 0) addGains(gains, from, c * all, classes, before[c]!);
      }
      let best = old;
      let most = Number.NEGATIVE_INFINITY;
      for (let b = 0; b < classes; b++) {
        const gain =
          gains[b]! +
          ownGain(from[b * all + b]!, before[b]!, after[b]!, self) -
          2 * rise(sizes[b]!, bigrams.counts[w]!);
        if (gain > most + 1e-9) {
          most = gain;
          best = b;
        }
      }
      shift(from, to, sizes, all, best, before, after, self, bigrams.counts[w]!, 1);
      classOf[w] = best;
      if (best !== old) moved++;
    }
    if (moved < bigrams.words / 500) break;
  }
  return classOf;
}

/** Counts of a word's neighbours by class, itself left out; gives how often the word follows itself. */
function gather(bigrams: Bigrams, w: number, classOf: Int32Array, before: Int32Array, after: Int32Array): number {
  before.fill(0);
  after.fill(0);
  let self = 0;
  const { left, right } = bigrams;
  for (let i = right.rows[w]!; i < right.rows[w + 1]!; i++) {
    const other = right.words[i]!;
    if (other === w) self = right.counts[i]!;
    else after[classOf[other]!]! += right.counts[i]!;
  }
  for (let i = left.rows[w]!; i < left.rows[w + 1]!; i++) {
    const other = left.words[i]!;
    if (other !== w) before[classOf[other]!]! += left.counts[i]!;
  }
  return self;
}

/** Adds a word to a class (`sign` 1) or takes it out (-1). */
function shift(
  from: Int32Array,
  to: Int32Array,
  sizes: Int32Array,
  all: number,
  k: number,
  before: Int32Array,
  after: Int32Array,
  self: number,
  count: number,
  sign: 1 | -1,
): void {
  for (let c = 0; c < all; c++) {
    const next = after[c]! * sign;
    const last = before[c]! * sign;
    if (next !== 0) {
      from[k * all + c]! += next;
      to[c * all + k]! += next;
    }
    if (last !== 0) {
      from[c * all + k]! += last;
      to[k * all + c]! += last;
    }
  }
  from[k * all + k]! += self * sign;
  to[k * all + k]! += self * sign;
  sizes[k]! += count * sign;
}

/** n log n, from a table: the likelihood is a sum of these. */
const LOGS = new Float64Array(1 << 19);
for (let n = 1; n < LOGS.length; n++) LOGS[n] = n * Math.log(n);

function weight(n: number): number {
  return n < LOGS.length ? LOGS[n]! : n * Math.log(n);
}

function rise(n: number, by: number): number {
  return weight(n + by) - weight(n);
}

/** What the diagonal cell gains beyond what `addGains` has counted for it in two parts. */
function ownGain(own: number, before: number, after: number, self: number): number {
  return rise(own, before + after + self) - rise(own, before) - rise(own, after);
}

function addGains(gains: Float64Array, cells: Int32Array, row: number, classes: number, by: number): void {
  const flat = weight(by);
  for (let b = 0; b < classes; b++) {
    const n = cells[row + b]!;
    gains[b]! += n === 0 ? flat : weight(n + by) - weight(n);
  }
}
