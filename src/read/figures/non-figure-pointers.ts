/** Numbers that point, rank or compare and count nothing, as rules with examples: "the two sides", "one of them", "3-1". */
import type { Quantity } from "./quantities.ts";
import type { NonFigure } from "./sight.ts";

/** Asked in this order. */
export const POINTERS: readonly NonFigure[] = [
  {
    name: "<ordinal>",
    holds: ({ quantity }) => quantity.kind === "ordinal",
    examples: ["The third boat sank.", "It was his 21st visit."],
    counterexamples: ["Three boats sank.", "A third of voters stayed away."],
  },
  {
    name: "<conversion>",
    holds: ({ quantity }) => quantity.isConversion,
    examples: [],
    counterexamples: ["The path (36 miles) is long."],
  },
  {
    name: "<score>",
    holds: ({ quantity }) => quantity.kind === "score",
    examples: ["They won 3-1 away.", "The court ruled 5-4 against it."],
    counterexamples: ["Some 10-20 people came."],
  },
  {
    name: "<picture> <number> of <number>",
    holds: ({ quantity, before, after }) =>
      !quantity.unit &&
      (/\b(?:image|photo|picture|slide|page|video) $/i.test(before)
        ? /^ ?(?:of|\/) ?\d/.test(after) || quantity.kind === "fraction"
        : /\b(?:image|photo|picture|slide|page|video) \d+ ?(?:of|\/) ?$/i.test(before)),
    examples: ["Image 1 of 7 shows it.", "Photo 3/7"],
    counterexamples: ["The picture, one of 7 sold, is new.", "They took 7 of 12 pictures."],
  },
  {
    name: "zero as a name",
    holds: ({ quantity, before, after }) =>
      quantity.value === 0 &&
      quantity.form === "words" &&
      !quantity.unit &&
      (/[A-Z][a-z]+ $/.test(before) || !/^ (?:[a-z]+ ){0,2}[a-z]+s\b/.test(after)),
    examples: ["They went to Ground Zero.", "It began from zero."],
    counterexamples: ["It had zero votes."],
  },
  {
    name: "a <thing> or <number>",
    holds: ({ quantity, before, after }) =>
      /\ban? [a-z]+ or $/.test(before) && !/^ [a-z]+s\b/.test(after) && quantity.kind === "cardinal",
    examples: ["It ends in a round or two."],
    counterexamples: ["It was two or three boats."],
  },
  {
    name: "one as a pronoun or determiner",
    holds: ({ quantity, before, after, number }) =>
      /^one$/i.test(number) &&
      quantity.kind === "cardinal" &&
      (!quantity.unit || (/\bat $/i.test(before) && quantity.unit.base === "point")) &&
      isPlainOne(quantity, before, after),
    examples: ["One of the best days came.", "This one is new.", "At one point he left."],
    counterexamples: [
      "At least one man died.",
      "One person was killed.",
      "Killing one and wounding many, it went off.",
    ],
  },
  {
    name: "the two",
    holds: ({ quantity, before, after }) =>
      quantity.form === "words" &&
      quantity.value <= 10 &&
      quantity.value >= 1 &&
      quantity.kind === "cardinal" &&
      !quantity.unit &&
      quantity.modified.phrase === null &&
      ((/\b(?:the|these|those|both|his|her|their|its|any|every|each) $/i.test(before) && KNOWN_PAIRS.test(after)) ||
        /\b(?:last|next|past) $/.test(before) ||
        (/\b(?:the|these|those) $/i.test(before) &&
          /^(?:,? (?:are|is|have|has|had|said|say|also|later|were|was|will|would|had|met|agreed)\b|[.,;])/.test(
            after,
          ))) &&
      !/^ (?:people|others|dead|killed|wounded|injured|of)\b/.test(after),
    examples: ["The two sides met.", "Those three men left.", "The two are friends."],
    counterexamples: ["Two boats left.", "The ship carried two helicopters."],
  },
  {
    name: "<half> as a part or an adjective",
    holds: ({ quantity, after, number, before }) =>
      /^(?:an? )?(?:half|quarter)$/i.test(number) &&
      quantity.modified.phrase === null &&
      !/^ (?:of|the|a|an|its|their|his|her|our|all)\b/.test(after) &&
      !quantity.unit &&
      !/\bthan $/.test(before),
    examples: ["They led at half time.", "He was half asleep."],
    counterexamples: ["Half of the homes fell.", "Half the homes fell."],
  },
  {
    name: "few and several",
    holds: ({ quantity, number }) => quantity.kind === "vague" && /^(?:an? )?(?:few|couple|several)$/i.test(number),
    examples: ["A few boats left.", "Several people came."],
    counterexamples: ["Several hundred people came.", "Dozens of people came."],
  },
];

// Nouns that a text has named before it says "the two": they are pointed at, not counted.
const KNOWN_PAIRS =
  /^ (?:[a-z-]+ )?(?:sides|countries|nations|states|leaders|men|women|parties|teams|groups|presidents|ministers|allies|neighbou?rs|governments|powers|candidates|rivals|brothers|sisters|companies|firms|superpowers|Koreas|capitals|officials|suspects|campaigns|houses|chambers|sets|cases|events|others|things|words|points|ways|issues|matters)\b/;

// "one" is a count when something bounds it, when casualties are told, or in a list of counts; else it points.
function isPlainOne(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.modified.bound !== "=" || /\b(?:least|only|just) $/i.test(before)) return false;
  if (
    /^ (?:(?:other |more |\w+ed |police |\w+an )?(?:person|people|man|woman|child|boy|girl|soldier|officer|policeman|civilian|passenger|worker|crew\w*|student|suspect|victim|pilot|protester|guard|demonstrator|bystander|pedestrian|villager|member) (?:was|were|is|has|had|died|dead|killed|injured|wounded|hurt|missing|in critical|to death|and|remains|suffered)|dead\b|killed\b|injured\b|wounded\b|missing\b|hurt\b|was killed|died)/i.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)|injur(?:es|ed|ing)|leav(?:es|ing)|left|hurting|hurt|arrest(?:s|ed|ing)|claim(?:s|ed|ing)) $/i.test(
      before,
    )
  )
    return false;
  // "seven rifles, one launcher and three guns"
  if (
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){1,4}(?:and )?$/i.test(
      before.replace(/,/g, ""),
    ) &&
    /, (?:and )?$|\band $/.test(before)
  )
    return false;
  return true;
}
