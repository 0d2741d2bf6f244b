import type { CommitmentStrength } from "../../text/annotation.ts";
import { forms } from "./commitment-words.ts";

/**
 * How a report tells that somebody commits to something; `commitment-cases.ts` has examples of each that are tests.
 * `modal` words are auxiliaries of the verb that is promised, `control` words have it behind "to" (or a gerund), `noun` words
 * are brought by a verb or owned by who promises, `be-to` stands without a word of its own, `offer` has a thing for its object.
 */
export interface CommitmentRule {
  readonly name: string;
  readonly kind: "modal" | "control" | "noun" | "be-to" | "offer" | "under-way";
  /** Lower-case forms of the word that carries the commitment. */
  readonly words: ReadonlySet<string>;
  readonly strength: CommitmentStrength;
  /** A control word that is an adjective or a participle: it needs a form of "be" in front. */
  readonly withBe?: boolean;
  /** Said of things, too ("the storm threatens to"): only somebody's counts. */
  readonly onlyActors?: boolean;
  /** Told of what is over when in the past ("planned to", "was going to"), but where it is reported speech. */
  readonly endsInPast?: boolean;
  /** Commits only with a day told ("must leave by 3 May"): without one it is an opinion. */
  readonly dated?: boolean;
}

export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  {
    name: "<actor> will <do>",
    kind: "modal",
    words: forms("will 'll ’ll wo would 'd ’d shall sha"),
    strength: "will",
  },
  { name: "<actor> must <do> by <date>", kind: "modal", words: forms("must"), strength: "must", dated: true },
  { name: "<thing> should be done by <date>", kind: "modal", words: forms("should"), strength: "intends", dated: true },
  {
    name: "<actor> intends to <do>",
    kind: "control",
    words: forms("intend intends intended intending plan plans planned planning resolved resolves"),
    strength: "intends",
    endsInPast: true,
  },
  {
    name: "<actor> aims to <do>",
    kind: "control",
    words: forms("aim aims aiming seek seeks mean means going gon prepares expects expect"),
    strength: "intends",
    onlyActors: true,
    endsInPast: true,
  },
  {
    name: "<actor> hopes to <do> by <date>",
    kind: "control",
    words: forms("hopes hope hoping"),
    strength: "hopes",
    onlyActors: true,
    dated: true,
  },
  {
    name: "<actor> threatens to <do>",
    kind: "control",
    words: forms("threaten threatens threatened threatening"),
    strength: "intends",
    onlyActors: true,
  },
  {
    name: "<actor> has decided to <do>",
    kind: "control",
    words: forms("decided"),
    strength: "intends",
    onlyActors: true,
  },
  {
    name: "<actor> is ready to <do>",
    kind: "control",
    words: forms("ready preparing prepared determined poised about"),
    strength: "intends",
    withBe: true,
    onlyActors: true,
    endsInPast: true,
  },
  {
    name: "<actor> pledges to <do>",
    kind: "control",
    words: forms(
      `pledge pledges pledged pledging promise promises promised promising vow vows vowed vowing undertake undertakes undertook undertaken
      undertaking commit commits committed committing agree agrees agreed agreeing swear swears swore swearing guarantee guarantees
      guaranteed volunteered volunteers offered offers`,
    ),
    strength: "promises",
  },
  {
    name: "<actor> refuses to <do>",
    kind: "control",
    words: forms("refuse refuses refusing declines unwilling"),
    strength: "refuses",
    onlyActors: true,
  },
  {
    name: "<actor> is due to <do>",
    kind: "control",
    words: forms("due scheduled set slated"),
    strength: "will",
    withBe: true,
  },
  {
    name: "<actor> is ordered to <do>",
    kind: "control",
    words: forms("ordered told obliged required bound instructed given"),
    strength: "must",
    withBe: true,
    onlyActors: true,
    dated: true,
  },
  {
    name: "<actor>'s promise to <do>",
    kind: "noun",
    words: forms(
      "promise promises pledge pledges vow vows commitment commitments undertaking undertakings assurance guarantee offer agreement agreements deal deals",
    ),
    strength: "promises",
  },
  {
    name: "<actor>'s plan to <do>",
    kind: "noun",
    words: forms("plan plans intention intentions"),
    strength: "intends",
  },
  { name: "<thing> is to <do>", kind: "be-to", words: forms("is are was were 's ’s 're ’re"), strength: "will" },
  {
    name: "<actor> offers <thing>",
    kind: "offer",
    words: forms(
      "offer offers offered offering pledge pledges pledged pledging promise promises promised promising vow vows vowed commit commits committed",
    ),
    strength: "promises",
  },
  {
    name: "<actor> is sending <thing>",
    kind: "under-way",
    words: forms("sending dispatching deploying resigning retiring bowing stepping"),
    strength: "will",
  },
];
