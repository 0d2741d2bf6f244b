import type { Rule } from "../grammar.ts";
import type { Meaning } from "../meaning.ts";
import { isWord, standsAfter } from "../sites.ts";

const past: Meaning = { kind: "reference", value: "PAST_REF" };
const present: Meaning = { kind: "reference", value: "PRESENT_REF" };
const future: Meaning = { kind: "reference", value: "FUTURE_REF" };

/** Times that the text does not fix: then, now and later. */
export const REFERENCES: readonly Rule[] = [
  {
    shape: "now",
    means: () => present,
    when: ({ pieces, from, to }) => !isWord(pieces, to, "-") && !standsAfter(pieces, from, "-"),
    examples: {
      "Now they know.": "PRESENT_REF",
      "They are right now at home.": "PRESENT_REF",
      "Now that he left, all is well.": "PRESENT_REF",
    },
    never: ["A now-closed school burned."],
  },
  {
    shape: "currently|nowadays|presently",
    means: () => present,
    examples: { "They are currently at home.": "PRESENT_REF" },
  },
  {
    shape: "current",
    means: () => present,
    when: ({ pieces, to }) => !isWord(pieces, to, "-", "events"),
    examples: { "The current law stays.": "PRESENT_REF" },
    never: ["A 30 ampere current-limiter broke."],
  },
  {
    shape: "the present time|day",
    means: () => present,
    examples: { "It is so at the present time.": "PRESENT_REF" },
    never: ["He opened the present."],
  },
  { shape: "at present", means: () => present, examples: { "He is at present not here.": "PRESENT_REF" } },
  {
    shape: "the moment",
    means: () => present,
    when: ({ pieces, from }) => standsAfter(pieces, from, "at", "for"),
    examples: { "At the moment he is not here.": "PRESENT_REF" },
    never: ["It was the moment he left."],
  },
  {
    shape: "this time",
    means: () => present,
    when: ({ pieces, from }) => standsAfter(pieces, from, "at"),
    examples: { "We are not open at this time.": "PRESENT_REF" },
    never: ["They won this time."],
  },
  { shape: "these days", means: () => present, examples: { "They rest these days.": "PRESENT_REF" } },
  {
    shape: "[more|most] recently",
    means: () => past,
    examples: { "They recently won.": "PAST_REF" },
  },
  { shape: "lately", means: () => past, examples: { "They won a lot lately.": "PAST_REF" } },
  {
    shape: "the past",
    means: () => past,
    when: ({ pieces, from }) => standsAfter(pieces, from, "in", "of", "from", "on", "with", "to", "than"),
    examples: { "They won in the past.": "PAST_REF" },
  },
  {
    shape: "the [near] future",
    means: () => future,
    examples: { "They may win in the future.": "FUTURE_REF", "They may win in the near future.": "FUTURE_REF" },
    never: ["A future deal is likely."],
  },
  { shape: "the near|short term", means: () => future, examples: { "They may win in the near term.": "FUTURE_REF" } },
  {
    shape: "soon",
    means: () => future,
    when: ({ pieces, from, to }) =>
      !isWord(pieces, to, "after", "as") && !standsAfter(pieces, from, "as", "too", "was", "were", "had", "that"),
    examples: { "They will win soon.": "FUTURE_REF" },
    never: ["They won as soon as he came.", "Soon after, they won.", "It is too soon to tell.", "They were soon home."],
  },
  {
    shape: "one day",
    means: () => future,
    when: ({ pieces, from }) => standsAfter(pieces, from, "will", "would", "may", "might", "could", "can", "to"),
    examples: { "They will one day win.": "FUTURE_REF", "She hopes to one day win.": "FUTURE_REF" },
  },
  { shape: "a later date", means: () => future, examples: { "They will vote at a later date.": "FUTURE_REF" } },
  {
    shape: "as soon as possible",
    means: () => future,
    examples: { "They will win as soon as possible.": "FUTURE_REF" },
  },
];
