/** What those counted do, in the words behind them: "leave Orvin", "who fled the flood", "whom their families have named". */
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  type Grammar,
  lower,
  NAME,
  NOUN,
  PARTICIPLE,
  PRONOUN,
  sentenceEnd,
  VERB,
} from "./grammar.ts";
import { afterDeterminers, type Phrase, phraseAt } from "./phrases.ts";

// Verbs that say nothing themselves; what follows them tells.
const AUXILIARIES =
  /^(?:was|were|is|are|be|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|shall|should|must|ca|wo|said|says)$/;

const REACH = 9;

/**
 * The verb group that begins at token `i`, behind those counted, with its object: "have left their homes", "cannot return".
 * Through a relative pronoun it takes the clause's own subject along. Null where no verb follows but an auxiliary.
 */
export function deedAfter(grammar: Grammar, i: number, isClosed: (token: number) => boolean): Phrase | null {
  const { classes } = grammar;
  if (i >= grammar.tokens.count) return null;
  const stop = Math.min(sentenceEnd(grammar, i), i + REACH);
  const isRelative = /^(?:who|whom)$/.test(lower(grammar, i));
  let verb = -1;
  for (let at = i; at < stop; at++) {
    const kind = classes[at]!;
    if (kind === VERB || kind === PARTICIPLE) {
      if (isClosed(at)) break;
      verb = at;
    } else if (kind === ADVERB || (verb >= 0 && lower(grammar, at) === "to")) continue;
    else if (!(isRelative && verb < 0 && (at === i || (isNominal(kind) && !isClosed(at))))) break;
  }
  if (verb < 0 || AUXILIARIES.test(lower(grammar, verb))) return null;
  const object = verb + 1 < stop ? phraseAt(grammar, afterDeterminers(grammar, verb + 1), isClosed) : null;
  return { first: i, last: object?.last ?? verb };
}

function isNominal(kind: number): boolean {
  return kind === NOUN || kind === NAME || kind === PRONOUN || kind === DETERMINER || kind === ADJECTIVE;
}
