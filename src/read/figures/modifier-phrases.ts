/** The words that bound a number, as data: what they say of it, with an example, and what must not be read so. */

/** What a modifier says of its number: exactly, about, at most, at least. */
export type Bound = "=" | "~" | "<" | ">";

export interface ModifierPhrase {
  readonly bound: Bound;
  readonly phrases: readonly string[];
  /** A sentence with the number 40 that this modifier holds for, and one that it does not. */
  readonly examples: readonly string[];
}

/** Words before the number, in lower case; the longest that ends at the number is taken. */
export const BEFORE: readonly ModifierPhrase[] = [
  {
    bound: "~",
    phrases:
      split(`about|around|approximately|roughly|some|circa|ca|ca.|c.|an estimated|estimated|estimated at|estimated to be|in the region of|on the order of|
      in the order of|in the neighborhood of|in the neighbourhood of|somewhere around|close to|more or less|or so|an approximate|anywhere around|at about|at around|at roughly|give or take|somewhere near|a rough`),
    examples: ["about 40 people", "an estimated 40 houses", "some 40 tanks"],
  },
  {
    bound: ">",
    phrases:
      split(`at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|more than|over|above|exceeding|exceeds|exceed|exceeded|
      upwards of|upward of|in excess of|north of|greater than|better than|well over|just over|slightly over|far more than|well above|just above|much more than|
      far over|topped|topping|tops|surpassed|surpassing|surpasses|higher than|larger than|longer than|bigger than|older than|slightly more than|a little more than|
      a little over|little more than|a bit more than|well in excess of|even more than|passed|starting at|starting from|from at least|beyond|upwards from|no lower than|
      no smaller than|a low of|not under|not below`),
    examples: ["at least 40 people", "no fewer than 40 boats", "the toll exceeded 40"],
  },
  {
    bound: "<",
    phrases:
      split(`up to|as many as|as much as|as high as|as long as|as large as|no more than|not more than|at most|at the most|a maximum of|maximum of|fewer than|less than|
      under|below|short of|just under|just below|well under|well below|lower than|smaller than|shorter than|nearly|almost|not quite|approaching|nearing|close on|
      slightly less than|slightly under|a little less than|a little under|just short of|no higher than|no larger than|no longer than|no greater than|not exceeding|without exceeding|
      not over|not above|just shy of|shy of|a high of|at or below|capped at|limited to`),
    examples: ["up to 40 people", "no more than 40 boats", "nearly 40 crewmen"],
  },
  {
    bound: "=",
    phrases:
      split(`exactly|precisely|just|only|merely|barely|a total of|total of|a record|another|a further|an additional|additional|other|the other|a combined|a staggering|
      a whopping|fully|even|still|a mere|altogether|in all|a grand total of|all|all of|the remaining|remaining|the first|the last|the next|a reported|reportedly|
      an average of|average of|averaging|on average|a median of|a net|a full|as few as|as little as`),
    examples: ["another 40 people", "a total of 40 dead", "exactly 40 seats"],
  },
];

/** Words behind the number and its unit. */
export const BEHIND: readonly ModifierPhrase[] = [
  {
    bound: ">",
    phrases: split(
      "or more|and more|or higher|or above|or over|and over|and above|and up|plus|-plus|or longer|and counting|or greater|or better|at least|at a minimum",
    ),
    examples: ["40 people or more", "40-plus boats"],
  },
  {
    bound: "<",
    phrases: split("or less|or fewer|or under|or below|and under|and below|at most|at the most|or lower|tops|maximum"),
    examples: ["40 people or fewer"],
  },
  {
    bound: "~",
    phrases: split("or so|or thereabouts|-odd|odd|-ish|on average|approximately|more or less|-some|-something"),
    examples: ["40 people or so", "40-odd boats"],
  },
];

/** Words that may stand between a modifier and its number: "more than the 40 seats". */
export const SKIPPED: ReadonlySet<string> = new Set(
  "the a an its their his her our my these those all only just even probably perhaps maybe possibly still already".split(
    " ",
  ),
);

/** Signs written to the number. */
export const SIGNS: ReadonlyMap<string, Bound> = new Map([
  ["sub-", "<"],
  ["~", "~"],
  ["≈", "~"],
  ["∼", "~"],
  [">", ">"],
  ["≥", ">"],
  ["<", "<"],
  ["≤", "<"],
  ["±", "~"],
]);

/** Words that turn a bound round: "did not exceed", "never more than". */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never cannot n't didn't doesn't don't won't hasn't haven't hadn't wouldn't couldn't shouldn't can't isn't wasn't aren't weren't without nor didnt doesnt".split(
    " ",
  ),
);

/** Auxiliaries that belong to a negated bound: "did not exceed", "will not exceed". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "did do does has have had will would can could should must may might is was are were to shall".split(" "),
);

/** Verbs that also mean getting and giving: with money or things counted they tell of no change ("raised $5 million"). */
export const HANDLING: ReadonlySet<string> = new Set(
  "raised raise raises raising cut cuts cutting lost loses losing gained gain gains gaining added adds adding shed sheds shedding put gave slash slashed lower higher trimmed reduces reduce picked contract contracted".split(
    " ",
  ),
);

/** Verbs of change by where they go; what follows them directly, or after "by", is the change. */
export const CHANGES: Readonly<Record<"up" | "down", ReadonlySet<string>>> = {
  up: new Set(
    split(`up|rose|rise|rises|rising|risen|increase|increased|increases|increasing|grew|grow|grows|growing|grown|gained|gain|gains|gaining|climbed|climb|climbs|climbing|
      jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|soars|soaring|advanced|advance|advances|advancing|rallied|rallies|leapt|leaped|
      raised|raises|raise|raising|boosted|boosts|boost|swelled|spiked|skyrocketed|rocketed|expanded|expands|expand|strengthened|hiked|accelerated|improved|ticked up|edged up|
      went up|go up|goes up|going up|shot up|inched up|moved up|picked up|perked up|put on|edged higher|ended up|closed up`),
  ),
  down: new Set(
    split(`down|fell|fall|falls|falling|fallen|decrease|decreased|decreases|decreasing|dropped|drop|drops|dropping|declined|decline|declines|declining|slid|slide|slides|sliding|
      lost|loses|losing|shed|sheds|shedding|plunged|plunge|plunges|plunging|slipped|slip|slips|slipping|tumbled|tumble|tumbles|tumbling|sank|sink|sinks|sinking|dipped|dip|dips|
      plummeted|plummet|reduced|reduces|reduce|reducing|cut|cuts|cutting|lowered|lowers|shrank|shrink|shrinks|shrunk|contracted|contract|weakened|eased|eases|retreated|
      slumped|slump|slumps|crashed|slashed|slash|narrowed|edged down|went down|go down|goes down|going down|ticked down|inched down|moved down|edged lower|gave up|came down|trimmed`),
  ),
};

function split(text: string): string[] {
  return text.split("|").map((phrase) => phrase.replace(/\s+/g, " ").trim());
}
