/**
 * The JSON contract of one reading (`readout.reading/1`): standoff annotations over a report's text.
 * Field names are fixed; see docs/readout-format.md.
 */
import type { Message } from "./message.ts";
import type { Span } from "./span.ts";

/** Words found in the report; `text` is always the slice of the span. */
export interface Words extends Span {
  readonly text: string;
}

export type NameType = "person" | "organisation" | "place" | "other";

/** A mention of a person, organisation or place, by name, role noun or pronoun. */
export interface Name extends Words {
  readonly type: NameType;
  /** The entity behind the mention, within this report. */
  readonly entity: string;
  /** How the mention refers: by a name, a role noun ("the Kremlin spokesman") or a pronoun. */
  readonly by: "name" | "role" | "pronoun";
  /** The word that carries the name ("Peskov"), for names of several words. */
  readonly head?: string;
  /** Words of office or role that stand with the name ("Russian presidential spokesman"). */
  readonly role?: Words;
  /** Why this mention was given to its entity, when that was decided and not said. */
  readonly why?: string;
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** A temporal expression with its TIMEX3 type and value and the interval that it denotes. */
export interface DateExpression extends Words {
  readonly type: TimexType;
  /** TIMEX3 value (ISO 8601 with TIMEX3's extensions); `XXXX-12-31` where the year is not known. */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** First day (or instant) of the interval, inclusive; null when unbounded or unknown. */
  readonly from: string | null;
  /** First day (or instant) after the interval, exclusive; null when unbounded or unknown. */
  readonly to: string | null;
  /** What a relative expression was resolved against; null when it needed nothing. */
  readonly anchor: "published" | "text" | Span | null;
  /** Parts of the value that the text does not say, such as an implied year. */
  readonly implied: readonly ("year" | "month" | "day" | "century")[];
  readonly rule: string;
}

/** `=` exactly, `~` about, `<` at most, `>` at least; `up` and `down` a change by the number. */
export type Modifier = "=" | "~" | "<" | ">" | "up" | "down";

/** A quantity that is news. UCDP's low / best / high: a source's own bound is never turned into a point. */
export interface Figure extends Words {
  /** The number alone, without modifier and unit. */
  readonly number: Span;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  /** Normalised unit ("percent", "people", "USD", "kilometre"); null when only things are counted. */
  readonly unit: string | null;
  /** What is counted, as the report words it. */
  readonly of: Words | null;
  readonly place: Words | null;
  /** TIMEX3 value of the time the figure holds for. */
  readonly time: string | null;
  /** Id of the statement that gives the figure. */
  readonly source: string | null;
  readonly rule: string;
}

export type StatementMode = "direct" | "indirect" | "mixed";
export type StatementClass = "speech" | "writing" | "announcement" | "question" | "denial" | "thought" | "attitude";

/** A person or body as the contract names it: the entity within the report, and its fullest name there. */
export interface Party {
  readonly entity: string | null;
  readonly name: string;
}

/** An attribution (PARC / PolNeAR): source, cue and content, with who speaks, to whom, through what and when. */
export interface Statement {
  readonly id: string;
  readonly mode: StatementMode;
  readonly class: StatementClass;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Null when the text does not decide who speaks. */
  readonly speaker: Party | null;
  /** Who it may be, when `speaker` is null and the text leaves a choice. */
  readonly candidates?: readonly Party[];
  /** True when no words of the text name the source and the speaker follows from the paragraph. */
  readonly implied?: boolean;
  /** True when the source denies or rejects the content ("denied that …"). */
  readonly negated?: boolean;
  readonly addressee: Words | null;
  readonly medium: Words | null;
  /** Who passes the statement on, when that is not the report itself ("quoted by CNN"). */
  readonly relay?: Words;
  /** The statement this one stands in ("The joint statement says that the delegations stressed that …"). */
  readonly within?: string;
  /** TIMEX3 value of the time of saying. */
  readonly time: string | null;
  readonly rule: string;
}

export type CommitmentStrength = "will" | "intends" | "promises" | "must" | "refuses" | "hopes";

/** Somebody will, intends to, promises to, must, refuses to, or (with a day told) hopes to do something. */
export interface Commitment {
  readonly id: string;
  readonly statement: string | null;
  readonly who: (Words & { readonly entity: string | null }) | null;
  readonly what: Words;
  /** What "it" or "they" in `what` stands for, from the words before. */
  readonly about?: Words;
  /** The deadline: an upper bound, never the day itself, unless `mod` says so. */
  readonly by: Deadline | null;
  readonly strength: CommitmentStrength;
  readonly condition?: Words;
  readonly rule: string;
}

export interface Deadline extends Span {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly mod: TimexMod | null;
}

/** Where a report says that its words come from elsewhere: an agency credit, a relay, a document. */
export interface Credit extends Span {
  readonly source: string;
  readonly kind: "credit" | "relay" | "document";
  readonly rule: string;
}

/** What an editor or translator did to the text: not the speaker's words. */
export interface Editorial extends Span {
  readonly kind: "insertion" | "elision" | "disclaimer" | "untranslated";
}

/** Everything found in one report; pure data, in the order of the text. */
export interface Reading {
  readonly schema: "readout.reading/1";
  readonly id: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly lang: string;
  readonly sentences: readonly Span[];
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly credits: readonly Credit[];
  readonly editorial: readonly Editorial[];
  /** CoNLL-U, only when asked for. */
  readonly trees?: string;
  readonly messages: readonly Message[];
}
