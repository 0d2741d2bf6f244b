import type { Message } from "../text/message.ts";
import type { Report } from "../text/report.ts";

/** What is known of the inputs from outside, used where an input itself says nothing. */
export interface TakeOptions {
  /** ISO date for reports that carry none. */
  readonly published?: string;
  readonly outlet?: string;
  /** What `-` reads; the standard input when not given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** Either a report, or a message about an input that gave none (or gave it with a reservation). */
export type Taken =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "message"; readonly input: string; readonly message: Message };
