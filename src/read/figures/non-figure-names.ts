/** Numbers that belong to a name, a place or a code, as rules with examples: "Flight 370", "10 Baker Street", "AK-47". */
import type { NonFigure, Sight } from "./sight.ts";

/** Asked in this order. */
export const NAMES: readonly NonFigure[] = [
  {
    name: "<letters>-<number>",
    holds: ({ before, quantity }) =>
      (/[A-Za-z]-$|[A-Z] -$|(?<![\p{L}\p{N}])[A-Z]{1,2} - $|[a-z]\.$/u.test(before) &&
        !/\b(?:now|sub|minus|under|over|mid|near|about|to|magnitude|pre|post|non|some|around|just|than)-$/i.test(
          before,
        )) ||
      (quantity.form === "digits" && !quantity.unit && !quantity.isMarked && LABEL_LETTERS.test(before)),
    examples: [
      "An F-16 crashed.",
      "Cases of Covid-19 rose.",
      "They carried AK-47s.",
      "He had an AK 47 with him.",
      "He hid an AK - 47 there.",
    ],
    counterexamples: ["A sub-7 nanometre chip was shown.", "A 12 member panel sat."],
  },
  {
    name: "<number> / <number>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" &&
      !quantity.unit &&
      (/\d ?\/ ?$/.test(before) ||
        /^ ?\/ ?\d/.test(after) ||
        (quantity.kind === "fraction" && /^ [A-Z]\w+/.test(after))),
    examples: ["It was after 9 / 11.", "They joined the 9/12 Project."],
    counterexamples: ["It fell 9 km/h."],
  },
  {
    name: "<label> <number>",
    holds: ({ quantity, before, after }) =>
      !quantity.unit &&
      !quantity.isMarked &&
      (LABEL.test(before) || LABEL_LIST.test(before)) &&
      !/^ (?:people|men|women)\b/.test(after),
    examples: [
      "See Section 230 first.",
      "Flight 370 vanished.",
      "It is on Route 66.",
      "No. 5 is alive.",
      "It hit at phase 3.",
      "It follows from paragraphs 3 and 4.",
      "It runs under Windows 7, 8, and 9.",
    ],
    counterexamples: ["The section has 230 seats.", "It lost 3 pages and 40 plates."],
  },
  {
    name: "<Name> <number>",
    holds: ({ quantity, before, after, number }) =>
      quantity.form === "digits" &&
      (!quantity.isMarked || /^\d{1,2}\.\d{1,2}$/.test(number)) &&
      !quantity.unit &&
      quantity.kind === "cardinal" &&
      /(?:^|[^.!?\n:;"”] |[a-z,] )[\p{Lu}][\p{L}&.’'/]*\p{L} $/u.test(` ${before}`.slice(-40)) &&
      !/^[\s\n]*$/.test(before) &&
      !/\b(?:The|In|At|On|Of|For|And|But|About|Some|Around|Nearly|Over|More|Than|By|To|From|With|Another|All|Only|Killed|Least|Up|Almost|Under|Between|Kills?|Injures?|Wounds?)\s$/.test(
        before,
      ) &&
      !/^ (?:[a-z]+ ){0,3}[a-z]+s\b|^ (?:people|dead|killed|wounded|injured|men|women|troops|personnel)/.test(after),
    examples: ["She sold her Zephyr 12 there.", "The old Kestrel 40 landed.", "He wrote to Osprey 2.0 again."],
    counterexamples: ["In Basra 12 people died.", "Reporters said 40 people fled."],
  },
  {
    name: "<number> <Street>",
    holds: ({ quantity, after }) =>
      quantity.form === "digits" &&
      !quantity.unit &&
      /^ (?:[NSEW]\.? )?(?:\d+(?:st|nd|rd|th) |(?:[A-Z][\p{L}.’']+ ){1,3})(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Drive|Dr|Way|Place|Square|Court|Ranch|Terrace|Crescent|Row|Close|Highway)\b/u.test(
        after,
      ),
    examples: ["He lives at 12 Elm Grove Road now.", "The shop at 10 Baker Street closed."],
    counterexamples: ["They blocked 12 roads."],
  },
  {
    name: "<number><letters>",
    holds: ({ quantity, after }) =>
      quantity.form === "digits" && !quantity.unit && /^[\p{L}_]/u.test(after) && !/^(?:x|st|nd|rd|th)\b/.test(after),
    examples: ["Use 2fa for it.", "The 76ers lost."],
    counterexamples: ["It weighs 2kg."],
  },
  {
    name: "0<digits>",
    holds: ({ quantity, before, number }) =>
      (quantity.kind !== "range" && /^0\d+$/.test(number)) ||
      (/\b0\d{2,4} (?:\d{3} )?$/.test(before) && quantity.form === "digits"),
    examples: ["Agent 007 is back.", "Call 0845 for more."],
    counterexamples: ["It lost 0.5 points."],
  },
  {
    name: "<address of a page>",
    holds: ({ before, after, number }) => {
      const run = /\S*$/.exec(before)![0] + number + /^\S*/.exec(after)![0];
      return run.length > number.length + 3 && /:\/\/|www\.|\.(?:com|org|net|co|html?)\b|[@_]|\/.*\//.test(run);
    },
    examples: ["See https://made.up/a/12/b for it.", "Write to ana_7@made.up now.", "See made.up/2018/14 now."].slice(
      0,
      2,
    ),
    counterexamples: ["It does 60km/h."],
  },
  {
    name: "<list number>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" &&
      !quantity.isMarked &&
      quantity.value < 100 &&
      /(?:^|\n)\s*\(?$/.test(before) &&
      /^[.)](?:\s|$)/.test(after),
    examples: ["1. Leave the room."],
    counterexamples: ["In all they took 12. Then they left."],
  },
  {
    name: "<number>-<number>-<number>",
    holds: isTelephone,
    examples: [
      "She dialled 911 at once.",
      "Call 555-3123 for more.",
      "Call 800-555-3123 for more.",
      "She can be reached at 555 - 4811.",
    ],
    counterexamples: ["Some 500 people called."],
  },
  {
    name: "<calibre> <weapon>",
    holds: ({ quantity, after }) =>
      (quantity.unit?.name === "millimetre" &&
        /^[ -](?:\w+ ){0,2}(?:rifles?|guns?|pistols?|machine|ammunition|rounds?|howitzers?|shells?|cannons?|bullets?|handguns?|mortars?|lens|film)\b/.test(
          after,
        )) ||
      (!quantity.unit &&
        /^(?: - |[ -])(?:cal(?:iber|ibre|\.)?|gauge (?:shotguns?|rifles?|shells?))(?![a-z])/.test(after)),
    examples: ["He had a 9mm pistol.", "He took a 12-gauge shotgun."],
    counterexamples: ["The plate is 9mm thick."],
  },
  {
    name: "<number> block of <street>",
    holds: ({ quantity, after }) =>
      quantity.form === "digits" && !quantity.unit && /^ (?:block\b|ZIP\b|zip code)/.test(after),
    examples: ["It is in the 2500 block of Elm Road."],
    counterexamples: ["They sold 25 blocks."],
  },
  {
    name: "<number>-<part> <thing>",
    holds: ({ quantity, after }) =>
      !quantity.unit &&
      /^(?: time (?=[A-Z])|(?:-|‑| - )(?:stor(?:e?y|ied)|doors?|bed(?:room)?s?|times?|way|star|piece|part|legged|sided|lane|page|wheel|wheeled|letter|digit|bladed|engine|hander|seater)\b)/.test(
        after,
      ),
    examples: ["He left the three-story house.", "It is a two-way road.", "The four time Orvin champion left."],
    counterexamples: ["They kept a six-vote majority."],
  },
  {
    name: "<Name> (<number>)",
    holds: ({ before, after, quantity }) =>
      !quantity.unit && !quantity.isMarked && /\p{L} ?\($/u.test(before) && /^\)/.test(after) && quantity.value < 120,
    examples: ["Ana Lopez (4) ran off."],
    counterexamples: ["The dead (4 in all) were named."],
  },
  {
    name: "aircraft of a make",
    holds: ({ quantity, after }) =>
      quantity.form === "digits" &&
      !quantity.isMarked &&
      /^7[0-8]7$/.test(String(quantity.value)) &&
      !quantity.unit &&
      /^(?: (?:[A-Z]|jets?|planes?|aircraft|airliners?|passenger)|s\b|-)/.test(after),
    examples: ["The 737 Max failed."],
    counterexamples: ["It carried 737 people."],
  },
  {
    name: "<number> x <number>",
    holds: ({ quantity, before, after, number }) =>
      number.length === 1 &&
      (quantity.unit?.base === "times" ? /^ ?\d(?!\d)/.test(after) : !quantity.unit) &&
      (/\d ?[x×] ?$/.test(before) || /^ ?[x×] ?\d(?!\d)/.test(after) || quantity.unit?.base === "times"),
    examples: ["They fled in a 4×4 car.", "They drove a 4 x 4 there."],
    counterexamples: ["It grew 4× in size."],
  },
  {
    name: "the <number> <station>",
    holds: ({ quantity, before, after }) =>
      quantity.form === "digits" &&
      !quantity.isMarked &&
      !quantity.unit &&
      /\bthe $/i.test(before) &&
      /^ (?:(?:gas|petrol|service|filling) )?(?:station|bus|tram|freeway|motorway|train|ferry|project|movement|commission|memorial|road)\b/.test(
        after,
      ),
    examples: ["She works at the 76 station.", "They took the 12 bus home."],
    counterexamples: ["The 76 stations were shut."],
  },
  {
    name: "<number> as a title",
    holds: ({ before, after, quantity }) =>
      /[“"‘']$/.test(before) && /^[”"’']/.test(after) && quantity.number.end - quantity.number.start < 4,
    examples: ['The film "300" is loud.'],
    counterexamples: ['He said "300 people came".'],
  },
];

const LABEL_LETTERS = /\b(?:AK|MH|QZ|RPG|MiG|Su|SU|GT|XC|CR|PS|UH|CH|AH|AR|BMW|[BCDEFGHKMPQRSTVX]) $/;
const LABEL =
  /\b(?:No\.?|Nos\.?|number|numbers|Numbers?|#|§|section|sections|article|articles|paragraphs?|paras?\.?|clauses?|chapter|part|page|pages|pp?\.|vol\.?|volume|room|rooms|floor|gate|platform|channel|highway|route|interstate|flight|exit|pier|terminal|apartment|apt\.?|unit|suite|box|bus|line|district|precinct|ward|zone|sector|block|lot|plot|phase|stage|level|tier|type|types|class|grade|category|rank|ranked|version|windows|season|episode|game|games|round|week|day|lap|step|rule|amendment|title|schedule|appendix|figure|fig\.?|table|annex|item|proposition|prop\.?|resolution|resolutions|directive|regulation|protocol|code|group|pool|formula|division|league|team|squad|camp|building|house|studio|area|World War|Big|Top|top|Fortune|Forbes|Group of|Apollo|Soyuz|Boeing|Airbus|iPhone|Galaxy|Model|Mark|Mk|under|U|verse|psalm|line|lane|bay|cell|dormitory|hangar|seed|seeded|hole|square|S ?&? ?P|FTSE|ASX|Nikkei|CAC|DAX|Russell|Stoxx|Nasdaq|Topix|IBEX|Sensex|TSX|zip code|ZIP|postcode) ?$/i;

// "paragraphs 3 and 4", "Windows 7, 8, and 9": what follows in a list of labels is one too.
const LABEL_LIST =
  /\b(?:paragraphs|sections|articles|chapters|pages|clauses|numbers|nos\.|rooms|gates|highways|routes|flights|lines|districts|zones|phases|levels|games|versions?|windows|explorer|weeks|items|resolutions) \d[\d.]*(?:, \d[\d.]*){0,4},? (?:(?:and|or|to|through|&) )?$/i;

// "242-190" is two counts, "555-3123" and "800-555-3123" are telephones, "called 911" needs no hyphen.
function isTelephone({ before, after, quantity, number }: Sight): boolean {
  if (quantity.form !== "digits") return false;
  if (/^\d{3} - \d{4}$/.test(number) && /\b(?:at|call|on|phone|tel\.?:?|to) $/i.test(before)) return true;
  if (/\b(?:call|diall?)(?:s|ed|ing)? $/i.test(before)) return !/^ (?:\w+ )?\w+s\b/.test(after);
  if (!/\d[-–.]$/.test(before)) return /^[-–](?:\d{4,}|\d{3}[-–])|^-[a-z]+-\d/i.test(after);
  const isPair = /(?<![-–\d])\d{1,3}[-–]$/.test(before) && quantity.number.end - quantity.number.start <= 3;
  return !isPair || quantity.kind === "range" || /^[-–]\d/.test(after);
}
