import { COUNTED, HARM, RUNNING } from "../../models/lexicon/concepts.ts";
import { FIGURE_FRAMES, type FigureFrame } from "../../models/lexicon/figure-frames.ts";
import { SUPPOSING_WORDS } from "../../models/lexicon/function-words.ts";
import type { Figure } from "../../text/annotation.ts";
import type { Clause } from "../passages/clauses.ts";
import type { Evidence } from "../readout.ts";
import { clauseAt, type Telling, wordAt } from "../telling.ts";
import { isHappening, isPeople } from "../words/meaning.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { figureEvidence } from "./evidence.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** One figure of one report, with everything that decides what it counts. */
export interface FigureMention {
  readonly telling: number;
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** Ideas of what is counted: "pirate", "village"; empty where only a frame or a happening tells. */
  readonly heads: ReadonlySet<string>;
  /** What happened to it: "kill", "destroy". */
  readonly happening: string | null;
  readonly frame: FigureFrame | null;
  /** True for "two of the vessels", "another 20", "30 of the 80": a part or an addition, not the whole. */
  readonly isPart: boolean;
  /** True when its count grows while news develops. */
  readonly isRunning: boolean;
  readonly anchor: Anchor;
  /** Ideas of the clause it stands in. */
  readonly context: ReadonlySet<string>;
  /** True under "will": what is to come is not what is. */
  readonly isFuture: boolean;
  /** True beside "now" or "still": the number replaces an earlier one. */
  readonly isRenewed: boolean;
  /** Persons named in its clause. */
  readonly persons: ReadonlySet<string>;
  /** Ideas of its sentence, from its beginning to the figure. */
  readonly lead: ReadonlySet<string>;
  /** True under "can", "could", "if": said of what may be, and of no event. */
  readonly isSupposed: boolean;
  /** Entities that give the figure, from its statement. */
  readonly speakers: ReadonlySet<string>;
  readonly clause: Clause;
  readonly evidence: Evidence;
}

const UNIT_WORDS = new Set(
  "mile nautical kilometer kilometr metr meter percent dollar million billion trillion thousand hundr dozen ten magnitude degre away".split(
    " ",
  ),
);
const GENERIC = new Set(["person", "member", "other", "more", "number", "total", "one", "least", "estimat"]);
// "two of the boats", "30 of the 80 wounded"; "one" alone is one of some
const PART_AFTER = /^ ?of (?:the|its|his|her|their|our|those|these)\b/i;
// "another 20", "5 more", "two other rifles", "his next 23 games"
const PART_TEXT = /\b(?:another|additional|further|extra|more|other|remaining|next|last|first)\b(?! than)/i;
const REST_OF_NOUN = /^(?:[ -]+[\p{L}\p{N}'’-]+){1,4}/u;

/** A reading's figure with what it counts; null when it gives no number. `speakers` are the entities that give it. */
export function mentionOf(telling: Telling, figure: Figure, speakers: ReadonlySet<string>): FigureMention | null {
  const quantity = quantityOf(figure);
  const clause = clauseAt(telling, figure.number.start);
  if (quantity === null || clause === null) return null;

  const { text } = telling.report;
  const before = text.slice(Math.max(0, figure.start - 60), figure.start);
  const behind = [text.slice(figure.number.end, figure.end + 40), text.slice(figure.end, figure.end + 40)];
  const lead = before + text.slice(figure.start, figure.number.start);
  const frame =
    FIGURE_FRAMES.find((one) =>
      quantity.dimension === "magnitude"
        ? one.name === "magnitude"
        : one.of.includes(quantity.dimension) && fits(one, lead, behind),
    ) ?? null;
  const heads = headsOf(telling, figure);
  const dimension = dimensionOf(telling, figure, quantity, frame, heads);
  const happening = frame ? null : happeningOf(telling, figure, clause);
  return {
    telling: telling.index,
    figure,
    quantity: { ...quantity, dimension },
    heads,
    happening,
    frame,
    isPart:
      /^one$/i.test(figure.text) ||
      PART_AFTER.test(text.slice(figure.number.end, figure.number.end + 12)) ||
      PART_TEXT.test(text.slice(Math.max(0, figure.start - 8), figure.end)),
    isRunning: runs(happening, heads, dimension),
    anchor: anchorOf(telling, figure, clause),
    context: ideasBetween(telling, clause.from, clause.to),
    isFuture: telling.words.slice(clause.from, clause.to).some(({ lower }) => /^(?:will|shall|won't)$/.test(lower)),
    isRenewed: telling.words.slice(clause.from, clause.to).some(({ lower }) => RENEWING.has(lower)),
    persons: personsIn(telling, clause),
    lead: ideasBetween(telling, sentenceStart(telling, clause), wordAt(telling, figure.end)),
    isSupposed: telling.words.slice(clause.from, clause.to).some(({ lower }) => SUPPOSING_WORDS.has(lower)),
    speakers,
    clause,
    evidence: figureEvidence(telling, figure, clause),
  };
}

/** Things that are no people are counted apart from people; a bare number with no noun counts people where something befell them. */
function dimensionOf(
  telling: Telling,
  figure: Figure,
  quantity: Quantity,
  frame: FigureFrame | null,
  heads: ReadonlySet<string>,
): string {
  if (frame?.name === "magnitude") return "magnitude";
  if (frame?.name === "population") return "people";
  const { dimension } = quantity;
  if (dimension !== "count" && dimension !== "people") return dimension;
  // "4.0", also where the text was damaged: "4. 0"
  if (/^\d+\.\s?\d+$/.test(telling.report.text.slice(figure.number.start, figure.number.end))) return "number";
  const main = mainHead(telling, figure);
  return dimension === "people" || heads.size === 0 || (main !== null && isPeople(main)) ? "people" : "count";
}

/** People killed, houses damaged, aftershocks felt: still counted while news comes in. Things seized are counted once. */
function runs(happening: string | null, heads: ReadonlySet<string>, dimension: string): boolean {
  if ([...heads].some((head) => RUNNING.has(head))) return true;
  return happening !== null && RUNNING.has(happening) && (dimension === "people" || HARM.has(happening));
}

function fits(frame: FigureFrame, before: string, behind: readonly string[]): boolean {
  const { after } = frame;
  return (!frame.before || frame.before.test(before)) && (!after || behind.some((words) => after.test(words)));
}

function headsOf(telling: Telling, figure: Figure): ReadonlySet<string> {
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
  for (const idea of heads)
    if (GENERIC.has(idea) || UNIT_WORDS.has(idea) || isHappening(idea) || /^\d/.test(idea)) heads.delete(idea);
  return heads;
}

/** Of words that run on after the noun ("strong aftershocks were felt", "from the ship") only those up to it. */
function headOnly(telling: Telling, { of }: Figure): ReadonlySet<string> | null {
  if (of === null) return null;
  const ideas = new Set<string>();
  for (let i = wordAt(telling, of.start); i < telling.words.length && telling.words[i]!.start < of.end; i++) {
    const { idea, lower, inName } = telling.words[i]!;
    if (ideas.size > 0 && /^(?:that|which|who|were|was|are|is|had|have|has|from|to|in|at|on|being|been)$/.test(lower))
      break;
    if (idea !== "" && !inName) ideas.add(idea);
  }
  return ideas;
}

/** The noun that carries what is counted: the last word before "of", "that", "were": "boats" of "boats of pirates". */
function mainHead(telling: Telling, { of, number, end }: Figure): string | null {
  const place = of ?? { start: number.end, end };
  let main: string | null = null;
  for (let i = wordAt(telling, place.start); i < telling.words.length && telling.words[i]!.start < place.end; i++) {
    const { idea, lower } = telling.words[i]!;
    if (idea === "" && main !== null && lower !== "and") break;
    if (idea !== "") main = idea;
  }
  return main;
}

/** Ideas of the words in a stretch; with `noun`, only up to the first word that ends a noun phrase. */
function ideasIn(telling: Telling, start: number, end: number, noun = false): Set<string> {
  const ideas = new Set<string>();
  for (let i = wordAt(telling, start); i < telling.words.length && telling.words[i]!.start < end; i++) {
    const { idea, inName } = telling.words[i]!;
    if (idea === "" && !inName && noun) break;
    if (idea !== "") ideas.add(idea);
  }
  return ideas;
}

/** The happening nearest to the number: said of it ("10 people were killed", "80 wounded") or doing it ("killing 10"), with no other number between. */
function happeningOf(telling: Telling, figure: Figure, clause: Clause): string | null {
  const { words } = telling;
  const first = wordAt(telling, figure.start);
  let last = wordAt(telling, figure.end);
  if (figure.of && figure.of.start >= figure.number.end) last = Math.max(last, wordAt(telling, figure.of.end));
  for (let i = first; i < last; i++) {
    if (words[i]!.lower === "and" || words[i]!.lower === "who") break;
    if (COUNTED.has(words[i]!.idea)) return words[i]!.idea;
  }
  const right = nearest(telling, last, clause.to, 1);
  const left = nearest(telling, first - 1, clause.from - 1, -1);
  if (right && (!left || right.steps <= left.steps)) return right.idea;
  return left?.idea ?? null;
}

const RENEWING: ReadonlySet<string> = new Set(["now", "still", "remain", "remained", "remains", "latest", "revised"]);

const REACH = 3;

function nearest(telling: Telling, from: number, to: number, step: 1 | -1): { idea: string; steps: number } | null {
  let steps = 0;
  for (let i = from; (to - i) * step > 0 && steps <= REACH; i += step) {
    const { idea, lower } = telling.words[i]!;
    if (/^\p{N}/u.test(lower) || /^(?:and|or|but|while|who)$/.test(lower)) return null;
    if (idea === "") continue;
    if (COUNTED.has(idea)) return { idea, steps };
    steps++;
  }
  return null;
}

function ideasBetween(telling: Telling, from: number, to: number): ReadonlySet<string> {
  const ideas = new Set<string>();
  for (let i = from; i < to; i++) {
    const { idea } = telling.words[i]!;
    if (idea !== "" && !/^\p{N}/u.test(idea)) ideas.add(idea);
  }
  return ideas;
}

function sentenceStart({ words }: Telling, clause: Clause): number {
  let first = clause.from;
  while (first > 0 && words[first - 1]!.sentence === clause.sentence) first--;
  return first;
}

function personsIn(telling: Telling, clause: Clause): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const name of telling.reading.names) {
    if (name.type !== "person" || name.start < clause.start || name.end > clause.end) continue;
    const id = telling.entityOf(name.entity);
    if (id !== null) persons.add(id);
  }
  return persons;
}
