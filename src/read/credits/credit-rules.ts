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
  /** Text, and the source found in it. */
  readonly examples: readonly (readonly [text: string, source: string])[];
  readonly counterExamples: readonly string[];
}

const S = `(?:${SOURCE_ALTERNATION})`;
const COUNTRY = "(?:[A-Z][a-z]+(?:['’]s|ian|ish|ese|i)? )?";
const STATE = "(?:[Ss]tate|[Ll]ocal|[Oo]fficial|[Ss]emi ?- ?official|[Ss]tate ?- ?(?:run|owned|controlled))";
const MEDIUM = "(?:[a-z]+ ?- ?)?(?:television|TV|media|radio|news agency|broadcaster)";
const GENERIC = `(?:the |a |an )?${COUNTRY}${STATE}(?: [a-z]+)? ${MEDIUM}`;
// "The Ostport Journal", "Radio Ostland": a name that says itself that it is an outlet
const TITLED =
  "(?:The )?(?:[A-Z][\\w’'-]+ ){1,3}(?:Journal|Times|Post|Tribune|Herald|Daily|Gazette|Courier|Chronicle|Observer|Standard|Telegraph|Examiner|Press|News|TV|Television|Radio|Today)|(?:Radio|Channel) [A-Z0-9][\\w’'-]*|The Hill";
const ANY = `(?:the )?(?:(?:[a-z-]+ )?(?:news agency|newspaper|daily) )?(?:${S}|${GENERIC}|${TITLED})`;

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    name: "<PLACE> (<agency>) —",
    kind: "credit",
    where: "head",
    shape: new RegExp(`^[A-Z][A-Za-z.,' -]{1,60}\\((?<source>${S})\\)\\s{0,2}(?:[-–—_:]|$|(?=[A-Z“"]))`),
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
    examples: [["BEIJING, July 27 (Xinhua) -- China on Tuesday", "Xinhua"]],
    counterExamples: ["BEIJING, July 27: China on Tuesday"],
  },
  {
    name: "<PLACE>, <date> (<source>) —",
    kind: "credit",
    where: "head",
    // A name in brackets before the dash of a dateline is an agency's, known or not.
    shape:
      /^[A-Z][A-Z.' -]{2,40},? (?:[A-Z][a-z]{1,20},? )?(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?,?(?: \d{4})? )?\((?<source>[A-Z][\w.&-]{1,30}(?: [A-Z][\w.&-]{1,30}){0,2})\)\s{0,2}[-–—:]/,
    examples: [
      ["OSTPORT, 9 March 2026 (Saltpress) — Nine people were hurt.", "Saltpress"],
      ["OSTPORT, Ostland (Salt News) - Nine people were hurt.", "Salt News"],
    ],
    counterExamples: ["THE ACT (Section 4) — a law of the port"],
  },
  {
    name: "by our newsroom and <agency>",
    kind: "credit",
    where: "line",
    shape:
      /^(?:By|From|With)(?: our| the| local)? (?:own )?(?:staff|newsroom|correspondents?|reporters?|newsdesk|desk)(?: reporters?| writers?)? (?:and|with)(?: the)? (?<source>[A-Z][\w .'’&/-]{1,40}?)\.?$/,
    examples: [
      ["By our newsroom and Saltpress", "Saltpress"],
      ["From staff reporters and AP", "Associated Press"],
    ],
    counterExamples: ["By our correspondent in Ostport"],
  },
  {
    name: "based on materials from <source>",
    kind: "credit",
    where: "line",
    shape:
      /^(?:[Bb]ased on|[Aa]ccording to|[Ww]ith|[Uu]sing|[Cc]ompiled from|[Ff]rom)(?: the)? (?:[Mm]aterials?|[Rr]eports?|[Ii]nformation|[Ii]nputs?|[Dd]ata|[Ww]ire reports?) (?:from|of|by)(?: the)? (?<source>[A-Z][\w .'’"&/-]{1,60}?)\.?$/,
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
    examples: [["Source: Xinhua", "Xinhua"]],
    counterExamples: ["Photo: Made Up / TASS", "Source: of the river"],
  },
  {
    name: "<agency> alone on a line",
    kind: "credit",
    where: "line",
    shape: new RegExp(`^[(\\[–—-]{0,2}\\s?(?:By )?(?<source>(?:The )?${S})[)\\].]?$`),
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
    examples: [["The Associated Press contributed to this report.", "Associated Press"]],
    counterExamples: ["Reuters contributed to the fund."],
  },
  {
    name: "(<agency>) at the end of a paragraph",
    kind: "credit",
    where: "anywhere",
    shape: new RegExp(`\\((?<source>${S})\\)[.]?\\s*$`, "g"),
    examples: [["The harbour was closed on Monday. (AFP)", "Agence France-Presse"]],
    counterExamples: ["He joined the agency (AFP) in May."],
  },
  {
    name: "told <outlet>",
    kind: "relay",
    where: "anywhere",
    shape: new RegExp(
      `\\b(?:told|informed|in (?:an interview|comments|remarks)(?: [A-Z][a-z]+day)? (?:with|to|for|on)|speaking to|quoted by|cited by|reported by|carried by|broadcast (?:by|on)|according to|citing|as saying by)(?: a| an| the)?(?: correspondent (?:of|for))? (?<source>${ANY})(?![\\w-])`,
      "g",
    ),
    examples: [
      ["The minister told CNN that it would end.", "CNN"],
      ["according to state television, the dam held", "state television"],
      ["The captain told The Ostport Journal that it sank.", "Ostport Journal"],
      ["the minister told the student news agency ISNA", "ISNA"],
      ["he was quoted by state - run television", "state - run television"],
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
    examples: [["– quotes the President of CNN.", "CNN"]],
    counterExamples: ["quotes the mayor of Ostport."],
  },
  {
    name: "the text published by <body>",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:text|statement|document|declaration|communiqué|communique|letter|report|transcript) (?:published|released|issued|posted|circulated|distributed) (?:[a-z]+ ){0,2}by (?<source>(?:the )?(?:[\w’'-]+ ){0,5}?(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,4})/g,
    examples: [
      ["the text published by the press service of the Harbour Ministry says", "press service of the Harbour Ministry"],
    ],
    counterExamples: ["the text was long"],
  },
  {
    name: "<body> statement says",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:[Aa]n?|[Tt]he) (?<source>(?:[A-Z][\w’'&-]+ ){1,4})(?:statement|release|press release|communiqué|communique|report|memo|bulletin|poll)(?: [a-z]+ [a-z]+| issued[^.,\n]{0,40})? (?:says|said|reads|states|stated|found|shows|showed)\b/g,
    examples: [
      ["A Harbour Ministry statement said the ship was safe.", "Harbour Ministry"],
      ["a Salt Board release said", "Salt Board"],
    ],
    counterExamples: ["A long statement said so."],
  },
  {
    name: "<body> said in a statement",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:[Tt]he )?(?<source>(?:[A-Z][\w’'&-]+ (?:of |for |and |the )*){0,5}(?:[A-Z][\w’'&-]+|army|navy|ministry|government|police|company|agency|embassy)) (?:said|says|announced|added|confirmed)(?: [A-Z][a-z]+day)? in an? (?:[a-z]+ )?(?:statement|release|communiqué|communique|press release|letter|report)\b/g,
    examples: [
      ["the navy said in a statement that it had sunk", "navy"],
      ["The Ministry of Salt said Monday in a written statement", "Ministry of Salt"],
    ],
    counterExamples: ["he said in a statement"],
  },
  {
    name: "<document> says",
    kind: "document",
    where: "anywhere",
    shape:
      /\b(?:[Tt]he|[Aa]) (?<source>(?:joint |official |written |final |draft )?(?:statement|communiqué|communique|declaration|resolution|memorandum|bulletin|press release)(?: (?:of|by|from) (?:the |two |both )*[\w’'-]+(?: [A-Z][\w’'-]+){0,3})?)(?: released[^.,\n]{0,60})? (?:says|said|reads|read|states|stated)\b/g,
    examples: [
      ["The joint statement says that talks will go on.", "joint statement"],
      ["a statement by the Harbour Board said", "statement by the Harbour Board"],
    ],
    counterExamples: ["The statement was welcomed."],
  },
];
