import { NEGATIONS } from "../../models/lexicon/function-words.ts";
import { isVerbForm } from "../words/verb-forms.ts";
import type { Word } from "../words/words.ts";

/** How far a deed has come: it is `planned`, is going on (`begun`), or is `done`; null where the words do not tell, or deny it. */
export type Stage = "planned" | "begun" | "done";

interface StageRule {
  readonly when: RegExp;
  readonly stage: Stage;
  /** True when the verb stands in its base form. */
  readonly isBase?: true;
  readonly examples: readonly string[];
}

/** A verb with the words before it, and the stage that they tell; the first rule that matches holds. The verb stands at the end. */
export const STAGES: readonly StageRule[] = [
  {
    when: /\b(?:will|'ll|shall) (?:be |soon |then |eventually |immediately |\w+ly )*\w+$/,
    stage: "planned",
    examples: ["the wreck will be raised", "it will eventually replace"],
  },
  {
    when: /\b(?:plans?|planned|planning|intends?|intended|going|set|expected|scheduled|about|preparing|prepares|ready|poised|agreed|promised|pledged|vowed) to (?:be |\w+ly )*\w+$/,
    stage: "planned",
    examples: ["it plans to send", "the bridge is expected to be reopened"],
  },
  {
    when: /\b(?:is|are|was|were) (?:due )?to (?:be |\w+ly )*\w+$/,
    stage: "planned",
    examples: ["the talks were to be held", "the bridge is due to reopen"],
  },
  {
    when: /\b(?:begin|began|begun|begins|start|started|starts|continue|continued) (?:to )?\w+$/,
    stage: "begun",
    examples: ["crews began distributing"],
  },
  {
    when: /\b(?:is|are|was|were|'s|'re) (?:currently |now |still |already )*(?:being )(?:\w+ly )?\w+$/,
    stage: "begun",
    examples: ["homes are currently being evacuated"],
  },
  {
    when: /\bdid (?:\w+ly |ever |then )*\w+$/,
    stage: "done",
    isBase: true,
    examples: ["they did send"],
  },
  {
    when: /\b(?:has|have|had|'ve|was|were|been) (?:\w+ly |already |now |since |all |been )*\w+$/,
    stage: "done",
    examples: ["a ship has been sent", "all roads were reopened", "we have already distributed"],
  },
];

/** Only what may do or not do stands under these: nothing is said of the stage. */
const OPEN =
  /\b(?:can|could|may|might|should|must|if|unless|whether|tried|trying|failed|refused|ordered|asked|wants?|wanted|hopes?|hoped|able|had to|have to|has to)\b/;
/** A verb's stage is told by this many words before it. */
const BEFORE = 5;

const SUBJECTS = new Set("i he she it we they who which".split(" "));

/** Words that open an object: "shelled the harbour". */
const OBJECTS = new Set("the a an its his her their him them it".split(" "));

function isInName({ inName, idea }: StageWord): boolean {
  return inName || idea.startsWith("@");
}

function isPast(verb: string): boolean {
  return isVerbForm(verb) && !verb.endsWith("ing");
}

/** The stage of the verb at `index`, looking back no further than `from`; null where it is denied. */
export function stageOf(words: readonly StageWord[], index: number, from: number): Stage | null {
  const before = words.slice(Math.max(from, index - BEFORE), index);
  return before.some(isNegation) ? null : stageBehind(before, words[index]!.lower, words[index + 1]);
}

/** The stage that a denied verb would have without the denial: "did not sink" as "sank". */
export function stageWithoutNegation(words: readonly StageWord[], index: number, from: number): Stage | null {
  const before = words.slice(Math.max(from, index - BEFORE), index);
  const plain = before.flatMap((word) => {
    if (!isNegation(word)) return [word];
    const auxiliary = AUXILIARIES.get(word.lower) ?? word.lower.replace(/n't$/, "");
    return word.lower.endsWith("n't") ? [{ ...word, lower: auxiliary }] : [];
  });
  return stageBehind(plain, words[index]!.lower, words[index + 1]);
}

type StageWord = Pick<Word, "lower" | "idea" | "inName">;

const AUXILIARIES = new Map([
  ["won't", "will"],
  ["can't", "can"],
  ["shan't", "shall"],
]);

function isNegation({ lower }: StageWord): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

/** Words without one of which no rule holds for a word that is no past form: most words need no more than this look. */
const AUXILIARY =
  /^(?:will|'ll|shall|to|begin|began|begun|begins|start|started|starts|continue|continued|is|are|was|were|did|has|have|had|been|\w+'(?:ll|ve|s|re))$/;

function stageBehind(before: readonly StageWord[], verb: string, next: StageWord | undefined): Stage | null {
  if (!isPast(verb) && !before.some(({ lower }) => AUXILIARY.test(lower))) return null;
  const phrase = [...before.map(({ lower }) => lower), verb].join(" ").replace(/'(ll|ve|s|re)\b/g, " '$1");
  if (OPEN.test(phrase)) return null;
  const found = STAGES.find(({ when }) => when.test(phrase));
  if (found) return found.stage !== "done" || found.isBase || isPast(verb) ? found.stage : null;
  // Without an auxiliary, a past form may be a participle ("the coach fired this season"): who does it must stand before it, or whom it befalls behind it
  const last = before[before.length - 1];
  if (last === undefined || !isPast(verb)) return null;
  const isSubject = SUBJECTS.has(last.lower) || isInName(last);
  const isObject = next !== undefined && (OBJECTS.has(next.lower) || isInName(next));
  return isSubject || (isObject && last.idea !== "") ? "done" : null;
}
