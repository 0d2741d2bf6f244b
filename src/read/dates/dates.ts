/**
 * dates: every temporal expression of a report, with its TIMEX3 type and value and the interval that it denotes.
 * Takes tokens and the date of publication; gives date expressions in the order of the text, none inside another;
 * promises linear time, any Unicode, and the same result for the same input.
 * Words → pieces with senses (lexicon) → longest match of the grammar at each place → a meaning → `resolve` against
 * the day of publication, the dates told before, and the tense.
 */
import type { DateExpression } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { dayNumber, daysInMonth } from "./calendar.ts";
import { DATE_GRAMMAR } from "./date-grammar.ts";
import { type Match, matcherOf } from "./match.ts";
import type { Meaning } from "./meaning.ts";
import { wordAt } from "./numerals.ts";
import { cutPieces, type Pieces } from "./pieces.ts";
import { resolve, type Setting, type Told } from "./resolve.ts";
import { tenseAt } from "./tense.ts";

/** What a report's dates are read against. */
export interface DateContext {
  /** ISO date or date-time of publication; null when the report carries none. */
  readonly published: string | null;
  /** Tags by token, where they are at hand; the result is the same kind of thing without them. */
  readonly tags?: Tags;
}

interface Site {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/**
 * Finds the dates, times, durations and sets of a text.
 * Without a date of publication, relative ones are read against a full date at the head of the text (`anchor: "text"`),
 * and stay open (`XXXX-12-31`) where there is none.
 */
export function findDates(tokens: Tokens, context: DateContext): readonly DateExpression[] {
  const pieces = cutPieces(tokens.text, DATE_GRAMMAR.vocabulary);
  const sites = findSites(pieces);
  if (sites.length === 0) return [];
  const published = parseDay(context.published);
  const reference = published === null ? dateline(sites, pieces) : { day: published, anchor: "published" as const };
  const found: DateExpression[] = [];
  let told: readonly Told[] = [];
  for (const { from, to, meaning, rule } of sites) {
    const setting: Setting = { reference, told, tense: tenseAt(pieces, from, to), at: pieces.starts[from] ?? 0 };
    const resolved = resolve(meaning, setting);
    if (resolved === null) continue;
    const span: Span = { start: pieces.starts[from] ?? 0, end: pieces.ends[to - 1] ?? 0 };
    const { moment, ...fields } = resolved;
    found.push({ ...span, text: tokens.text.slice(span.start, span.end), ...fields, rule });
    // A comparison does not change which quarter a report speaks of.
    if (moment !== null && moment.known !== "none" && meaning.kind !== "comparable") told = remember(told, { moment, span });
  }
  return found;
}

// The latest moment first, and one for each unit: what "that month" or "the day before" can mean.
function remember(told: readonly Told[], latest: Told): readonly Told[] {
  const { unit } = latest.moment.period;
  return [latest, ...told.filter(({ moment }) => moment.period.unit !== unit)];
}

function findSites(pieces: Pieces): readonly Site[] {
  const matchAt = matcherOf(DATE_GRAMMAR, pieces);
  const sites: Site[] = [];
  const count = pieces.starts.length;
  for (let at = 0; at < count; at += 1) {
    const match = matchAt(at);
    if (match === null) continue;
    sites.push(...split(pieces, at, match));
    at = match.end - 1;
  }
  return sites;
}

// "26–28 July" is one match and two dates: they part at the dash, "to", "and" or "or".
function split(pieces: Pieces, from: number, { meaning, end, rule }: Match): readonly Site[] {
  if (meaning.kind !== "pair") return [{ from, to: end, meaning, rule: rule.shape }];
  let joint = from + 1;
  while (joint < end - 1 && !JOINTS.has(wordAt(pieces, joint))) joint += 1;
  return [
    { from, to: joint, meaning: meaning.first, rule: rule.shape },
    { from: joint + 1, to: end, meaning: meaning.second, rule: rule.shape },
  ];
}

const JOINTS = new Set(["-", "–", "—", "‐", "‑", "‒", "―", "to", "and", "or", "through", "until", "till", "&", "~"]);

// A full date in the first lines of a text without a date of publication is taken for it.
function dateline(sites: readonly Site[], pieces: Pieces): Setting["reference"] {
  for (const { meaning, from } of sites) {
    if ((pieces.starts[from] ?? 0) > HEAD) break;
    const day = meaning.kind === "clock" ? meaning.day : meaning;
    if (day?.kind === "absolute" && day.unit === "day") return { day: day.index, anchor: "text" };
  }
  return null;
}

const HEAD = 600;

// "2021-07-27" and "2021-07-27T09:30:00+03:00": the civil day as the outlet wrote it.
function parseDay(published: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}
