/** What looks like a figure and is none, as data: each rule with sentences that it must catch and sentences that it must leave. */
import type { Quantity } from "./quantities.ts";

/** A quantity with the characters around it, 48 on each side. */
export interface Sight {
  readonly quantity: Quantity;
  /** Text up to the number (or its currency), and from the end of number and unit on. */
  readonly before: string;
  readonly after: string;
  readonly number: string;
}

export interface NonFigure {
  /** Named by the shape it matches. */
  readonly name: string;
  readonly holds: (sight: Sight) => boolean;
  /** Made-up sentences whose only number the rule takes away, and others whose number it must leave. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Rules in the order they are asked; the first that holds gives the reason. */
export const NON_FIGURES: readonly NonFigure[] = [
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
    name: "<letters>-<number>",
    holds: ({ before, quantity }) => (/[A-Za-z]-$|[A-Z] -$/.test(before) && !/\b(?:now|sub|minus|under|over|mid|near|about|to|magnitude|pre|post|non|some|around|just|than)-$/i.test(before)) || (quantity.form === "digits" && /(?:^|[\s(])[A-Z]{1,4} $/.test(before) && !quantity.unit && /^(?: [a-z]+s\b|s\b|[,.]|$)/.test(quantity.isMarked ? "-" : "s")  && LABEL_LETTERS.test(before)),
    examples: ["An F-16 crashed.", "Cases of Covid-19 rose.", "They carried AK-47s.", "He had an AK 47 with him."],
    counterexamples: ["A sub-7 nanometre chip was shown."],
  },
  {
    name: "<year>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" && !quantity.isMarked && quantity.kind === "cardinal" && !quantity.unit && quantity.value >= 1500 && quantity.value <= 2100 && Number.isInteger(quantity.value) &&
      quantity.number.end - quantity.number.start === 4 && quantity.modified.phrase === null && !/^(?:s\b| (?:people|troops|soldiers|men|women|homes|houses|jobs|children|civilians|deaths|cases|votes|workers|personnel|officers|prisoners)\b)/.test(after) &&
      (/\b(?:in|of|since|by|until|before|after|from|during|to|between|the|and|for|early|late|mid|than|circa|year|years|[A-Z][a-z]+\.?)[ -]$|[,(–-] ?$|^$/i.test(before) || /^(?:[-–/]\d{2}\b|[).,;:]| (?:season|election|campaign|review|edition|report|budget|model|film|war|world|census|olympics|constitution|act|law|season))/i.test(after)),
    examples: ["It began in 2004.", "The 2016 election was close.", "Lee (born 1953) agreed."],
    counterexamples: ["It killed 2,004 of them.", "There were 2000 people."],
  },
  {
    name: "<decade>",
    holds: ({ quantity, after }) => quantity.form === "digits" && /^['’]?s\b/.test(after) && !quantity.unit,
    examples: ["It began in the 1990s.", "Two 747s? No, the 747s stayed."].slice(0, 1),
    counterexamples: ["It cost 90 dollars."],
  },
  {
    name: "<time of day>",
    holds: ({ quantity, before, after }) =>
      /^ ?(?:[ap]\.?m\b|o['’]clock|hours? (?:GMT|UTC|local)|(?:GMT|UTC|IST|EDT|EST|BST|CET)\b|hrs\b)/i.test(after) ||
      (quantity.form === "digits" && (/\d: ?$/.test(before) || /^: \d\d(?!\d)/.test(after) || /^\. ?\d\d ?[ap]\.?m\b/i.test(after) || /(?:GMT|UTC) ?\+$/.test(before))) || (quantity.form === "digits" && /\bat $/.test(before) && /^ ?(?:in the (?:morning|evening|afternoon)|at night)/.test(after)),
    examples: ["Doors open at 5 p.m. sharp.", "They met at 6 o'clock.", "It began at 10pm."],
    counterexamples: ["They sold it at 5 dollars."],
  },
  {
    name: "<age>",
    holds: ({ quantity, before, after }) => {
      // "He was 75."
      if (/\b(?:he|she|who) (?:was|is|turned) (?:just |only )?$/i.test(before) && /^(?:[.,;]|$)/.test(after) && quantity.value < 116 && !quantity.unit) return true;
      if (/\bboth $/.test(before) && /^[,.]/.test(after) && quantity.form === "digits") return true;
      if (quantity.unit?.kind === "time" && /^(?:[- ]old\b| of age\b)/.test(after)) return true;
      if (/\b(?:aged?|ages|age of|turned|turning|over the age of|under the age of)(?: between)? (?:about |around )?$/i.test(before) && !quantity.unit) return true;
      return quantity.form === "digits" && !quantity.isMarked && !quantity.unit && quantity.value > 0 && quantity.value < 116 && /[\p{L}.’'”"]\)?, ?$/u.test(before) && /^,(?! (?:\d|and \d|\w+ and \d))/.test(after) && /\p{Lu}[\p{L}.’'-]*, ?$/u.test(before);
    },
    examples: ["Ana Lopez, 34, was hurt.", "A 12-year-old boy was found.", "He was aged 45.",  "She is 61 years old."],
    counterexamples: ["In Kabul, 34 people were hurt.", "The sides lost 12, 14 and 9 seats."],
  },
  {
    name: "<time span>",
    holds: ({ quantity }) => quantity.unit?.kind === "time" && quantity.unit.per === null,
    examples: ["It took three days.", "The two-year deal ended.", "It lasted 30 seconds."],
    counterexamples: ["He works 40 hours a week."],
  },
  {
    name: "<label> <number>",
    holds: ({ quantity, before, after }) => !quantity.unit && !quantity.isMarked && LABEL.test(before) && !/^ (?:people|men|women)\b/.test(after),
    examples: ["See Section 230 first.", "Flight 370 vanished.", "It is on Route 66.", "No. 5 is alive.", "It hit at phase 3."],
    counterexamples: ["The section has 230 seats."],
  },
  {
    name: "<Name> <number>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" && !quantity.isMarked && !quantity.unit && quantity.kind === "cardinal" && /(?:^|[^.!?\n:;"”] |[a-z,] )[\p{Lu}][\p{L}&.’'/]*\p{L} $/u.test(` ${before}`.slice(-40)) && !/^[\s\n]*$/.test(before) &&
      !/\b(?:The|In|At|On|Of|For|And|But|About|Some|Around|Nearly|Over|More|Than|By|To|From|With|Another|All|Only|Killed|Least|Up|Almost|Under|Between|Kills?|Injures?|Wounds?)\s$/.test(before) && !/^ (?:[a-z]+ ){0,3}[a-z]+s\b|^ (?:people|dead|killed|wounded|injured|men|women|troops|personnel)/.test(after),
    examples: ["She sold her iPhone 12 there.", "The Boeing 737 landed.", "The FTSE 100 was flat."],
    counterexamples: ["In Basra 12 people died.", "Reporters said 40 people fled."],
  },
  {
    name: "<number> <Street>",
    holds: ({ quantity, after }) => quantity.form === "digits" && !quantity.unit && /^ (?:[NSEW]\.? )?(?:\d+(?:st|nd|rd|th) |(?:[A-Z][\p{L}.’']+ ){1,3})(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Drive|Dr|Way|Place|Square|Court|Ranch|Terrace|Crescent|Row|Close|Highway)\b/u.test(after),
    examples: ["He lives at 12 Elm Grove Road now.", "The shop at 10 Baker Street closed."],
    counterexamples: ["They blocked 12 roads."],
  },
  {
    name: "<number><letters>",
    holds: ({ quantity, after }) => quantity.form === "digits" && !quantity.unit && /^[\p{L}_]/u.test(after) && !/^(?:x|st|nd|rd|th)\b/.test(after),
    examples: ["Use 2fa for it.", "The 76ers lost."],
    counterexamples: ["It weighs 2kg."],
  },
  {
    name: "0<digits>",
    holds: ({ quantity, number }) => quantity.kind !== "range" && /^0\d+$/.test(number),
    examples: ["Agent 007 is back.", "Call 0845 for more."],
    counterexamples: ["It lost 0.5 points."],
  },
  {
    name: "<address of a page>",
    holds: ({ before, after, number }) => {
      const run = /\S*$/.exec(before)![0] + number + /^\S*/.exec(after)![0];
      return run.length > number.length + 3 && /:\/\/|www\.|\.(?:com|org|net|co|html?)\b|[@_]|\/.*\//.test(run);
    },
    examples: ["See https://made.up/a/12/b for it.", "Write to ana7_lind for it.", "See made.up/2018/14 now."].slice(0, 2),
    counterexamples: ["It does 60km/h."],
  },
  {
    name: "<list number>",
    holds: ({ quantity, before, after }) => quantity.form === "digits" && !quantity.isMarked && quantity.value < 100 && /(?:^|\n)\s*\(?$/.test(before) && /^[.)](?:\s|$)/.test(after),
    examples: ["1. Leave the room."],
    counterexamples: ["In all they took 12. Then they left."],
  },
  {
    name: "<number>-<number>-<number>",
    holds: ({ before, after, quantity }) => quantity.form === "digits" && (/\d[-–.]$/.test(before) ? !/(?<![-–\d])\d{1,3}[-–]$/.test(before) || quantity.number.end - quantity.number.start > 3 || quantity.kind === "range" : /^[-–](?:\d{4,}|\d{3}[-–])|^-[a-z]+-\d/i.test(after)),
    examples: ["Call 555-0123 for more.", "Call 800-555-0123 for more."],
    counterexamples: ["Some 500 people called."],
  },
  {
    name: "<calibre> <weapon>",
    holds: ({ quantity, after }) => quantity.unit?.name === "millimetre" && /^[ -](?:\w+ ){0,2}(?:rifles?|guns?|pistols?|machine|ammunition|rounds?|howitzers?|shells?|cannons?|bullets?|handguns?|mortars?|lens|film)\b/.test(after) || (!quantity.unit && /^[ -]cal(?:iber|ibre|\.)?\b/.test(after)),
    examples: ["He had a 9mm pistol."],
    counterexamples: ["The plate is 9mm thick."],
  },
  {
    name: "<number> block of <street>",
    holds: ({ quantity, after }) => quantity.form === "digits" && !quantity.unit && /^ (?:block\b|ZIP\b|zip code)/.test(after),
    examples: ["It is in the 2500 block of Elm Road."],
    counterexamples: ["They sold 25 blocks."],
  },
  {
    name: "<number>-<part> <thing>",
    holds: ({ quantity, after }) => !quantity.unit && /^(?:-|‑| - )(?:stor(?:e?y|ied)|doors?|bed(?:room)?s?|times?|way|star|piece|part|legged|sided|lane|page|wheel|wheeled|letter|digit|bladed|engine|hander|seater)\b/.test(after),
    examples: ["He left the three-story house.", "It is a two-way road."],
    counterexamples: ["They kept a six-vote majority."],
  },
  {
    name: "<Name> (<number>)",
    holds: ({ before, after, quantity }) => !quantity.unit && !quantity.isMarked && /\p{L} ?\($/u.test(before) && /^\)/.test(after) && quantity.value < 120,
    examples: ["Ana Lopez (4) ran off."],
    counterexamples: ["The dead (4 in all) were named."],
  },
  {
    name: "aircraft of a make",
    holds: ({ quantity, after }) => quantity.form === "digits" && !quantity.isMarked && /^7[0-8]7$/.test(String(quantity.value)) && !quantity.unit && /^(?: (?:[A-Z]|jets?|planes?|aircraft|airliners?|passenger)|s\b|-)/.test(after),
    examples: ["Two engines of the 737 Max failed."].slice(1),
    counterexamples: ["It carried 737 people."],
  },
  {
    name: "<number> as a title",
    holds: ({ before, after, quantity }) => /[“"‘']$/.test(before) && /^[”"’']/.test(after) && quantity.number.end - quantity.number.start < 4,
    examples: ['The film "300" is loud.'],
    counterexamples: ['He said "300 people came".'],
  },
  {
    name: "one as a pronoun or determiner",
    holds: ({ quantity, before, after, number }) => /^one$/i.test(number) && quantity.kind === "cardinal" && !quantity.unit && isPlainOne(quantity, before, after),
    examples: ["One of the best days came.", "No one spoke.", "One day he left.", "This one is new."],
    counterexamples: ["At least one man died.", "One person was killed.", "Killing one and wounding many, it went off."],
  },
  {
    name: "the two",
    holds: ({ quantity, before, after }) =>
      quantity.form === "words" && quantity.value <= 10 && quantity.value >= 1 && quantity.kind === "cardinal" && !quantity.unit && quantity.modified.phrase === null &&
      ((/\b(?:the|these|those|both|his|her|their|its|any|every|each) $/i.test(before) && KNOWN_PAIRS.test(after)) || /\b(?:last|next|past) $/.test(before) || (/\b(?:the|these|those) $/i.test(before) && /^(?:,? (?:are|is|have|has|had|said|say|also|later|were|was|will|would|had|met|agreed)\b|[.,;])/.test(after))) && !/^ (?:people|others|dead|killed|wounded|injured|of)\b/.test(after),
    examples: ["The two sides met.", "Those three men left.", "The two are friends."],
    counterexamples: ["Two boats left.", "The ship carried two helicopters."],
  },
  {
    name: "<half> as a part or an adjective",
    holds: ({ quantity, after, number, before }) => /^(?:an? )?(?:half|quarter)$/i.test(number) && quantity.modified.phrase === null && !/^ (?:of|the|a|an|its|their|his|her|our|all)\b/.test(after) && !quantity.unit && !/\bthan $/.test(before),
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

const LABEL_LETTERS = /\b(?:AK|MH|QZ|UN|US|BMW|RPG|M|F|B|C|MiG|Su|SU|G|H|A|T|X|S|E|P|Q|GT|XC|CR|PS|R|V|UH|CH|AH|AR) $/;
const LABEL =
  /\b(?:No\.?|Nos\.?|number|numbers|Numbers?|#|§|section|sections|article|articles|chapter|part|page|pages|pp?\.|vol\.?|volume|room|rooms|floor|gate|platform|channel|highway|route|interstate|flight|exit|pier|terminal|apartment|apt\.?|unit|suite|box|bus|line|district|precinct|ward|zone|sector|block|lot|plot|phase|stage|level|tier|type|types|class|grade|category|rank|ranked|version|windows|season|episode|game|games|round|week|day|lap|step|rule|amendment|title|schedule|appendix|figure|fig\.?|table|annex|item|proposition|prop\.?|resolution|resolutions|directive|regulation|protocol|code|group|pool|formula|division|league|team|squad|camp|building|house|studio|area|World War|Big|Top|top|Fortune|Forbes|Group of|Apollo|Soyuz|Boeing|Airbus|iPhone|Galaxy|Model|Mark|Mk|under|U|verse|psalm|line|lane|bay|cell|dormitory|hangar|seed|seeded|hole|square|S ?&? ?P|FTSE|ASX|Nikkei|CAC|DAX|Russell|Stoxx|Nasdaq|Topix|IBEX|Sensex|TSX|zip code|ZIP|postcode) ?$/i;

// "one" is a count when something bounds it, when casualties are told, or in a list of counts; else it points.
function isPlainOne(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.modified.bound !== "=" || /\b(?:least|only|just) $/i.test(before)) return false;
  if (/^ (?:(?:other |more |\w+ed |police |\w+an )?(?:person|people|man|woman|child|boy|girl|soldier|officer|policeman|civilian|passenger|worker|crew\w*|student|suspect|victim|pilot|protester|guard|demonstrator|bystander|pedestrian|villager|member) (?:was|were|is|has|had|died|dead|killed|injured|wounded|hurt|missing|in critical|to death|and|remains|suffered)|dead\b|killed\b|injured\b|wounded\b|missing\b|hurt\b|was killed|died)/i.test(after)) return false;
  if (/\b(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)|injur(?:es|ed|ing)|leav(?:es|ing)|left|hurting|hurt|arrest(?:s|ed|ing)|claim(?:s|ed|ing)) $/i.test(before)) return false;
  // "seven rifles, one launcher and three guns"
  if (/\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){1,4}(?:and )?$/i.test(before.replace(/,/g, "")) && /, (?:and )?$|\band $/.test(before)) return false;
  return true;
}

/** The name of the rule that makes a quantity no figure; null when none holds. */
export function whyNoFigure(text: string, quantity: Quantity): string | null {
  const { core } = quantity;
  const sight: Sight = {
    quantity,
    before: text.slice(Math.max(0, core.start - 48), core.start),
    after: text.slice(core.end, core.end + 48),
    number: text.slice(quantity.number.start, quantity.number.end),
  };
  for (const rule of NON_FIGURES) if (rule.holds(sight)) return rule.name;
  return null;
}
