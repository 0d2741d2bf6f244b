/** What can go wrong outside the program, each with the exit code that the command line gives. */
export const FAILURES = {
  "nothing-read": 1,
  usage: 2,
  "not-yet": 3,
  "model-unreadable": 4,
  "output-unwritable": 5,
} as const;

export type FailureCode = keyof typeof FAILURES;

/** The one error that reaches a user: a readable code, and a sentence that says what, where, and what to do. */
export class ReadoutError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, sentence: string) {
    super(sentence);
    this.name = "ReadoutError";
    this.code = code;
  }
}
