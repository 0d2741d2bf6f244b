/** The features of stage 2 as data: what it looks at in and around a candidate span or a pair of them, and what of it together makes a feature. */
import { compileRows } from "../../models/weights.ts";

/** The place of each thing that is looked at for one candidate. */
export const SPAN = {
  role: 0,
  /** How likely stage 1 holds the span, its beginning and its end; its rank among those that overlap it. */
  likely: 1,
  begins: 2,
  ends: 3,
  rank: 4,
  rivalLikely: 5,
  rivalKind: 6,
  length: 7,
  atStart: 8,
  atEnd: 9,
  sentences: 10,
  first: 11,
  firstNext: 12,
  before: 13,
  before2: 14,
  last: 15,
  lastBefore: 16,
  after: 17,
  after2: 18,
  firstTag: 19,
  firstTagNext: 20,
  firstTagNext2: 21,
  beforeTag: 22,
  beforeTag2: 23,
  lastTag: 24,
  lastTagBefore: 25,
  lastTagBefore2: 26,
  afterTag: 27,
  afterTag2: 28,
  firstGrade: 29,
  lastGrade: 30,
  /** Quotation marks: the state at both ends and beyond, what the span covers, and whether it is one quotation. */
  firstQuote: 31,
  lastQuote: 32,
  afterQuote: 33,
  beforeQuote: 34,
  balance: 35,
  isQuotation: 36,
  marks: 37,
  /** `TreeFit`. */
  parts: 38,
  holes: 39,
  relation: 40,
  branch: 41,
  larger: 42,
  largerLeft: 43,
  headWord: 44,
  headTag: 45,
  headFrame: 46,
  outWord: 47,
  outTag: 48,
  outGrade: 49,
  outPlace: 50,
  /** Relations of the tokens at and beyond both ends, and where their heads are: in the span, in a cue, before or after. */
  firstRelation: 51,
  firstPlace: 52,
  lastRelation: 53,
  lastPlace: 54,
  beforeRelation: 55,
  beforePlace: 56,
  afterRelation: 57,
  afterPlace: 58,
  after2Relation: 59,
  after2Place: 60,
  /** The likeliest cues of the sentence on either side. */
  leftCue: 61,
  leftCueHead: 62,
  leftFar: 63,
  leftLikely: 64,
  rightCue: 65,
  rightCueEnd: 66,
  rightFar: 67,
  rightLikely: 68,
  /** The likeliest cue within the span, or for a cue the likeliest content around it. */
  crossWord: 69,
  crossLikely: 70,
  crossRelation: 71,
  crossPlace: 72,
} as const;

/** The place of each thing that is looked at for two candidates in a row; also for the paragraph's start and end. */
export const PAIR = {
  roles: 0,
  gap: 1,
  sentences: 2,
  /** The first two words between them, and the last. */
  one: 3,
  two: 4,
  last: 5,
  cue: 6,
  leftLast: 7,
  rightFirst: 8,
  leftLikely: 9,
  rightLikely: 10,
  /** Whether one hangs on the other in the tree, and by which relation. */
  link: 11,
  leftRelation: 12,
  rightRelation: 13,
} as const;

const SPAN_TEMPLATES = templates(
  "role ",
  `
likely | likely rank | begins ends | likely begins ends | length likely | length atStart atEnd
first | before | last | after | before first | last after | first firstNext | lastBefore last | before2 before | after after2
last after after2 | before after | first last | first lastTag length
beforeTag firstTag | lastTag afterTag | beforeTag2 beforeTag firstTag | lastTag afterTag afterTag2
firstTag firstTagNext firstTagNext2 | lastTagBefore2 lastTagBefore lastTag | beforeTag afterTag

firstQuote lastQuote afterQuote beforeQuote | balance lastQuote afterQuote | balance firstQuote beforeQuote
balance last after | balance sentences atStart atEnd | sentences likely balance | atEnd last lastQuote
marks balance atStart atEnd | isQuotation afterQuote afterTag | isQuotation outPlace likely

parts relation outGrade | parts outWord relation | parts holes length | parts likely holes
larger relation afterTag | larger after | largerLeft before firstTag
headWord parts | headWord first | headWord last | outWord first relation | branch outGrade atStart atEnd
outPlace relation parts | outPlace relation headTag | outPlace holes larger largerLeft
outTag headTag relation | headFrame headTag parts | headTag outPlace crossPlace crossLikely

leftCue leftFar | rightCue rightFar | leftCue first leftFar | rightCue last rightFar
leftFar rightFar leftLikely rightLikely | leftLikely likely leftFar | rightLikely likely rightFar
leftCueHead leftCue atEnd | rightCue rightCueEnd atStart | leftCueHead leftFar firstQuote | leftCue rightCue
leftCue after atEnd | leftCueHead firstTag afterTag | rightCue before atStart | firstGrade lastGrade length
crossLikely likely crossPlace | crossWord crossPlace crossLikely | crossRelation crossPlace crossLikely

afterRelation afterPlace afterTag | afterRelation afterPlace after | after2Relation after2Place after
after2Relation after2Place afterRelation afterPlace | beforeRelation beforePlace firstTag
beforeRelation beforePlace before | firstRelation firstPlace first | lastRelation lastPlace afterRelation afterPlace
rivalLikely rivalKind likely | rivalKind after rivalLikely | rivalKind before rivalLikely
`,
);

const PAIR_LIST = templates(
  "roles ",
  `
gap sentences | sentences cue | gap cue | one two gap | one last gap
leftLast rightFirst gap | last rightFirst | leftLast one sentences | leftLikely rightLikely sentences
link gap | link cue | link one sentences | leftRelation rightRelation one
`,
);

function templates(common: string, lines: string): string[] {
  return lines
    .split(/[|\n]/u)
    .map((template) => template.trim())
    .filter((template) => template !== "")
    .map((template) => common + template);
}

/** The weight table has 2 ** SEGMENT_BITS rows. */
export const SEGMENT_BITS = 20;
/** Rows of one candidate, and of a pair. */
export const SEGMENT_TEMPLATES = SPAN_TEMPLATES.length;
export const PAIR_TEMPLATES = PAIR_LIST.length;
/** Things that are looked at for each. */
export const SPAN_SLOTS = Object.keys(SPAN).length;
export const PAIR_SLOTS = Object.keys(PAIR).length;

/** Fills the rows of the weight table for a candidate's slots. */
export const fillSpanRows = compileRows(SPAN_TEMPLATES, Object.keys(SPAN), SEGMENT_BITS);

/**
 * Fills the rows of a pair, in the same table: `PAIR.roles` is above every `SPAN.role`, which stands in the same place,
 * so that the two kinds of features don't meet.
 */
export const fillPairRows = compileRows(PAIR_LIST, Object.keys(PAIR), SEGMENT_BITS);
