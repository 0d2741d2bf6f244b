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
import { fiscalYearNear } from "./fiscal.ts";
import { type Match, matcherOf } from "./match.ts";
import type { Meaning } from "./meaning.ts";
import type { Setting, Told } from "./moments.ts";
import { wordAt } from "./numerals.ts";
import { cutPieces, type Pieces } from "./pieces.ts";
import { resolve } from "./resolve.ts";
import { startsDigit, startsUpper } from "./sites.ts";
import { taggedPast, tenseAt } from "./tense.ts";
import { type Mention, weekdayTenses } from "./weekdays.ts";

/** What a report's dates are read against. */
export interface DateContext {
  /** ISO date or date-time of publication; null when the report carries none. */
  readonly published: string | null;
  /** Tags by token, where they are at hand; the result is the same kind of thing without them. */
  readonly tags?: Tags;
}

interface Site extends Mention {
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
  const isPastVerb = context.tags === undefined ? undefined : taggedPast(tokens, context.tags);
  const weekdays = weekdayTenses(sites, pieces, reference?.day ?? null, isPastVerb);
  let told: readonly Told[] = [];
  for (const site of sites) {
    const { from, to, meaning, rule } = site;
    const setting: Setting = {
      reference,
      told,
      tense: () => weekdays.get(site) ?? tenseAt(pieces, from, to, isPastVerb),
      at: pieces.starts[from] ?? 0,
      fiscalYear: isFiscal(meaning) ? fiscalYearNear(pieces, from) : null,
    };
    const resolved = resolve(meaning, setting);
    if (resolved === null) continue;
    const span: Span = { start: pieces.starts[from] ?? 0, end: pieces.ends[to - 1] ?? 0 };
    const { moment, ...fields } = resolved;
    found.push({ ...span, text: tokens.text.slice(span.start, span.end), ...fields, rule });
    // A comparison does not change which quarter a report speaks of.
    if (isStretch(meaning)) told = told.filter((one) => one.moment.period.unit !== "quarter");
    if (moment !== null && moment.known !== "none" && meaning.kind !== "comparable")
      told = remember(told, { moment, span, isOver: wordAt(pieces, to) === "ended" });
  }
  return found;
}

const isFiscal = (meaning: Meaning): boolean => meaning.kind === "absolute" && meaning.fiscal === true;

// "In the first nine months it earned …": what is compared from there on is no quarter.
function isStretch(meaning: Meaning): boolean {
  if (meaning.kind !== "duration" || meaning.lies !== undefined) return false;
  return meaning.amounts.some(({ count, measure }) => measure === "month" && count >= 6);
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
    if (match === null || isTitle(pieces, at, match.end)) continue;
    sites.push(...split(pieces, at, match));
    at = match.end - 1;
  }
  return sites;
}

// “This Week”, CBS’s “60 Minutes”: capitals throughout after a quotation mark or a name are a programme, not a time.
function isTitle(pieces: Pieces, from: number, to: number): boolean {
  if (from === 0 || to - from < 2 || !startsUpper(pieces, to - 1)) return false;
  if (!startsUpper(pieces, from) && !startsDigit(pieces, from)) return false;
  if (!TITLE_WORDS.has(wordAt(pieces, to - 1))) return false;
  const before = pieces.text.charAt(pieces.starts[from - 1] ?? 0);
  return "\"'“‘`«".includes(before) || (wordAt(pieces, from) === "this" && startsUpper(pieces, from - 1));
}

const TITLE_WORDS = new Set([
  "week",
  "morning",
  "hour",
  "hours",
  "minutes",
  "day",
  "days",
  "year",
  "tonight",
  "evening",
  "night",
]);

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
