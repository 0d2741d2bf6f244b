import type { Clauses } from "./clause.ts";

/** The verb behind "to", past adverbs and quotation marks; -1 where "to" is a preposition ("committed to peace"). */
export function verbBehind(clauses: Clauses, to: number, mayBeGerund = false): number {
  const verb = firstBehind(clauses, to, true);
  const isVerb = clauses.xpos(verb) === "VB" || clauses.xpos(verb) === "VBP";
  if (isVerb) return verb;
  if (/^VBG$/.test(clauses.xpos(verb)) && mayBeGerund) return verb;
  // A tree of news takes "to star" and "to “open up”" for nouns; capital letters, articles and plurals it has right
  const isBare = /^(?:NN|JJ|IN|RB)$/.test(clauses.xpos(verb)) && /^\p{Ll}+$/u.test(clauses.word(verb));
  if (/^[-‐]$/.test(clauses.word(verb + 1))) return -1;
  return isBare && MISTAKEN.has(clauses.lower(verb)) ? verb : -1;
}

/** Verbs that are taken for nouns or adjectives. */
const MISTAKEN: ReadonlySet<string> = new Set(
  "open star rush fund tax target review host sign back cut close clear free end visit sue ban block lower raise lift release return transfer supply support launch tour ramp film air buy stop step pull set phase scale attack strike probe audit overhaul hand slash curb quit".split(
    " ",
  ),
);

/** The first word behind "to" that is neither an adverb nor a quotation mark; with `past` false, quotation marks end it, too. */
export function firstBehind(clauses: Clauses, to: number, past = false): number {
  let token = to + 1;
  while (
    token < clauses.lastOfSentence(to) &&
    (/^["“”‘’'`]+$/.test(clauses.word(token)) || (past && clauses.upos(token) === "ADV"))
  )
    token++;
  return token;
}
