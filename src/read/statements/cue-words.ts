/** The cue lexicon as learned: how often each word of the training texts stood in a cue. */

/** Looks up words by `TokenFacts.word`. */
export interface CueWords {
  /** 0 for never or rarely, then 1 to 6 as the share of uses in a cue passes `GRADE_FLOORS`. */
  grade(word: number): number;
}

/** The least share of a word's uses that stand in a cue, for grades 1 to 6. */
export const GRADE_FLOORS = [0.05, 0.15, 0.25, 0.4, 0.6, 0.8] as const;

/** The grade for a share. */
export function gradeOf(share: number): number {
  let grade = 0;
  while (grade < GRADE_FLOORS.length && share >= GRADE_FLOORS[grade]!) grade++;
  return grade;
}

/** True from the grade on at which a word counts as a cue that other words are seen against: a quarter of its uses. */
export function isCueGrade(grade: number): boolean {
  return grade >= 3;
}

/** An open-addressing table over the words of a model. */
export function cueWordsFrom(words: Int32Array, grades: Uint8Array): CueWords {
  let size = 1024;
  while (size < words.length * 3) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint8Array(size);
  words.forEach((word, i) => {
    let at = word & (size - 1);
    while (values[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = word;
    values[at] = grades[i]!;
  });
  return {
    grade(word) {
      let at = word & (size - 1);
      while (values[at] !== 0) {
        if (keys[at] === word) return values[at]!;
        at = (at + 1) & (size - 1);
      }
      return 0;
    },
  };
}
