/** What kind of act each cue word stands for, as data: the class, its words, and sentences that show it. */
import type { StatementClass } from "../../text/annotation.ts";

/** A group of cue words; words are dictionary forms, a particle follows after a hyphen. */
export interface CueGroup {
  readonly class: StatementClass;
  /** True where the words reject what follows them. */
  readonly negated?: boolean;
  readonly words: string;
  /** Sentences in which the group's words are cues, the word in brackets. */
  readonly examples: readonly string[];
}

/** Of two groups with one word the first counts. */
export const CUE_GROUPS: readonly CueGroup[] = [
  {
    class: "denial",
    negated: true,
    words:
      "deny denial dismiss dismissal reject rejection refute dispute disavow repudiate disown rebut rebuff contradict disprove rubbish",
    examples: ["The ministry [denied] that talks had begun.", "The mayor [dismissed] fears of a shortage."],
  },
  {
    class: "question",
    words: "ask question inquire enquire query quiz grill probe",
    examples: ["A reporter [asked] whether the bridge was safe.", "“Who paid?” she [asked]."],
  },
  {
    class: "writing",
    words: "write tweet retweet post blog email e-mail publish print editorialize read text caption byline",
    examples: ["“We are closed,” the shop [wrote] on its page.", "A sign at the gate [read] “no entry”."],
  },
  {
    class: "announcement",
    words:
      "announce announcement declare declaration proclaim unveil release issue launch decide decision rule ruling decree order order " +
      "find finding show project projection estimate conclude conclusion determine forecast poll survey rate resolve adopt pass certify appoint introduce",
    examples: [
      "The port authority [announced] the end of the strike.",
      "A survey [found] that half the wells were dry.",
    ],
  },
  {
    class: "speech",
    words:
      "say saying tell add explain explanation note stress emphasize emphasise underline underscore highlight point-out point remark comment mention reply respond " +
      "response answer state statement declare observe recall recount describe description call refer reference talk speak speech allege allegation assert assertion contend " +
      "contention maintain complain complaint joke quip warn warning caution predict prediction admit admission acknowledge concede " +
      "confirm confirmation confess reveal disclose report quote cite boast brag urge demand appeal instruct whisper shout yell cry scream " +
      "repeat reiterate reaffirm affirm summarize summarise continue go-on begin interject interrupt lament praise criticize criticise criticism " +
      "condemn condemnation blast slam accuse accusation blame denounce mock attack thank apologize apologise apology congratulate vow promise " +
      "pledge swear threaten threat recommend recommendation advise advice propose proposal encourage hint signal imply indicate identify " +
      "characterize characterise label dub testify testimony brief elaborate clarify counter retort echo argue argument claim insist insistence suggest " +
      "suggestion according assure remind inform notify plead beg urge account rumor rumour rebuke chide decry bemoan trumpet tout promote " +
      "deliver detail outline lay-out spell-out put voice express utter pronounce guarantee stipulate specify address discuss gush muse rail rant scoff sum-up summing",
    examples: [
      "The harbour master [said] that two ships were late.",
      "[According] to the union, nobody was hurt.",
      "The envoy [told] reporters the border was open.",
    ],
  },
  {
    class: "thought",
    words:
      "think thought believe belief know feel consider assume assumption expect expectation hope fear worry concern doubt suspect suspicion guess imagine remember " +
      "forget realize realise understand view opinion see regard learn hear wonder deem judge dream concur reckon anticipate envision perceive perception " +
      "recognize recognise notice contemplate mull weigh ponder fathom sense anxious aware certain sure convinced confident skeptical sceptical optimistic",
    examples: ["Farmers [believe] the rain will come.", "The team [hopes] to find a way."],
  },
  {
    class: "attitude",
    words:
      "want wish plan intend intention support back favor favour endorse endorsement oppose opposition prefer like love hate seek try agree agreement disagree " +
      "disagreement approve approval disapprove aim refuse refusal decline credit respect admire trust commit commitment vote need hesitate eager willing reluctant " +
      "ready determined prepare pursue push advocate champion embrace welcome celebrate mourn regret resent ignore accept tolerate enjoy care choose defend call-on " +
      "look strive struggle attempt insist-on desire interest sympathize object objection bid vie campaign stump desperate happy proud pleased frustrated angry upset",
    examples: ["Three parties [back] the plan.", "The owner [wants] to sell the mine."],
  },
];

/** A word's class, and whether it rejects what follows. */
export interface CueClass {
  readonly class: StatementClass;
  readonly negated: boolean;
}

const BY_WORD = new Map<string, CueClass>();
for (const group of CUE_GROUPS) {
  for (const word of group.words.split(" ")) {
    if (!BY_WORD.has(word)) BY_WORD.set(word, { class: group.class, negated: group.negated ?? false });
  }
}

// Forms that no ending explains.
const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  thought: "think",
  spoke: "speak",
  spoken: "speak",
  knew: "know",
  known: "know",
  felt: "feel",
  saw: "see",
  seen: "see",
  heard: "hear",
  understood: "understand",
  found: "find",
  shown: "show",
  swore: "swear",
  sworn: "swear",
  began: "begin",
  begun: "begin",
  went: "go",
  gone: "go",
  sought: "seek",
  forgot: "forget",
  forgotten: "forget",
  foresaw: "foresee",
  meant: "mean",
  chose: "choose",
  chosen: "choose",
  held: "hold",
  gave: "give",
  given: "give",
  made: "make",
  laid: "lay",
  drew: "draw",
  fought: "fight",
};

/** Dictionary forms that a written word may have, likeliest first: "announced" gives "announced", "announce", "announc". */
export function dictionaryForms(word: string): string[] {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const irregular = IRREGULAR[lower];
  const forms = irregular ? [irregular, lower] : [lower];
  const strip = (ending: string, ...instead: string[]) => {
    if (!lower.endsWith(ending) || lower.length <= ending.length + 1) return;
    const stem = lower.slice(0, -ending.length);
    for (const other of instead) forms.push(stem + other);
    const last = stem.at(-1);
    if (ending !== "s" && last !== undefined && stem.at(-2) === last) forms.push(stem.slice(0, -1));
  };
  strip("ies", "y");
  strip("ied", "y");
  strip("es", "", "e");
  strip("s", "");
  strip("ed", "", "e");
  strip("ing", "", "e");
  return forms;
}

/** The class of one word, "announced" as well as "announce"; undefined for a word that is no cue of its own. */
export function cueClassOf(word: string): CueClass | undefined {
  if (!known.has(word)) {
    if (known.size >= MOST_KNOWN) known.clear();
    const form = dictionaryForms(word).find((one) => BY_WORD.has(one));
    known.set(word, form === undefined ? undefined : BY_WORD.get(form));
  }
  return known.get(word);
}

/** The classes of words that were asked for before. */
const known = new Map<string, CueClass | undefined>();
const MOST_KNOWN = 20_000;
