/** What a report can tell of a promise that was made before. */
export type OutcomeKind = "done" | "missed" | "in progress" | "withdrawn" | "disputed";

/**
 * Words that tell what became of a promise, each with made-up examples that are tests: the kind that the sentence tells, or null.
 * `speaksOfPromise` cues name the promise itself ("the deadline"): a sentence with them needs to share less with it.
 */
export interface OutcomeCue {
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly pattern: RegExp;
  readonly speaksOfPromise: boolean;
  readonly examples: readonly { readonly text: string; readonly kind: OutcomeKind | null }[];
}

/** In the order in which they are tried: what undoes a promise before what keeps it. */
export const OUTCOME_CUES: readonly OutcomeCue[] = [
  {
    name: "<denial> of the promise",
    kind: "disputed",
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed)|never|reject(?:s|ed)? (?:claims?|reports?|suggestions?)|no such)\b.{0,40}\b(?:promis(?:ed|ing)|pledg(?:ed|ing)|agree(?:d|ing)|commit(?:ted|ting)|undertaken|promise|pledge|agreement|undertaking|commitment)\b/,
    speaksOfPromise: true,
    examples: [
      { text: "Norland denied that it had agreed to close the mine.", kind: "disputed" },
      { text: "Norland denied having promised to close the mine.", kind: "disputed" },
      { text: "Norland has never agreed to close the mine.", kind: "disputed" },
      { text: "Norland said that it had made no such promise.", kind: "disputed" },
      { text: "Norland agreed to close the mine.", kind: null },
    ],
  },
  {
    name: "<accusation> of breaking it",
    kind: "disputed",
    pattern:
      /\b(?:accus(?:es?|ed|ing)\b.{0,60}\b(?:break|violat|breach|fail|reneg|not (?:keep|honou?r))\w*|reneg(?:es?|ed|ing) on|(?:br(?:oke|oken|eaks?|eaking)|violat(?:es?|ed|ing)) (?:its|his|her|their|the) (?:\w+ )?(?:promise|pledge|word|vow|commitment|agreement|deal|obligations?)|(?:has|have|had|did) not (?:kept?|honou?red?) (?:its|his|her|their|the) (?:\w+ )?(?:promise|pledge|word|commitment|agreement))\b/,
    speaksOfPromise: true,
    examples: [
      { text: "Suvania accused Norland of breaking its promise to close the mine.", kind: "disputed" },
      { text: "Norland reneged on the deal, the mayor said.", kind: "disputed" },
      { text: "Norland has not kept its word, the miners say.", kind: "disputed" },
      { text: "Norland kept its word.", kind: "done" },
    ],
  },
  {
    name: "<promise> is taken back",
    kind: "withdrawn",
    pattern:
      /\b(?:no longer (?:bound|obliged|committed|intends?|plans?)|with(?:draws?|drew|drawn) (?:its|his|her|their|the) (?:\w+ )?(?:promise|pledge|offer|plan|commitment|threat)|(?:abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|cancel(?:s|led|ed|ling)?|shelve[sd]?|revoke[sd]?|suspend(?:s|ed)?|reverse[sd]?) (?:(?:its|his|her|their|the) (?:\w+ )?)?(?:promise|pledge|plans?|offer|commitment|threat)|will no longer|will not now|(?:was|were|been|is) (?:cancelled|canceled|called off|scrapped|shelved|dropped)|call(?:s|ed) off|back(?:s|ed)? (?:away from|out of|down from)|pull(?:s|ed)? out of (?:the|its|their) (?:agreement|deal|plan|accord))\b/,
    speaksOfPromise: true,
    examples: [
      { text: "Norland said it was no longer bound to keep the mine closed.", kind: "withdrawn" },
      { text: "The mayor dropped her plan to close the bridge.", kind: "withdrawn" },
      { text: "The firm has scrapped plans to close the mine.", kind: "withdrawn" },
      { text: "The visit was called off.", kind: "withdrawn" },
      { text: "Norland pulled out of the deal.", kind: "withdrawn" },
      { text: "Norland has not changed its plan to close the mine.", kind: null },
    ],
  },
  {
    name: "<deadline> is missed",
    kind: "missed",
    pattern:
      /\b(?:(?:miss(?:es|ed|ing)?|overr[au]n|let(?:ting)? pass) (?:(?:its|his|her|their|the|a|an|own|\w+day) ){0,2}(?:deadline|date|target)|(?:deadline|date|promise|target|obligation).{0,60}\b(?:was|were|is|has been|had been|been) (?:not met|missed|broken|not kept)|(?:was|were) not met|(?:deadline|date) (?:has |had )?(?:passed|expired|lapsed)|did not meet|fail(?:s|ed)? to meet)\b/,
    speaksOfPromise: true,
    examples: [
      { text: "Norland missed the deadline for closing the mine.", kind: "missed" },
      { text: "Norland missed its own deadline.", kind: "missed" },
      { text: "The deadline was noon, and it was not met.", kind: "missed" },
      { text: "The deadline is noon.", kind: null },
    ],
  },
  // "Has not changed its plan" is news of no outcome
  {
    name: "<deed> has not been done",
    kind: "missed",
    pattern:
      /\b(?:(?:has|have|had|was|were) (?:still )?not(?: yet)? (?:been )?(?!chang)\w+(?:ed|en|n|t)|(?:is|are|was|were) still (?:not|closed|waiting)|fail(?:s|ed)? to \w+|is late|are late|(?:is|are|was|were) (?:delayed|postponed|put off|pushed back)|(?:has|have) been (?:delayed|postponed|put off|pushed back)|behind schedule)\b/,
    speaksOfPromise: false,
    examples: [
      { text: "The mine had not been closed by Friday.", kind: "missed" },
      { text: "The company failed to close the mine.", kind: "missed" },
      { text: "The closing has been postponed until autumn.", kind: "missed" },
      { text: "The mine is deep.", kind: null },
    ],
  },
  {
    name: "<promise> is kept",
    kind: "done",
    pattern:
      /\b(?:kept (?:its|his|her|their|the) (?:promise|pledge|word)|met (?:the|its|his|her|their) (?:deadline|promise|target|obligation)|as (?:\w+ ){0,4}(?:promised|pledged|agreed)|ahead of (?:the )?(?:schedule|deadline))\b/,
    speaksOfPromise: true,
    examples: [
      { text: "Norland met the deadline for closing the mine.", kind: "done" },
      { text: "The mine was closed on Friday, as the minister had promised.", kind: "done" },
    ],
  },
  {
    name: "<deed> goes on",
    kind: "in progress",
    pattern:
      /\b(?:(?:is|are|was|were) (?:proceeding|going ahead|under ?way|in progress|progressing|on schedule|on track)|according to plan|(?:has|have|had) (?:begun|started)|continue[sd] to \w+|is (?:half|partly|nearly|almost) (?:done|complete|finished)|(?:began|begins|started) (?:to \w+|\w+ing))\b/,
    speaksOfPromise: false,
    examples: [
      { text: "The closing of the mine is proceeding according to plan.", kind: "in progress" },
      { text: "Workers have begun to close the mine.", kind: "in progress" },
      { text: "The plan is proceeding from a wrong idea of mines.", kind: "in progress" },
    ],
  },
];

/** "Is", "are": in front of a gerund they tell what is under way. */
export const GOING_AUXILIARIES: ReadonlySet<string> = new Set("is are was were been".split(" "));

/** "Was", "had been", "has": in front of a participle they tell what is done. */
export const DONE_AUXILIARIES: ReadonlySet<string> = new Set("was were been has have had is are".split(" "));

/** Words that make what follows something to come, asked for or doubted. */
export const NOT_DONE: ReadonlySet<string> = new Set(
  "will would shall must should could can may might to if not never promised pledged wants demands demanded asked plans planned agreed before until once after when without instead about wanted intends intended hopes hoped fail failed fails".split(
    " ",
  ),
);
