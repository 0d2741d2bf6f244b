/** The features of stage 1 as data: what it looks at around a token, and which of these things together make a feature. */
import { compileRows } from "../../models/weights.ts";

/** The place of each thing that is looked at; "Next" and "Before" are the neighbouring tokens' own. */
export const SLOT = {
  word: 0,
  wordNext: 1,
  wordNext2: 2,
  wordBefore: 3,
  wordBefore2: 4,
  tag: 5,
  tagNext: 6,
  tagNext2: 7,
  tagBefore: 8,
  tagBefore2: 9,
  suffix: 10,
  prefix: 11,
  shape: 12,
  shapeNext: 13,
  class64: 14,
  class64Next: 15,
  class64Before: 16,
  class200: 17,
  class200Next: 18,
  class200Before: 19,
  class1000: 20,
  class1000Next: 21,
  class1000Before: 22,
  /** The state towards quotation marks, and how the sentence opens and closes quotations. */
  quote: 23,
  quoteNext: 24,
  quoteBefore: 25,
  marks: 26,
  fromStart: 27,
  toEnd: 28,
  /** How surely the word is a cue; the nearest sure cue of the sentence on either side, how far, over how many breaks. */
  grade: 29,
  gradeNext: 30,
  gradeBefore: 31,
  leftWord: 32,
  leftFar: 33,
  leftBreaks: 34,
  leftGrade: 35,
  rightWord: 36,
  rightFar: 37,
  rightBreaks: 38,
  rightGrade: 39,
  /** The token in the tree. */
  relation: 40,
  side: 41,
  headWord: 42,
  headTag: 43,
  headRelation: 44,
  headClass200: 45,
  headClass1000: 46,
  grandTag: 47,
  depth: 48,
  frame: 49,
  /** The highest subtree that starts here. */
  topRelation: 50,
  topWord: 51,
  topGrade: 52,
  topSize: 53,
  /** The nearest sure cue above the token, and the branch below it in which the token stands. */
  governorWord: 54,
  governorGrade: 55,
  governorSide: 56,
  governorFrame: 57,
  governorClass: 58,
  branch: 59,
  branchNext: 60,
  branchBefore: 61,
  path: 62,
  /** The outermost one. */
  outerWord: 63,
  outerSide: 64,
  outerBranch: 65,
  outerNext: 66,
  outerBefore: 67,
  isOutermost: 68,
} as const;

const SLOTS = Object.keys(SLOT);

const TEMPLATES = `
word | wordNext | wordNext2 | wordBefore | wordBefore2
tag | tagNext tagNext2 | tagBefore tagBefore2 | tagBefore tag | tag tagNext | tagBefore tag tagNext
wordBefore word | word wordNext | wordNext wordNext2
wordBefore tag | tagBefore word | word tagNext
suffix | prefix | shape shapeNext
class1000 | class1000Before | class1000Next | class200 tag | class200Before class200 | class200 class200Next
class64Before class64 class64Next quote

quote quoteBefore quoteNext | quote word | quote quoteBefore word wordBefore | quote quoteNext word wordNext
marks quote | marks quote tag fromStart
fromStart tag quote | toEnd tag quote | fromStart toEnd grade quote

grade gradeBefore gradeNext | grade tag tagNext tagBefore | grade suffix quote
leftWord leftFar tag | rightWord rightFar tag | leftFar rightFar quote | leftWord rightWord | rightWord word
leftFar leftBreaks tag quote | rightFar rightBreaks tag quote
leftWord leftBreaks leftFar wordBefore | rightWord rightBreaks rightFar wordNext
leftGrade rightGrade leftFar rightFar

relation tag side | relation headWord side | relation headTag grandTag headRelation
relation headClass1000 side | relation headClass200 class200
relation grade depth side | frame grade tag | frame word
topRelation topWord topSize | topRelation topSize topGrade tag

branch governorWord governorSide quote | branch governorGrade governorSide tag
branch branchBefore governorGrade | branch branchNext governorGrade | branch branchNext governorWord tagNext
branch branchBefore branchNext governorSide quote
governorFrame branchBefore branch governorSide | governorClass branch governorSide quote
path governorGrade governorSide | path governorWord | path tag quote governorSide

outerBranch outerWord outerSide | outerBranch outerBefore outerSide quote | outerBranch outerNext outerSide quote
outerBranch branch isOutermost governorWord | outerBranch branch outerBefore outerNext
`
  .split(/[|\n]/u)
  .map((template) => template.trim())
  .filter((template) => template !== "");

/** The weight table has 2 ** CHAIN_BITS rows: with twice as many nothing is gained, and less of it stays in the cache. */
export const CHAIN_BITS = 19;
/** Rows a token has. */
export const CHAIN_TEMPLATES = TEMPLATES.length;
/** Things that are looked at. */
export const CHAIN_SLOTS = SLOTS.length;

/** Fills the rows of the weight table for a token's slots. */
export const fillRows = compileRows(TEMPLATES, SLOTS, CHAIN_BITS);
