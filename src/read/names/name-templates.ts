/**
 * The questions the tagger asks at each position, as data: each template joins one to three views of the words around
 * or of the report so far. "form" is the word here, "form+1" the next one, "shape-1" the shape of the one before;
 * capitalised views are the context's, named in `CONTEXT`.
 */
import { ATOM, ATOM_COUNT } from "./name-atoms.ts";

/** Words to the left and right that templates may see. */
export const REACH = 3;

/** What is seen beside the words, by its place after them. */
export const CONTEXT = {
  /** The word before the stretch of tokens that may be names. */
  BEFORE: 0,
  /** The word after it. */
  AFTER: 1,
  /** Length of the stretch and place in it. */
  PLACE: 2,
  /** Kinds of words (organisation, place, title) from here to the stretch's end. */
  AHEAD: 3,
  /** The last word of the stretch. */
  LAST: 4,
  /** First word of its sentence, share of capitals in the sentence. */
  INITIAL: 5,
  /** The type that the word had last in this report; likewise for its neighbours. */
  MEMORY: 6,
  MEMORY_BEFORE: 7,
  MEMORY_AFTER: 8,
  /** Whether the word stands in lower case, or capitalised inside a sentence, anywhere in the report. */
  CASES: 9,
  /** Place in a known phrase ("United Arab Emirates") and its classes; likewise for the neighbours. */
  PHRASE: 10,
  PHRASE_BEFORE: 11,
  PHRASE_AFTER: 12,
  /** Whether the word touches its neighbours without a space. */
  GLUED: 13,
  /** The corpus a training text is from; 0 when it is hidden, and always at run time. */
  CORPUS: 14,
  /** Two words before the stretch; two after it. */
  BEFORE2: 15,
  AFTER2: 16,
  /** Classes of the word before the stretch, and of the one after it. */
  BEFORE_CLASS: 17,
  AFTER_CLASS: 18,
  /** The type of the name shortly before the stretch, and what parts the two: lists hold names of one type. */
  LIST: 19,
} as const;

const CONTEXT_COUNT = Object.keys(CONTEXT).length;
const WORD_SLOTS = (2 * REACH + 1) * ATOM_COUNT;
export const SLOT_COUNT: number = WORD_SLOTS + CONTEXT_COUNT;

/** The slot of a view of the context. */
export function contextSlot(context: number): number {
  return WORD_SLOTS + context;
}

/** The slots by name: all atoms of the word three to the left first, the context last. */
export const SLOT_NAMES: readonly string[] = [
  ...Array.from({ length: 2 * REACH + 1 }, (_, k) => k - REACH).flatMap((offset) =>
    Object.keys(ATOM).map((atom) => (offset === 0 ? atom : `${atom}${offset > 0 ? "+" : ""}${offset}`)),
  ),
  ...Object.keys(CONTEXT),
];

const LINES = `
form
lower-1
lower
lower+1
shape-2
shape-1
shape
shape+1
shape+2
suffix2
suffix3
suffix4
prefix2
prefix3
suffix3-1
suffix3+1
lexicon-2
lexicon-1
lexicon
lexicon+1
lexicon+2
known-2
known-1
known
known+1
known+2
lowerShare-1
lowerShare
lowerShare+1
class64
class200-2
class200-1
class200
class200+1
class200+2
class1000-1
class1000
class1000+1
lower-1 lower+1
shape-1 shape
shape shape+1
shape-1 shape shape+1
shape-2 shape-1 shape
shape shape+1 shape+2
lower-1 shape
shape lower+1
lower-1 shape shape+1
shape-1 shape lower+1
lexicon-1 lexicon
lexicon lexicon+1
lexicon-1 lexicon lexicon+1
lexicon-2 lexicon-1 shape
lexicon-1 shape shape+1
lexicon+1 shape
known-1 known
known known+1
known-1 known known+1
known lexicon-1
known lexicon+1
known shape-1 shape+1
known lower-1
known lower+1
class64-1 class64
class64 class64+1
class200-1 class200
class200 class200+1
class64-1 class64 class64+1
class200-1 shape
shape class200+1
BEFORE
BEFORE PLACE
AFTER
AFTER PLACE
BEFORE2 BEFORE
AFTER AFTER2
BEFORE_CLASS PLACE
AFTER_CLASS PLACE
BEFORE_CLASS AFTER_CLASS PLACE
LIST
LIST PLACE
LIST shape
LIST known
LIST class200
PLACE shape
PLACE
AHEAD
AHEAD PLACE
AHEAD known
LAST PLACE
LAST
INITIAL shape
INITIAL lowerShare
INITIAL known
INITIAL CASES
INITIAL form
MEMORY
MEMORY CASES
MEMORY shape
MEMORY_BEFORE MEMORY
MEMORY MEMORY_AFTER
MEMORY_BEFORE
MEMORY_AFTER
CASES lowerShare
CASES shape
PHRASE
PHRASE_BEFORE PHRASE
PHRASE PHRASE_AFTER
PHRASE lower-1
PHRASE lower+1
GLUED shape
GLUED lower-1
GLUED lower+1
CORPUS
CORPUS lower
CORPUS shape lexicon
CORPUS known
CORPUS class200
CORPUS lower-1 shape
CORPUS PHRASE
CORPUS AHEAD
CORPUS MEMORY
`;

/** All templates; those that look at the corpus come last. */
export const TEMPLATES: readonly string[] = LINES.trim().split("\n");

/** How many of them do not look at the corpus: those that are asked at run time. */
export const PLAIN_TEMPLATE_COUNT: number = TEMPLATES.findIndex((template) => template.startsWith("CORPUS"));
