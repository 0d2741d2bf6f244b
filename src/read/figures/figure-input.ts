import type { DateExpression, Name } from "../../text/annotation.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";

/** What figures are read from; all of one report. */
export interface FigureInput {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
  /** The report's date. No figure takes it for its own: a time that the text does not give stays null. */
  readonly published: string | null;
}
