/**
 * The shapes of credits. A rule names the shape it matches; its examples and counter-examples run as tests.
 * `line` rules match a whole short paragraph, `head` rules the beginning of a paragraph, `anywhere` rules inside one.
 */
import type { Credit } from "../../text/annotation.ts";
import { SOURCE_ALTERNATION } from "./sources.ts";

export interface CreditRule {
  readonly name: string;
  readonly kind: Credit["kind"];
  readonly where: "line" | "head" | "anywhere";
  /** The group `source` holds the words for who is credited; an `anywhere` shape has the flag g. */
  readonly shape: RegExp;
  /** True when only known agencies and outlets and "state television" and the like count. */
  readonly known: boolean;
  /** Text, and the source found in it. */
  readonly examples: readonly (readonly [text: string, source: string])[];
  readonly counterExamples: readonly string[];
}

const S = `(?:${SOURCE_ALTERNATION})`;
const GENERIC =
  "(?:the |a |an )?(?:[A-Z][a-z]+(?:['’]s|ian|ish|ese|i)? )?(?:[Ss]tate|[Ll]ocal|[Oo]fficial|[Ss]emi-official|[Ss]tate-run|[Ss]tate-owned)(?:[- ][a-z]+)? (?:television|TV|media|radio|news agency|broadcaster)";
const ANY = `(?:the )?(?:${S}|${GENERIC})`;

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    name: "<PLACE> (<agency>) —",
    kind: "credit",
    where: "head",
    shape: new RegExp(`^[A-Z][A-Za-z.,' -]{1,60}\\((?<source>${S})\\)\\s{0,2}(?:[-–—_:]|$|(?=[A-Z“"]))`),
    known: true,
    examples: [
      ["PORT OF SALT, Ostland (AP) — The ship sank.", "Associated Press"],
      ["MOSCOW (Reuters) - A minister said", "Reuters"],
    ],
    counterExamples: ["The agency (AP) was founded long ago."],
  },
  {
    name: "<PLACE>, <date> (<agency>)",
    kind: "credit",
    where: "head",
    shape: new RegExp(
      `^[A-Z][A-Za-z.' -]{1,40}, [A-Z][a-z]{2,8}\\.? \\d{1,2}[.,]? ?(?:\\((?<source>${S})\\)|/(?<agency>${S})/)`,
    ),
    known: true,
    examples: [["BEIJING, July 27 (Xinhua) -- China on Tuesday", "Xinhua"]],
    counterExamples: ["BEIJING, July 27: China on Tuesday"],
  },
  {
    name: "based on materials from <source>",
    kind: "credit",
    where: "line",
    shape:
      /^(?:[Bb]ased on|[Aa]ccording to|[Ww]ith|[Uu]sing|[Cc]ompiled from|[Ff]rom)(?: the)? (?:[Mm]aterials?|[Rr]eports?|[Ii]nformation|[Ii]nputs?|[Dd]ata|[Ww]ire reports?) (?:from|of|by)(?: the)? (?<source>[A-Z][\w .'’"&/-]{1,60}?)\.?$/,
    known: false,
    examples: [
      ["Based on materials from TASS", "TASS"],
      ["With inputs from PTI", "Press Trust of India"],
    ],
    counterExamples: [
      "Based on materials from the wreck, the ship was old and its hull had been mended more than once.",
    ],
  },
  {
    name: "source: <source>",
    kind: "credit",
    where: "line",
    shape: /^(?:[Ss]ource|SOURCE|[Aa]gency|[Vv]ia|[Cc]redit)s?\s?[:—–-]\s?(?<source>[A-Z][\w .'’&/-]{1,60})$/,
    known: false,
    examples: [["Source: Xinhua", "Xinhua"]],
    counterExamples: ["Photo: Made Up / TASS", "Source: of the river"],
  },
  {
    name: "<agency> alone on a line",
    kind: "credit",
    where: "line",
    shape: new RegExp(`^[(\\[–—-]{0,2}\\s?(?:By )?(?<source>(?:The )?${S})[)\\].]?$`),
    known: true,
    examples: [
      ["The Associated Press", "Associated Press"],
      ["(AFP)", "Agence France-Presse"],
      ["- Reuters", "Reuters"],
    ],
    counterExamples: ["Reuters employs many people."],
  },
  {
    name: "© <year> <agency>",
    kind: "credit",
    where: "line",
    shape: new RegExp(`^(?:©|\\(c\\)|copyright)[\\s\\d©,]{0,12}(?:by )?(?<source>(?:The )?${S})`, "i"),
    known: true,
    examples: [["Copyright 2005 The Associated Press. All rights reserved.", "Associated Press"]],
    counterExamples: ["Copyright 2005 Harbour Ltd."],
  },
  {
    name: "<agency> contributed to this report",
    kind: "credit",
    where: "anywhere",
    shape: new RegExp(
      `(?<source>(?:The |the )?${S})(?: (?:writers?|reporters?|correspondents?)[^.\\n]{0,80})? contributed to this (?:report|story|article)`,
      "g",
    ),
    known: true,
    examples: [["The Associated Press contributed to this report.", "Associated Press"]],
    counterExamples: ["Reuters contributed to the fund."],
  },
  {
    name: "(<agency>) at the end of a paragraph",
    kind: "credit",
    where: "anywhere",
    shape: new RegExp(`\\((?<source>${S})\\)[.]?\\s*$`, "g"),
    known: true,
    examples: [["The harbour was closed on Monday. (AFP)", "Agence France-Presse"]],
    counterExamples: ["He joined the agency (AFP) in May."],
  },
  {
    name: "told <outlet>",
    kind: "relay",
    where: "anywhere",
    shape: new RegExp(
      `\\b(?:told|informed|in (?:an interview|comments|remarks) (?:with|to|for|on)|speaking to|quoted by|cited by|reported by|carried by|broadcast (?:by|on)|according to|citing|as saying by)(?: a| an| the)?(?: correspondent (?:of|for))? (?<source>${ANY})(?![\\w-])`,
      "g",
    ),
    known: true,
    examples: [
      ["The minister told CNN that it would end.", "CNN"],
      ["according to state television, the dam held", "state television"],
    ],
    counterExamples: ["He told the Guard to go.", "The captain told reporters that it sank."],
  },
  {
    name: "<outlet> reported",
    kind: "relay",
    where: "anywhere",
    shape: new RegExp(
      `(?<![\\w-])(?<source>${ANY})(?:[’']s [a-z]+ service)?(?: news agency| television| TV| radio| news channel)?(?: also| later| earlier| has)? (?:reported|reports|reporting|said|says|quoted|quotes|cited|cites|wrote|writes|broadcast|carried|showed|aired)\\b`,
      "g",
    ),
    known: true,
    examples: [
      ["State television reported that the road was open.", "State television"],
      ["Xinhua quoted a rescuer as saying so.", "Xinhua"],
    ],
    counterExamples: ["The AP-like body said so.", "He said that CNN is a channel."],
  },
  {
    name: "quotes <words> of <outlet>",
    kind: "relay",
    where: "anywhere",
    shape: new RegExp(`\\bquotes? (?:[A-Z]?[a-z]+ ){1,4}of (?<source>${S})(?![\\w-])`, "g"),
    known: true,
    examples: [["– quotes the President of CNN.", "CNN"]],
    counterExamples: ["quotes the mayor of Ostport."],
  },
  {
    name: "the text published by <body>",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:text|statement|document|declaration|communiqué|communique|letter|report|transcript) (?:published|released|issued|posted|circulated|distributed) (?:[a-z]+ ){0,2}by (?<source>(?:the )?(?:[\w’'-]+ ){0,5}?(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,4})/g,
    known: false,
    examples: [
      ["the text published by the press service of the Harbour Ministry says", "press service of the Harbour Ministry"],
    ],
    counterExamples: ["the text was long"],
  },
  {
    name: "<document> says",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:[Tt]he|[Aa]) (?<source>(?:joint |official |written |final |draft )?(?:statement|communiqué|communique|declaration|resolution|memorandum|bulletin|press release)(?: (?:of|by|from) (?:the |two |both )*[\w’'-]+(?: [A-Z][\w’'-]+){0,3})?)(?: released[^.,\n]{0,60})? (?:says|said|reads|read|states|stated)\b/g,
    known: false,
    examples: [
      ["The joint statement says that talks will go on.", "joint statement"],
      ["a statement by the Harbour Board said", "statement by the Harbour Board"],
    ],
    counterExamples: ["The statement was welcomed."],
  },
];
