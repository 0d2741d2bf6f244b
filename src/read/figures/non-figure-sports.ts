/** Numbers of a game, as rules with examples: yards, plays and records of players, which tell nothing of an event. */
import type { NonFigure } from "./sight.ts";

/** Asked in this order. */
export const SPORTS: readonly NonFigure[] = [
  {
    name: "<yards> of a game",
    holds: ({ quantity, before, after }) =>
      quantity.unit?.base === "yard" && (YARDS_BEHIND.test(after) || YARDS_BEFORE.test(before)),
    examples: [
      "A 45-yard field goal tied it.",
      "He rushed for 404 yards.",
      "He caught a pass and took it back 32 yards for a touchdown.",
      "They gained just 32 yards rushing.",
    ],
    counterexamples: ["The crater is 45 yards wide.", "He crawled 32 yards to the road."],
  },
  {
    name: "<number> <plays>",
    holds: ({ quantity, after }) => !quantity.unit && quantity.kind !== "ordinal" && PLAYS.test(after),
    examples: [
      "He threw 26 touchdowns.",
      "They had 52 catches.",
      "She hit 30 home runs.",
      "He ran for 498 rushing yards.",
    ],
    counterexamples: ["They found 26 touch screens.", "They held 12 runs of the old paper."],
  },
  {
    name: "<seed>",
    holds: ({ quantity, after }) => !quantity.unit && /^ (?:seed|OPS|ERA)\b/.test(after),
    examples: ["They are the five seed."],
    counterexamples: ["They sold 12 seeds."],
  },
];

const YARDS_BEHIND =
  /^(?: of| on| in)? ?(?:touchdowns?|TDs?|field goals?|rushing|receiving|passing|penalt(?:y|ies)|punts?|runs?|pass(?:es)?|gains?|kicks?|returns?|interceptions?|receptions?|scrambles?|line\b|for (?:a|the) (?:touchdown|score|TD)|and (?:a|an|\w+) (?:touchdowns?|TDs?|interceptions?|scores?)|behind the line|from scrimmage|per (?:carry|catch))\b/;
const YARDS_BEFORE =
  /\b(?:rush(?:ed|ing)|threw|throwing|pass(?:ed|es|ing)|caught|catch(?:es)?|carr(?:y|ies|ied)|completions?|receptions?|punt(?:ed|s)?|kicked|touchdowns?)\b(?: [\w-]+){0,4} $/;
const PLAYS =
  /^(?: -|-| )?(?:[a-z-]+ )?(?:touchdowns?|TDs?|touchdown passes|field goals?|home runs?|homers|RBIs?|strikeouts?|innings|rushing yards|receiving yards|passing yards|total yards|carries|catches|receptions|completions|incompletions|interceptions|rebounds|free throws|punt returns|punts|fumbles|turnovers|quarterback sacks|wickets|KOs?|knockouts|birdies|bogeys|turnover differential|unanswered points|attempts and|of \d+ passes|passes for|straight incompletions)\b/;
