import { HARM, RUNNING } from "../../models/lexicon/concepts.ts";
import { FIGURE_FRAMES, type FigureFrame } from "../../models/lexicon/figure-frames.ts";
import { SUPPOSING_WORDS } from "../../models/lexicon/function-words.ts";
import type { Figure } from "../../text/annotation.ts";
import type { Clause } from "../passages/clauses.ts";
import type { Evidence } from "../readout.ts";
import { clauseAt, type Telling, wordAt } from "../telling.ts";
import { isPeople } from "../words/meaning.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { figureEvidence } from "./evidence.ts";
import { happeningOf } from "./happening.ts";
import { headsOf, mainHead, UNIT_WORDS } from "./heads.ts";
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
  /** True for "three other rifles": besides those told before. */
  readonly isRest: boolean;
  /** True when its count grows while news develops. */
  readonly isRunning: boolean;
  readonly anchor: Anchor;
  /** Ideas of the clause it stands in. */
  readonly context: ReadonlySet<string>;
  /** True under "will": what is to come is not what is. */
  readonly isFuture: boolean;
  /** True beside "now" or "still": the number replaces an earlier one. */
  readonly isRenewed: boolean;
  /** True of "the toll rose to 19", "now 19": the number is said to replace a smaller one. */
  readonly isRisen: boolean;
  /** Persons named in its clause. */
  readonly persons: ReadonlySet<string>;
  /** Words of its clause that bear a capital within the sentence: names, read or not. */
  readonly capitals: ReadonlySet<string>;
  /** Ideas of its sentence, from its beginning to the figure. */
  readonly lead: ReadonlySet<string>;
  /** True under "can", "could", "if": said of what may be, and of no event. */
  readonly isSupposed: boolean;
  /** Entities that give the figure, from its statement. */
  readonly speakers: ReadonlySet<string>;
  readonly clause: Clause;
  readonly evidence: Evidence;
}

// "two of the boats", "30 of the 80 wounded", "image 1 of 7"; "one" alone is one of some
const PART_AFTER = /^ ?of (?:\d|the|its|his|her|their|our|those|these|them|whom)(?:\b|(?<=\d))/i;
// "another 20", "5 more", "two other rifles", "his next 23 games"
const PART_TEXT =
  /\b(?:another|additional|further|extra|more|other|remaining|next|last|first|(?:all|most|half|none|some|any|each) of|than (?:the|that|this|those|its|his|her|their))\b(?! than)/i;
// "three other rifles", "70 more"
const REST = /^ ?(?:more|others?|additional|further|extra)\b(?! than)/i;

/** A reading's figure with what it counts; null when it gives no number. `speakers` are the entities that give it. */
export function mentionOf(telling: Telling, figure: Figure, speakers: ReadonlySet<string>): FigureMention | null {
  const quantity = quantityOf(figure);
  const clause = clauseAt(telling, figure.number.start);
  if (quantity === null || clause === null || isLabel(telling, figure)) return null;

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
    quantity: dimension === "magnitude" ? { ...quantity, dimension, unit: null } : { ...quantity, dimension },
    heads,
    happening,
    frame,
    isPart:
      /^one$/i.test(figure.text) ||
      PART_AFTER.test(text.slice(figure.number.end, figure.number.end + 12)) ||
      PART_TEXT.test(text.slice(Math.max(0, figure.start - 8), figure.end)),
    isRest: REST.test(text.slice(figure.number.end, figure.number.end + 12)),
    isRunning: frame === null && runs(happening, heads, dimension),
    anchor: anchorOf(telling, figure, clause),
    context: new Set(
      [...ideasBetween(telling, clause.from, clause.to)].filter((idea) => frame !== null || !UNIT_WORDS.has(idea)),
    ),
    isFuture: telling.words.slice(clause.from, clause.to).some(({ lower }) => /^(?:will|shall|won't)$/.test(lower)),
    isRenewed: telling.words.slice(clause.from, clause.to).some(({ lower }) => RENEWING.has(lower)),
    isRisen: RISEN.test(before) || RISEN_BEHIND.test(behind[1]!),
    persons: personsIn(telling, clause),
    capitals: capitalsIn(telling, clause),
    lead: ideasBetween(telling, sentenceStart(telling, clause), wordAt(telling, figure.end)),
    isSupposed: telling.words
      .slice(clause.from, clause.to)
      .some(({ lower, start }) => SUPPOSING_WORDS.has(lower) && text[start] !== "M"), // "in May"
    speakers,
    clause,
    evidence: figureEvidence(telling, figure, clause),
  };
}

/** "Image 1 of 7" on a line of its own numbers pictures. */
function isLabel({ report }: Telling, { number }: Figure): boolean {
  return /^ ?of ?\/?\d+\s*(?:\n|$)/.test(report.text.slice(number.end, number.end + 12));
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

// "rose to", "has climbed to at least", "brings the toll to"; "19 dead so far" is no rise
const RISEN =
  /\b(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed)?|grow(?:s|n)?|grew|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|revis(?:e|ed|es) up(?:wards?)?|up|br(?:ing|ings|ought|inging)) (?:the |its |their )?(?:(?:death |official |total )?(?:toll|number|count|total|figure)s? )?(?:of [\p{L} ]{2,30} )?to (?:at least |about |around |more than |over |nearly |some )?$/iu;
const RISEN_BEHIND = /^[\p{L} ]{0,30}, up from /iu;

const RENEWING: ReadonlySet<string> = new Set(["now", "still", "remain", "remained", "remains", "latest", "revised"]);

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

function capitalsIn({ words, report }: Telling, clause: Clause): ReadonlySet<string> {
  return new Set(
    words
      .slice(clause.from, clause.to)
      .filter(({ start, sentence }, i) => {
        const isFirst = words[clause.from + i - 1]?.sentence !== sentence;
        return !isFirst && /^\p{Lu}/u.test(report.text.slice(start, start + 2));
      })
      .map(({ lower }) => lower),
  );
}
