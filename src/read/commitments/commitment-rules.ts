import type { CommitmentStrength } from "../../text/annotation.ts";

/**
 * How a report tells that somebody commits to something, each with made-up examples that are tests.
 * `modal` words stand as auxiliaries with the verb that is promised; `control` verbs take it as their complement.
 */
export interface CommitmentRule {
  readonly name: string;
  readonly kind: "modal" | "control" | "scheduled" | "offer";
  /** Lower-case forms of the word that carries the commitment. */
  readonly words: ReadonlySet<string>;
  readonly strength: CommitmentStrength;
  readonly examples: readonly { readonly text: string; readonly what: string | null }[];
}

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  {
    name: "<actor> will <do>",
    kind: "modal",
    words: forms("will 'll ’ll wo would 'd ’d shall"),
    strength: "will",
    examples: [
      { text: "The ministry said it would publish the list by Friday.", what: "publish the list by Friday" },
      { text: "“We will rebuild the bridge,” the mayor said.", what: "rebuild the bridge" },
      { text: "The prisoners will be handed over to the coast guard.", what: "be handed over to the coast guard" },
      { text: "The talks will end by 3 June.", what: "end by 3 June" },
      { text: "Prices will rise again.", what: null },
      { text: "If it rained, the harvest would be lost.", what: null },
      { text: "I would say the chances are good.", what: null },
      { text: "There is a chance that the party will lose its seats.", what: null },
      { text: "A reader will ask us why we waited.", what: null },
      { text: "She promised that the level would reach ten metres by Friday.", what: "reach ten metres by Friday" },
      { text: "The storm will hit the coast on Friday.", what: null },
      { text: "It will take several days to mend the pump.", what: null },
      { text: "There will be storms during the holidays.", what: null },
      { text: "The line would not be fully restored before Friday.", what: null },
    ],
  },
  {
    name: "<actor> intends to <do>",
    kind: "control",
    words: forms(
      "intend intends intended plan plans planned planning intending aim aims aimed seek seeks prepares mean means going",
    ),
    strength: "intends",
    examples: [
      { text: "The company plans to open a mine in Lorvia.", what: "open a mine in Lorvia" },
      { text: "The firm said it plans to send a tug.", what: "send a tug" },
      { text: "Norland intends to withdraw its ships by 1 May.", what: "withdraw its ships by 1 May" },
    ],
  },
  {
    name: "<actor> pledges to <do>",
    kind: "control",
    words: forms(
      "pledge pledges pledged promise promises promised vow vows vowed undertake undertakes undertook undertaken commit commits committed agree agrees agreed swear swore guarantee guarantees guaranteed",
    ),
    strength: "promises",
    examples: [
      { text: "The premier pledged to cut taxes.", what: "cut taxes" },
      { text: "Both sides agreed to release all hostages before Sunday.", what: "release all hostages before Sunday" },
      { text: "Norland has undertaken to lower the lake within 48 hours.", what: "lower the lake within 48 hours" },
    ],
  },
  {
    name: "<actor> must <do>",
    kind: "modal",
    words: forms("must"),
    strength: "must",
    examples: [
      { text: "The troops must leave the island by 30 June.", what: "leave the island by 30 June" },
      { text: "He must be tired.", what: null },
      { text: "The matter must be decided by the provinces.", what: null },
    ],
  },
  {
    name: "<actor> refuses to <do>",
    kind: "control",
    words: forms("refuse refuses refused decline declines"),
    strength: "refuses",
    examples: [
      { text: "The rebels refuse to lay down their arms.", what: "lay down their arms" },
      { text: "The ministry declines to say how many ships it has.", what: null },
    ],
  },
  {
    name: "<actor> is due to <do>",
    kind: "control",
    words: forms("due scheduled"),
    strength: "will",
    examples: [{ text: "The minister is scheduled to open the bridge on Monday.", what: "open the bridge on Monday" }],
  },
  {
    name: "<thing> is to <do>",
    kind: "scheduled",
    words: forms("is are was were"),
    strength: "will",
    examples: [
      { text: "The tunnel was to remain closed until Monday.", what: "remain closed until Monday" },
      { text: "Their task is to watch the border.", what: null },
    ],
  },
  {
    name: "<actor> offers a reward",
    kind: "offer",
    words: forms("offer offers offered offering"),
    strength: "promises",
    examples: [
      { text: "The council offered a 500-euro reward for the painting.", what: "a 500-euro reward for the painting" },
      { text: "She offered him a chair.", what: null },
    ],
  },
];

/** Verbs of being, feeling and supposing, and of what befalls one: to "will" them is to predict, not to promise. */
export const NO_DEEDS: ReadonlySet<string> = forms(
  `be have need like want seem appear know think say mean depend hope expect believe feel see understand love hate prefer suppose
  guess imagine argue add note agree lose win face suffer die fall rise gain get become grow strengthen help cause lead make
  allow enable happen occur take cost last affect benefit hurt harm reach exceed fail succeed survive live remember find hear
  look sound come turn prove show reflect represent require include contain matter deserve discuss comment speculate rule counter continue keep remain focus work stay
  transform likely able due tend struggle receive experience learn notice watch monitor wait try let point hit strike speak`,
);

/** Nouns for those who can commit; names of persons, bodies and countries can, too. */
export const ACTOR_NOUNS: ReadonlySet<string> = forms(
  `government ministry minister president premier chancellor official officials authority authorities administration police army military
  navy force forces troops soldiers side sides delegation delegations party parties company companies firm bank board council court
  parliament committee commission agency union team group leader leaders spokesman spokeswoman spokesperson mayor governor director
  chief head ship ships vessel crew warship country countries state states nation nations organisation organization association hospital
  school university airline owner owners organisers organizers rebels militants fighters delegates negotiators lawmakers senators members
  ministers mediators workers unions teachers doctors prosecutors lawyers judge investigators coalition alliance bloc city department
  office chairman chairwoman founder ambassador envoy secretary general commander contingent`,
);

export const ACTOR_PRONOUNS: ReadonlySet<string> = forms("he she they we i");

/** Nouns that are offered as a promise. */
export const OFFERINGS: ReadonlySet<string> = forms(
  "reward bounty aid help assistance compensation amnesty refund refunds shelter",
);

/** Prepositions that make a date a deadline. */
export const DEADLINE_WORDS: ReadonlySet<string> = forms(
  "by before until till than through within during in on from next this at no over",
);

/** "Promised that …", "pledged that …": whatever such words govern is promised. */
export const PROMISE_VERBS: ReadonlySet<string> = forms(
  "promise promises promised pledge pledges pledged vow vows vowed undertake undertakes undertook undertaken guarantee guarantees guaranteed",
);

/** Words that only what is said can be: to refuse them is to keep silent, not to refuse a deed. */
export const SPEECH_VERBS: ReadonlySet<string> = forms(
  "say comment discuss speculate answer name confirm elaborate specify disclose identify reveal give provide go speak",
);

/** What makes a clause something other than a commitment: conditions, chances and doubts. */
export const HEDGES: ReadonlySet<string> = forms("likely probably perhaps possibly maybe might unlikely");
