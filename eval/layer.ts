/** What an evaluation of one file prints: metrics in percent (BENCHMARKS keys), and how many items it saw. */
export interface Scores {
  readonly items: number;
  readonly [metric: string]: number | string;
}

/** One layer's measurement: `eval/layers/<name>.ts` exports it as `layer`. */
export interface Layer {
  readonly name: string;
  /** Scores one file (for pages and readouts: a folder). Items of errors go to `explain` when that is given. */
  evaluate(path: string, explain?: (line: string) => void): Scores | Promise<Scores>;
  /** Scores several files as one set, where that means something (stories: one archive; readouts: all cases). */
  pooled?(paths: readonly string[], explain?: (line: string) => void): Scores | Promise<Scores>;
}
