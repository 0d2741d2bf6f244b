import { PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import type { Figure } from "../../text/annotation.ts";
import type { Telling } from "../telling.ts";
import { isPeople } from "../words/meaning.ts";
import { type FigureMention, mentionOf } from "./mention.ts";
import type { Verdict } from "./pairs.ts";
import type { Related } from "./relatedness.ts";
import { countSameThing } from "./same-thing.ts";
import type { Thing } from "./values.ts";

// "a number of residents", "several soldiers", "many others"; not "how many people"
const OPEN =
  /(?<!\b(?:how|so|as|too) )\b(?:a (?:large |small )?number of|several|many|numerous|a handful of)(?: of the)?((?: (?!and\b|or\b|were\b|was\b|are\b|have\b|had\b|in\b|at\b|on\b|of\b|to\b|from\b|hundred\b|thousand\b|million\b|dozen\b)\p{L}[\p{L}-]*){1,3})/giu;
const MOST = 40;

/** What a report counts without a number ("a number of residents were evacuated"): said of something that befell people. */
export function openCounts(telling: Telling): FigureMention[] {
  const found: FigureMention[] = [];
  for (const match of telling.report.text.matchAll(OPEN)) {
    const words = match[1]!.trim();
    const start = match.index;
    const end = start + match[0].length;
    if (telling.reading.figures.some((figure) => figure.start < end && start < figure.end)) continue;
    const isOfPeople = words
      .toLowerCase()
      .split(" ")
      .some((word) => PEOPLE_NOUNS.has(word));
    if (!isOfPeople) continue;
    const head = end - words.length;
    const figure: Figure = {
      start,
      end: head,
      text: telling.report.text.slice(start, head),
      number: { start, end: head },
      low: 2,
      best: null,
      high: null,
      modifier: ">",
      unit: "people",
      of: { start: head, end, text: words },
      place: null,
      time: null,
      source: null,
      rule: "<open count>",
    };
    const mention = mentionOf(telling, figure, new Set());
    if (mention !== null && mention.happening !== null) found.push({ ...mention, isPart: false });
    if (found.length >= MOST) break;
  }
  return found;
}

/** Where other reports number what some leave open: "a number of residents", "sixty residents". By thing. */
export function openVerdicts(
  things: readonly Thing[],
  open: readonly FigureMention[],
  related: Related,
  twinOf: (mention: FigureMention) => number,
): Map<Thing, Verdict[]> {
  const byHappening = new Map<string, Numbered[]>();
  for (const thing of things) {
    const tellers = new Map<string, Set<number>>();
    for (const mention of thing.values.flatMap(({ mentions }) => mentions)) {
      if (mention.happening === null || mention.quantity.dimension !== "people") continue;
      const known = tellers.get(mention.happening);
      if (known) known.add(twinOf(mention));
      else tellers.set(mention.happening, new Set([twinOf(mention)]));
    }
    for (const [happening, twins] of tellers)
      byHappening.set(happening, [...(byHappening.get(happening) ?? []), { thing, twins }]);
  }
  const verdicts = new Map<Thing, Verdict[]>();
  for (const mention of open) {
    for (const { thing, twins } of (byHappening.get(mention.happening!) ?? []).slice(0, MOST)) {
      if (twins.has(twinOf(mention))) continue;
      const numbered = thing.values.find(({ mentions }) => numbers(mentions, mention, related));
      if (numbered === undefined) continue;
      const [x, y] = [mention.figure.text.trim(), numbered.mentions[0]!.figure.text.replace(/\s+/g, " ")];
      verdicts.set(thing, [
        ...(verdicts.get(thing) ?? []),
        { kind: "refinement", sides: [[mention], numbered.mentions], why: `“${x}” is left open, “${y}” is a number` },
      ]);
    }
  }
  return verdicts;
}

/** A thing that counts people, with the texts that number what befell them. */
interface Numbered {
  readonly thing: Thing;
  readonly twins: ReadonlySet<number>;
}

/** Mentions of a value that are looked at. */
const MODELS = 4;

/** Whether a value numbers what a mention leaves open. */
function numbers(mentions: readonly FigureMention[], open: FigureMention, related: Related): boolean {
  return (
    mentions[0]!.quantity.sharpness !== "vague" &&
    mentions
      .slice(0, MODELS)
      .some((one) => one.happening === open.happening && countSameThing(one, asTold(open, one), related, false))
  );
}

/** Left open, "residents living nearby" may be whoever the other report numbers, unless both name whom they mean. */
function asTold(open: FigureMention, numbered: FigureMention): FigureMention {
  const isAlike =
    open.heads.size === 0 || numbered.heads.size === 0 || [...open.heads].some((head) => numbered.heads.has(head));
  return isAlike || ![...open.heads].some(isPeople) ? { ...open, heads: numbered.heads } : open;
}
