/** A case with its golden readout: the shape of `gold.json`, and how its excerpts are found in the reports. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "../../src/text/span.ts";

export interface GoldExcerpt {
  readonly doc: string;
  readonly excerpt: string;
  readonly nth?: number;
  readonly optional?: boolean;
}

export interface GoldStatement {
  readonly doc: string;
  readonly speaker: string;
  readonly speaker_excerpt?: string | null;
  readonly speaker_at?: number | null;
  readonly speaker_nth?: number;
  readonly mode: string;
  readonly content: readonly string[];
  readonly content_at?: readonly (number | null)[];
  readonly content_nth?: number | readonly (number | null)[];
  readonly optional?: boolean;
}

export interface GoldFigure extends GoldExcerpt {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly of: string | null;
}

export interface GoldDate extends GoldExcerpt {
  readonly value: string;
  readonly value_unanchored?: string;
}

export interface GoldName {
  readonly type: string;
  readonly canonical: string;
  readonly variants: readonly string[];
  readonly optional?: boolean;
}

/** Report, excerpt, and which occurrence of it. */
export type GoldEvidence = readonly [string, string, number?];

export interface GoldCommitment {
  readonly by: string | null;
  readonly evidence: readonly GoldEvidence[];
  readonly optional?: boolean;
}

export interface GoldFinding {
  readonly kind: string;
  readonly also_ok?: readonly string[];
  readonly about: string;
  readonly evidence: readonly GoldEvidence[];
  readonly sides?: readonly (readonly number[])[];
  readonly optional?: boolean;
}

export interface Gold {
  readonly statements: readonly GoldStatement[];
  readonly figures: readonly GoldFigure[];
  readonly dates: readonly GoldDate[];
  readonly names: readonly GoldName[];
  readonly must_not_merge?: readonly (readonly [string, string])[];
  readonly commitments: readonly GoldCommitment[];
  readonly findings: readonly GoldFinding[];
}

/** What is known of a report beside its text. */
export interface SourceNote {
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
}

export interface Case {
  readonly name: string;
  readonly gold: Gold;
  /** Texts by the stem of their file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: Readonly<Record<string, SourceNote>>;
}

/** Reads a case's folder. */
export function loadCase(folder: string): Case {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const files = readdirSync(join(folder, "reports"))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const texts = new Map(files.map((file) => [file.slice(0, -4), readFileSync(join(folder, "reports", file), "utf8")]));
  const notes = join(folder, "sources.json");
  return {
    name: basename(folder),
    gold,
    texts,
    sources: existsSync(notes) ? (JSON.parse(readFileSync(notes, "utf8")) as Record<string, SourceNote>) : {},
  };
}

/** The `nth` occurrence (from 0) of an excerpt; null where it does not stand there. */
export function locate(text: string, excerpt: string, nth = 0): Span | null {
  let start = -1;
  for (let i = 0; i <= nth; i++) {
    start = text.indexOf(excerpt, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + excerpt.length };
}

/** An excerpt that starts at a code point, in UTF-16; null where the text says otherwise. */
export function locateAt(text: string, excerpt: string, at: number): Span | null {
  let start = 0;
  for (let i = 0; i < at; i++) start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  return text.startsWith(excerpt, start) ? { start, end: start + excerpt.length } : null;
}
