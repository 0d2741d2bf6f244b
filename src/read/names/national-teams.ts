/**
 * National teams: in the report of a match "England" that beat "Tunisia 2–1" is a team, an organisation, and no place. Everywhere
 * else a country stays a place, also when it acts ("Iran said"), and in a match report it does where somebody is in or from it.
 */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { plain, wordAt } from "./mentions.ts";
import { keyOf } from "./name-keys.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

const ORGANISATION = NAME_TYPES.indexOf("organisation");
const PLACE = NAME_TYPES.indexOf("place");

const TEAM_COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]).map((name) => keyOf(name.split(/[ -]/))),
);

/** Words of which a report without a match holds hardly one. */
const MATCH_WORDS: ReadonlySet<string> = words(`
  goalkeeper goalkeepers midfielder midfielders striker strikers halftime half-time kickoff kick-off semifinal semifinals
  quarterfinal quarterfinals wicket wickets innings batsman batsmen bowler bowlers scrum equaliser equalizer equalised
  equalized hat-trick offside goalless playoff playoffs referee substituted unbeaten knockout
`);
/** Words that a match report shares with others. */
const LIKELY_WORDS: ReadonlySet<string> = words(`
  match matches goal goals scored scoring team teams coach captain tournament squad defender penalty player players cup
  win winning victory defeat draw half injury shot header tries points final qualifier champions stadium
`);
/** How many different words of both kinds a match report holds, and how many of the first. */
const LEAST_WORDS = 6;
const LEAST_MATCH_WORDS = 2;

/** What stands before or after the name of a country that plays: "defeated [Panama]", "[Panama] beat", "[Panama]'s coach". */
const BEFORE_TEAM: ReadonlySet<string> = words("defeated beat beating defeating faced facing against versus vs v");
const AFTER_TEAM: ReadonlySet<string> = words(`
  defeated beat faced face lost won drew scored equalised equalized qualified play plays played conceded trailed
  coach captain goalkeeper midfielder striker defender manager squad team
`);
/** Where somebody or something is, comes from or goes to: the country itself. */
const LOCATIVES: ReadonlySet<string> = words("in from to at near across outside inside into throughout around");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The names with the countries that play in a match report as organisations. */
export function nationalTeams(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const isCountry = (name: TaggedName) => name.type === PLACE && TEAM_COUNTRIES.has(keyAt(tokens, name));
  if (!names.some((name) => isCountry(name) && plays(tokens, name)) || !isMatchReport(tokens)) return [...names];
  const teams = new Set(
    names.filter((name) => isCountry(name) && plays(tokens, name)).map((name) => keyAt(tokens, name)),
  );
  return names.map((name) =>
    isCountry(name) && teams.has(keyAt(tokens, name)) && !LOCATIVES.has(wordBefore(tokens, name))
      ? { ...name, type: ORGANISATION }
      : name,
  );
}

function isMatchReport(tokens: Tokens): boolean {
  const sure = new Set<string>();
  const likely = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    const hyphened = i + 2 < tokens.count && wordAt(tokens, i + 1) === "-" ? `${word}-${wordAt(tokens, i + 2)}` : word;
    if (MATCH_WORDS.has(word) || MATCH_WORDS.has(hyphened)) sure.add(hyphened);
    else if (LIKELY_WORDS.has(word)) likely.add(word);
  }
  return sure.size >= LEAST_MATCH_WORDS && sure.size + likely.size >= LEAST_WORDS;
}

/** "Tunisia lost", "defeated Panama", "Panama's goalkeeper", "Tunisia 1 – 2 England". */
function plays(tokens: Tokens, { start, end }: TaggedName): boolean {
  const after = /^['’]s$/.test(wordOr(tokens, end)) ? end + 1 : end;
  return (
    BEFORE_TEAM.has(wordOr(tokens, start - 1)) ||
    AFTER_TEAM.has(wordOr(tokens, after)) ||
    isScore(tokens, end) ||
    isScore(tokens, start - 3)
  );
}

/** "1 – 2", in three tokens. */
function isScore(tokens: Tokens, token: number): boolean {
  const isCount = (at: number) => /^\d{1,3}$/.test(wordOr(tokens, at));
  return isCount(token) && /^[-–—:]$/.test(wordOr(tokens, token + 1)) && isCount(token + 2);
}

function wordBefore(tokens: Tokens, { start }: TaggedName): string {
  const before = wordOr(tokens, start - 1);
  return plain(before === "the" || before === "The" ? wordOr(tokens, start - 2) : before);
}

function wordOr(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.count ? wordAt(tokens, token) : "";
}

function keyAt(tokens: Tokens, name: TaggedName): string {
  return keyOf(Array.from({ length: name.end - name.start }, (_, k) => wordAt(tokens, name.start + k)));
}
