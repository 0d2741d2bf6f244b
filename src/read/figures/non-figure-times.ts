/** Numbers that tell when or how old, as rules with examples: years, days, hours, ages, spans of time. */
import type { NonFigure, Sight } from "./sight.ts";

/** Asked in this order. */
export const TIMES: readonly NonFigure[] = [
  {
    name: "<year>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" &&
      !quantity.isMarked &&
      quantity.kind === "cardinal" &&
      !quantity.unit &&
      quantity.value >= 1500 &&
      quantity.value <= 2100 &&
      Number.isInteger(quantity.value) &&
      quantity.number.end - quantity.number.start === 4 &&
      quantity.modified.phrase === null &&
      !/^(?:s\b| (?:people|troops|soldiers|men|women|homes|houses|jobs|children|civilians|deaths|cases|votes|workers|personnel|officers|prisoners)\b)/.test(
        after,
      ) &&
      (/\b(?:in|of|since|by|until|before|after|from|during|to|between|the|and|for|early|late|mid|than|circa|year|years|[A-Z][a-z]+\.?)[ -]$|[,(–-] ?$|^$/i.test(
        before,
      ) ||
        /^(?:[-–/]\d{2}\b|[).,;:]| (?:season|election|campaign|review|edition|report|budget|model|film|war|world|census|olympics|constitution|act|law|season))/i.test(
          after,
        )),
    examples: ["It began in 2004.", "The 2016 election was close.", "Lee (born 1953) agreed."],
    counterexamples: ["It killed 2,004 of them.", "There were 2000 people."],
  },
  {
    name: "<month> <day>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" &&
      !quantity.unit &&
      quantity.value <= 31 &&
      (/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\.? $/.test(
        before,
      ) ||
        /^ (?:of )?(?:January|February|March|April|June|July|August|September|October|November|December)\b/.test(
          after,
        )),
    examples: ["They met on Nov. 11 again."],
    counterexamples: ["They may send 11 men."],
  },
  {
    name: "<decade>",
    holds: ({ quantity, after }) =>
      quantity.form === "digits" && !quantity.unit && quantity.value % 10 === 0 && /^['’]?s\b/.test(after),
    examples: ["It began in the 1990s."],
    counterexamples: ["It cost 90 dollars."],
  },
  {
    name: "<time of day>",
    holds: ({ quantity, before, after }) =>
      /^ ?(?:\[?[ap]\.?m\b|o['’]clock|hours? (?:GMT|UTC|local)|(?:GMT|UTC|IST|EDT|EST|BST|CET)\b|hrs\b)/i.test(after) ||
      (quantity.form === "digits" &&
        (/\d: ?$/.test(before) ||
          /^: \d\d(?!\d)/.test(after) ||
          /^\. ?\d\d ?[ap]\.?m\b/i.test(after) ||
          /(?:GMT|UTC) ?\+$/.test(before))) ||
      (!quantity.unit &&
        quantity.value <= 24 &&
        /\b(?:at|by|until|before|after|since|around|about) $/i.test(before) &&
        (PART_OF_DAY.test(after) ||
          (/\b(?:[Aa]t|before|after) $/.test(before) && /^ on [A-Z][a-z]+day\b/.test(after)) ||
          (/\b(?:just|shortly) (?:before|after) $/.test(before) && /^(?:[,.;]|$)/.test(after)))),
    examples: [
      "Doors open at 5 p.m. sharp.",
      "They met at 6 o'clock.",
      "It began at 10pm.",
      "The market opens at seven on Tuesday morning.",
      "At ten this morning the gauge was read.",
      "They left by six in the evening.",
      "They left before 9 on Monday.",
      "It began just before 9, police said.",
      "They left before 9[pm] that day.",
    ],
    counterexamples: [
      "They sold it at 5 dollars.",
      "They met about ten this week.",
      "It rose by 9 on Monday.",
      "Stalls rose by six in the north.",
    ],
  },
  {
    name: "<age>",
    holds: isAge,
    examples: [
      "Ana Lopez, 34, was hurt.",
      "It hurt Ana Lopez, 34.",
      "A 12-year-old boy was found.",
      "He was aged 45.",
      "He was 75.",
      "The guards, both 45, fell.",
      "She is 61 years old.",
      "The boys, ages 6 and 16, live there.",
      "It is for adults over 21.",
    ],
    counterexamples: ["In Kabul, 34 people were hurt.", "The sides lost 12, 14 and 9 seats."],
  },
  {
    name: "<time span>",
    holds: ({ quantity }) => quantity.unit?.kind === "time" && quantity.unit.per === null,
    examples: ["It took three days.", "The two-year deal ended.", "It lasted 30 seconds."],
    counterexamples: ["He works 40 hours a week."],
  },
];

const PART_OF_DAY =
  /^ (?:in the|at|this|that|on (?:[A-Z][a-z]+day|the same)|[A-Z][a-z]+day|every|the (?:next|same|following)|yesterday|tomorrow) ?(?:morning|evening|afternoon|night|noon)\b/;

// By what stands before and behind: "He was 75.", "both 45,", "12-year-old", "aged 45", "Ana Lopez, 34, was hurt."
function isAge({ quantity, before, after }: Sight): boolean {
  if (quantity.unit?.kind === "time") return /^(?:[- ]old\b| of age\b)/.test(after);
  if (quantity.unit || quantity.isMarked || quantity.value <= 0 || quantity.value > 115) return false;
  if (OF_AGE.test(before) || AGE_LIST.test(before)) return true;
  if (quantity.form !== "digits") return false;
  // "sold to adults over 21"
  if (
    /\b(?:adults|people|anyone|those|men|women|children|drivers|voters) (?:over|under|above|below) $/.test(before) &&
    /^(?:[.,;\n]|$| (?:and|to|can|may|must|who)\b)/.test(after)
  )
    return true;
  if (WAS.test(before)) return /^(?:[.,;\n]|$)/.test(after);
  const isBehindName = /\p{Lu}[\p{L}.’'-]*\)?, ?$/u.test(before);
  return isBehindName && /^(?:,(?! (?:\d|and \d|\w+ and \d))|[.;](?:\s|$))/.test(after);
}

// "sons, ages 6 and 16", "aged 3, 5 and 9"
const AGE_LIST = /\bage[sd] \d{1,3}(?:, \d{1,3}){0,4},? (?:and |to |or )?$/i;
const OF_AGE =
  /\b(?:aged?|ages|age of|turned|turns|turning|over the age of|under the age of)(?: between)? (?:about |around )?$/i;
const WAS = /\b(?:(?:he|she|who) (?:was|is|turned) (?:just |only )?|(?:then|now|both) |(?:dies|died|dead) at )$/i;
