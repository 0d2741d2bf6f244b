import type { Figure } from "../../text/annotation.ts";
import { type Telling, wordAt } from "../telling.ts";
import { isHappening } from "../words/meaning.ts";

/** Words of numbers and measures: they stand beside every figure of a kind. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  "mile nautical kilometer kilometr metr meter percent cent dollar euro pound million billion trillion thousand hundr dozen ten magnitude degre away estimat least near almost rough approximat exact much".split(
    " ",
  ),
);
/** Words that name nothing that could be told from another: "people", "members", "local". */
const GENERIC = new Set(
  "person member other toll more number total one least estimat local nearb young innocent additional worth valu amount lot".split(
    " ",
  ),
);
const REST_OF_NOUN = /^(?:[ -]+[\p{L}\p{N}'’-]+){1,4}/u;
/** Words behind a noun that are no part of it: "strong aftershocks | were felt", "boats | from the ship". */
const AFTER_NOUN =
  /^(?:that|which|who|were|was|are|is|had|have|has|from|to|in|at|on|by|for|being|been|spent|took|left|made|went|came)$/;

/** "99 alleged members", "100 people suspected": what they are taken for is no other noun. */
const SUPPOSED = /^(?:alleged|suspected)$/;

// "AK-47s", "AK 47 guns", "F-16 jets": the make tells enough
const MODEL = /(?<![\p{L}\p{N}])\p{Lu}{1,3}(?:[ -]| - )?\d{1,3}(?!\p{N})/u;

/** Ideas of what a figure counts: "pirate", "village"; empty where only a frame or a happening tells. */
export function headsOf(telling: Telling, figure: Figure): ReadonlySet<string> {
  const bought = /^[A-Z]{3}$/.test(figure.unit ?? "") ? worthOf(telling, figure) : new Set<string>();
  if (bought.size > 0) return bought;
  const heads = ideasIn(telling, figure.of?.start ?? 0, figure.of?.end ?? 0);
  const own = headOnly(telling, figure);
  if (own !== null) for (const idea of heads) if (!own.has(idea)) heads.delete(idea);
  const isMeasure = figure.unit !== null && figure.unit !== "people";
  if (!isMeasure) for (const idea of ideasIn(telling, figure.number.end, figure.end)) heads.add(idea);
  if (!isMeasure && [...heads].every((idea) => GENERIC.has(idea))) {
    const next = REST_OF_NOUN.exec(telling.report.text.slice(figure.end, figure.end + 50))?.[0] ?? "";
    for (const idea of ideasIn(telling, figure.end, figure.end + next.length, true)) heads.add(idea);
  }
  for (const idea of ideasIn(telling, figure.number.start, figure.number.end)) heads.delete(idea);
  const model = MODEL.exec(figure.of?.text ?? "")?.[0];
  if (model !== undefined) return new Set([model.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()]);
  for (const idea of heads)
    if (GENERIC.has(idea) || UNIT_WORDS.has(idea) || isHappening(idea) || /^\d/.test(idea)) heads.delete(idea);
  const main = mainHead(telling, figure);
  if (heads.size === 0 && main !== null && isHappening(main) && !BEFALLS_PEOPLE.has(main)) heads.add(main);
  return withoutDoubles(heads);
}

/** Happenings whose numbers are of people: "46 arrests", "12 deaths"; others are counted themselves: "100 attacks". */
const BEFALLS_PEOPLE: ReadonlySet<string> = new Set(
  "kill injure casualty miss capture rescue evacuate displace infect elect appoint".split(" "),
);

/** "Military personnel" are troops, and those of a named country need not be called foreign. */
export function withoutDoubles(heads: Set<string>): Set<string> {
  if (heads.has("personnel") && heads.delete("militar")) {
    heads.delete("personnel");
    heads.add("troop");
  }
  if (heads.has("troop")) heads.delete("militar");
  if ([...heads].some((head) => head.startsWith("@country"))) heads.delete("foreign");
  return heads;
}

const WORTH =
  /(?:\bworth|\bvalued at|\bpriced at)(?: (?:an?|estimated|about|around|some|over|more than|nearly|almost|roughly))*\s*$/i;
const OF_WHAT = /^\)? ?(?:worth )?(?:of|in) (?=\p{Ll})/u;
const LONGEST_PHRASE = 5;

/** What a sum is the worth of: "gems and watches worth £2m", "£2m in gems and watches"; empty where neither is said. */
function worthOf(telling: Telling, figure: Figure): Set<string> {
  const { words, report } = telling;
  const ideas = new Set<string>();
  const add = ({ idea }: { idea: string }) => {
    if (!GENERIC.has(idea) && !UNIT_WORDS.has(idea) && !idea.startsWith("@") && !isHappening(idea)) ideas.add(idea);
  };
  const lead = WORTH.exec(report.text.slice(Math.max(0, figure.start - 60), figure.start));
  if (lead) {
    const last = wordAt(telling, Math.max(0, figure.start - 60) + lead.index) - 1;
    for (let i = last; i >= 0 && last - i < LONGEST_PHRASE && (i === last || !isCut(telling, i)); i--) {
      if (words[i]!.idea !== "") add(words[i]!);
      else if (!/^(?:and|the|an?)$/.test(words[i]!.lower)) break;
    }
  } else {
    const behind = OF_WHAT.exec(report.text.slice(figure.end, figure.end + 20));
    if (!behind) return ideas;
    const first = wordAt(telling, figure.end + behind[0].length);
    for (let i = first; i < words.length && i - first < LONGEST_PHRASE; i++) {
      if (words[i]!.idea === "" && words[i]!.lower !== "and") break;
      if (words[i]!.idea !== "" && !words[i]!.inName) add(words[i]!);
      if (isCut(telling, i)) break;
    }
  }
  return ideas;
}

/** True where a mark stands behind a word. */
function isCut({ words, report }: Telling, index: number): boolean {
  return /[,.;:!?()"“”]/.test(report.text.slice(words[index]!.end, words[index + 1]?.start ?? report.text.length));
}

/** Of words that run on after the noun only those up to it. */
function headOnly(telling: Telling, { of }: Figure): ReadonlySet<string> | null {
  if (of === null) return null;
  const ideas = new Set<string>();
  for (let i = wordAt(telling, of.start); i < telling.words.length && telling.words[i]!.start < of.end; i++) {
    const { idea, lower, inName } = telling.words[i]!;
    if (ideas.size > 0 && AFTER_NOUN.test(lower)) break;
    if (idea !== "" && !inName) ideas.add(idea);
  }
  return ideas;
}

/** The noun that carries what is counted: the last word before "of", "that", "were": "boats" of "boats of pirates". */
export function mainHead(telling: Telling, { of, number, end }: Figure): string | null {
  const place = of ?? { start: number.end, end };
  let main: string | null = null;
  for (let i = wordAt(telling, place.start); i < telling.words.length && telling.words[i]!.start < place.end; i++) {
    const { idea, lower } = telling.words[i]!;
    if (idea === "" && main !== null && lower !== "and") break;
    if (idea !== "" && !SUPPOSED.test(lower)) main = idea;
  }
  return main;
}

/** Ideas of the words in a stretch; with `noun`, only up to the first word that ends a noun phrase. */
function ideasIn(telling: Telling, start: number, end: number, noun = false): Set<string> {
  const ideas = new Set<string>();
  for (let i = wordAt(telling, start); i < telling.words.length && telling.words[i]!.start < end; i++) {
    const { idea, inName, lower } = telling.words[i]!;
    if (noun && ((idea === "" && !inName) || AFTER_NOUN.test(lower))) break;
    if (idea !== "" && !SUPPOSED.test(lower)) ideas.add(idea);
  }
  return ideas;
}
