import type { Place } from "./readout.ts";

/**
 * A person's decision, kept for ever and applied anew at every run: two mentions are (or are not) of one person, organisation
 * or place; or a finding is not to be shown. Later judgements overrule earlier ones about the same places.
 */
export interface Judgement {
  readonly kind: "same" | "not same" | "reject";
  /** For `same` and `not same`: one mention of each side. For `reject`: the evidence of the finding, two places at least. */
  readonly places: readonly Place[];
  readonly reason: string;
  /** Who decided. */
  readonly by?: string;
  /** When, as ISO 8601. */
  readonly at?: string;
}
