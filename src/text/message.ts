import type { Span } from "./span.ts";

export type Stage = "take" | "read" | "group" | "reconcile" | "record" | "serve";

/**
 * Something a stage has to say about its input while it goes on with the rest:
 * `note` for what a careful reader may want to know, `warning` for what was left out,
 * `fatal` for an input that could not be used at all.
 */
export interface Message {
  readonly stage: Stage;
  readonly rule: string;
  readonly place: Span | null;
  readonly level: "note" | "warning" | "fatal";
  /** A whole sentence that names the input and says what to do. */
  readonly reason: string;
}
