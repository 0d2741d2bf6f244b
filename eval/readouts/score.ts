/**
 * Scores a readout against the golden one of its case, by the definitions that acceptance cases are scored with:
 * statements by covered characters, figures and dates by overlap, names by B-cubed, findings by evidence on both sides.
 */
import type { Readout } from "../../src/reconcile/readout.ts";
import type { DateExpression } from "../../src/text/annotation.ts";
import { overlap, type Span } from "../../src/text/span.ts";
import { type Case, type GoldEvidence, type GoldFigure, type GoldStatement, locate, locateAt } from "./gold.ts";
import { scoreNames } from "./score-names.ts";
import type { Tally } from "./tally.ts";

export type Explain = (line: string) => void;

/** Adds every metric of one case to a tally; `dates` are the dates of each report's reading. */
export function scoreReadout(
  one: Case,
  readout: Readout,
  dates: ReadonlyMap<string, readonly DateExpression[]>,
  tally: Tally,
  explain: Explain,
): void {
  scoreStatements(one, readout, tally, explain);
  scoreFigures(one, readout, tally, explain);
  scoreDates(one, dates, tally, explain);
  scoreNames(one.gold, readout.entities, tally, explain);
  scoreCommitments(one, readout, tally, explain);
  scoreFindings(one, readout, tally, explain);
}

function scoreStatements({ gold, texts, name }: Case, readout: Readout, tally: Tally, explain: Explain): void {
  const renderings = readout.statements
    .filter((statement) => statement.class !== "attitude" && statement.class !== "thought")
    .flatMap((statement) =>
      statement.renderings.map((rendering) => ({ statement, rendering, characters: charactersOf(rendering.content) })),
    );
  const entities = new Map(readout.entities.map((entity) => [entity.id, entity]));
  const used = new Set<number>();
  for (const want of gold.statements) {
    const characters = charactersOf(contentOf(want, texts.get(want.doc)!));
    let best = -1;
    let most = 0;
    renderings.forEach(({ rendering, characters: own }, index) => {
      if (used.has(index) || rendering.report !== want.doc || own.size === 0) return;
      const shared = [...characters].filter((character) => own.has(character)).length;
      if (shared >= 0.8 * characters.size && shared >= 0.6 * own.size && (best < 0 || shared > most))
        [best, most] = [index, shared];
    });
    if (want.optional) {
      if (best >= 0) used.add(best);
      continue;
    }
    tally.add("statements R", best >= 0);
    tally.add(`statements R ${want.mode}`, best >= 0);
    if (best < 0) {
      explain(`${name}: statement missed: ${want.doc}: ${want.speaker}: ${want.content[0]?.slice(0, 100)}`);
      continue;
    }
    used.add(best);
    const { statement, rendering } = renderings[best]!;
    const entity = entities.get(statement.speaker ?? "");
    const names = entity ? [entity.name, ...entity.variants.map((variant) => variant.text)] : [];
    const last = want.speaker
      .match(/[\p{L}\p{N}_'’-]+/gu)
      ?.pop()
      ?.toLowerCase();
    const source = sourceOf(want, texts.get(want.doc)!);
    const isRight =
      names.some((one) => last !== undefined && one.toLowerCase().includes(last)) ||
      (source !== null && rendering.source.some((span) => overlap(span, source) > 0));
    tally.add("speaker given match", isRight);
    if (!isRight) explain(`${name}: wrong speaker: ${want.doc}: ${want.speaker} / ${names[0]}`);
  }
  tally.add("statements P", used.size, renderings.length);
  renderings.forEach(({ rendering }, index) => {
    if (!used.has(index))
      explain(
        `${name}: statement not gold: ${rendering.report}: ${rendering.content
          .map((span) => texts.get(rendering.report)?.slice(span.start, span.end))
          .join(" … ")
          .slice(0, 120)}`,
      );
  });
}

function contentOf(want: GoldStatement, text: string): Span[] {
  if (want.content_nth !== undefined && want.content_at === undefined) {
    const nth = typeof want.content_nth === "number" ? want.content_nth : (want.content_nth[0] ?? 0);
    return [locate(text, want.content[0]!, nth), ...want.content.slice(1).map((part) => locate(text, part))].filter(
      (span) => span !== null,
    );
  }
  return want.content
    .map((part, index) => {
      const at = want.content_at?.[index] ?? null;
      return (at !== null ? locateAt(text, part, at) : null) ?? locate(text, part);
    })
    .filter((span) => span !== null);
}

function sourceOf(want: GoldStatement, text: string): Span | null {
  if (!want.speaker_excerpt) return null;
  const at = want.speaker_at ?? null;
  return at !== null
    ? locateAt(text, want.speaker_excerpt, at)
    : locate(text, want.speaker_excerpt, want.speaker_nth ?? 0);
}

function charactersOf(spans: readonly Span[]): Set<number> {
  const characters = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) characters.add(i);
  return characters;
}

const VAGUE = /\b(dozens?|hundreds|thousands|tens|scores|several|many|millions|few)\b/i;
const DURATIONS = new Set(["second", "minute", "hour", "day", "week", "month", "year", "night"]);

function scoreFigures({ gold, texts, name }: Case, readout: Readout, tally: Tally, explain: Explain): void {
  const values = readout.figures.flatMap((figure) => figure.values.map((value) => ({ figure, value })));
  const used = new Set<number>();
  for (const want of gold.figures) {
    const span = locate(texts.get(want.doc)!, want.excerpt, want.nth ?? 0);
    let best = -1;
    let most = 0;
    values.forEach(({ value }, index) => {
      if (used.has(index) || value.report !== want.doc || span === null) return;
      const shared = overlap(span, value);
      if (shared > most) [best, most] = [index, shared];
    });
    if (want.optional || DURATIONS.has((want.unit ?? "").replace(/s+$/, ""))) {
      if (best >= 0) used.add(best);
      continue;
    }
    tally.add("figures R", best >= 0);
    if (best < 0) {
      explain(`${name}: figure missed: ${want.doc}: ${want.excerpt} (${want.of})`);
      continue;
    }
    used.add(best);
    const { figure, value } = values[best]!;
    const [wantKind, wantNumbers] = boundsOf(want);
    const [kind, numbers] = boundsOf(value);
    const sameBounds = wantKind === kind && (wantNumbers === numbers || VAGUE.test(want.excerpt));
    tally.add("figures bounds", sameBounds);
    if (!sameBounds)
      explain(`${name}: bounds: ${want.doc}: ${want.excerpt}: ${kind} ${numbers}, gold ${wantKind} ${wantNumbers}`);
    if (want.of) {
      const counted = contentWords(value.of ?? figure.of);
      const sameThing = [...contentWords(want.of)].some((word) => counted.has(word));
      tally.add("figures counted", sameThing);
      if (!sameThing)
        explain(`${name}: counted: ${want.doc}: ${want.excerpt}: “${value.of ?? figure.of}”, gold “${want.of}”`);
    }
  }
  tally.add("figures P", used.size, values.length);
  values.forEach(({ value }, index) => {
    if (!used.has(index)) explain(`${name}: figure not gold: ${value.report}: ${value.text}`);
  });
}

/** The kind of bound (exact and about are one) and its numbers. */
function boundsOf({ low, best, high }: Pick<GoldFigure, "low" | "best" | "high">): [string, string] {
  const kind =
    low !== null && high !== null
      ? low !== high
        ? "range"
        : "exact"
      : low !== null
        ? "lower"
        : high !== null
          ? "upper"
          : best !== null
            ? "exact"
            : "none";
  const bounds = [low, high].filter((value) => value !== null);
  const numbers = bounds.length > 0 ? bounds : best !== null ? [best] : [];
  return [kind, [...new Set(numbers.map((value) => Number(value.toFixed(6))))].sort((a, b) => a - b).join(" ")];
}

const SMALL_WORDS = new Set(["the", "and", "for", "were", "was", "with", "from", "that", "this", "people"]);

function contentWords(text: string | null): Set<string> {
  return new Set(
    (text ?? "")
      .toLowerCase()
      .match(/[a-z]{3,}/g)
      ?.map((word) => word.slice(0, 5))
      .filter((word) => !SMALL_WORDS.has(word)) ?? [],
  );
}

function scoreDates(
  { gold, texts, name }: Case,
  dates: ReadonlyMap<string, readonly DateExpression[]>,
  tally: Tally,
  explain: Explain,
): void {
  for (const want of gold.dates) {
    if (want.optional) continue;
    const span = locate(texts.get(want.doc)!, want.excerpt, want.nth ?? 0);
    const found = span === null ? [] : (dates.get(want.doc) ?? []).filter((date) => overlap(date, span) > 0);
    const isRight = found.some(({ value }) => value === want.value || value === want.value_unanchored);
    tally.add("dates R", found.length > 0);
    tally.add("dates value", isRight);
    if (!isRight)
      explain(
        `${name}: date: ${want.doc}: ${want.excerpt}: ${found.map(({ value }) => value).join(" ") || "missed"}, gold ${want.value}`,
      );
  }
}

type Placed = Span & { readonly report: string };

function placesOf(evidence: readonly GoldEvidence[], texts: ReadonlyMap<string, string>): (Placed | null)[] {
  return evidence.map(([report, excerpt, nth]) => {
    const span = locate(texts.get(report) ?? "", excerpt, nth ?? 0) ?? locate(texts.get(report) ?? "", excerpt);
    return span && { report, ...span };
  });
}

function scoreCommitments({ gold, texts, name }: Case, readout: Readout, tally: Tally, explain: Explain): void {
  const used = new Set<number>();
  for (const want of gold.commitments) {
    const places = placesOf(want.evidence, texts).filter((place) => place !== null);
    const found = readout.commitments.flatMap(({ evidence }, index) =>
      evidence.some((one) => places.some((place) => place.report === one.report && overlap(place, one) > 0))
        ? [index]
        : [],
    );
    for (const index of found) used.add(index);
    if (want.optional) continue;
    tally.add("commitments R", found.length > 0);
    if (found.length === 0) explain(`${name}: commitment missed: ${want.evidence[0]?.[1]}`);
    const first = found[0];
    if (first === undefined || !want.by) continue;
    const by = readout.commitments[first]!.by;
    const isRight =
      [by?.value, by?.to, by?.from].some((value) => String(value ?? "").startsWith(want.by!)) ||
      (by?.value ?? "") === want.by.slice(0, 4);
    tally.add("commitments by", isRight);
    if (!isRight) explain(`${name}: commitment by: ${want.evidence[0]?.[1]}: ${by?.value}, gold ${want.by}`);
  }
  tally.add("commitments P", used.size, readout.commitments.length);
  readout.commitments.forEach((commitment, index) => {
    if (!used.has(index))
      explain(`${name}: commitment not gold: ${commitment.evidence[0]?.report}: ${commitment.evidence[0]?.text}`);
  });
}

/** Two spans match when they share half of the shorter and the longer is at most six times as long. */
function matches(a: Span, b: Span): boolean {
  const [shorter, longer] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y) as [number, number];
  return overlap(a, b) >= 0.5 * shorter && longer <= 6 * Math.max(shorter, 4);
}

function scoreFindings({ gold, texts, name }: Case, readout: Readout, tally: Tally, explain: Explain): void {
  const findings = readout.findings.filter(({ kind }) => kind !== "single");
  const hit = new Set<number>();
  const hitKind = new Set<number>();
  for (const want of gold.findings) {
    const places = placesOf(want.evidence, texts);
    const found = findings.flatMap(({ evidence }, index) => {
      const got = new Set(
        places.flatMap((place, k) =>
          place && evidence.some((one) => one.report === place.report && matches(place, one)) ? [k] : [],
        ),
      );
      if (want.sides) return want.sides.every((side) => side.some((k) => got.has(k))) ? [index] : [];
      const wanted = Math.min(2, new Set(want.evidence.map(([report]) => report)).size);
      return new Set([...got].map((k) => want.evidence[k]![0])).size >= wanted ? [index] : [];
    });
    const ofKind = found.filter((index) => [want.kind, ...(want.also_ok ?? [])].includes(findings[index]!.kind));
    for (const index of found) hit.add(index);
    for (const index of ofKind) hitKind.add(index);
    if (want.optional) continue;
    tally.add("findings R", found.length > 0);
    tally.add("findings R kind", ofKind.length > 0);
    tally.add(`findings R ${want.kind}`, ofKind.length > 0);
    if (ofKind.length === 0)
      explain(
        `${name}: finding missed: ${want.kind}: ${want.about}${found.length > 0 ? ` (told as ${findings[found[0]!]!.kind})` : ""}`,
      );
  }
  tally.add("findings P", hit.size, findings.length);
  tally.add("findings P kind", hitKind.size, findings.length);
  const falseOnes = findings.filter(({ kind }, index) => kind === "contradiction" && !hitKind.has(index));
  tally.count("false contradictions", falseOnes.length);
  findings.forEach((finding, index) => {
    if (!hitKind.has(index))
      explain(
        `${name}: finding not gold: ${finding.kind}: ${finding.about} / ${finding.why} / ${finding.evidence.map(({ report, text }) => `${report}: ${text.replace(/\s+/g, " ")}`).join(" | ")}`,
      );
  });
}
