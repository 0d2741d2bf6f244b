import type { Evidence, FindingKind } from "../readout.ts";

/** A finding before its origins are counted and it gets its place and id. */
export interface Draft {
  readonly kind: FindingKind;
  /** Found words only. */
  readonly about: string;
  readonly evidence: readonly Evidence[];
  /** For contradictions and differences: what stands against what. */
  readonly sides?: readonly (readonly Evidence[])[];
  readonly items: readonly string[];
  readonly why: string;
}
