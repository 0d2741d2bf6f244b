/** Words that the rules for commitments ask for; lower-case forms. */
import { PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import { ORGANISATION_WORDS, ROLE_NOUNS } from "../../models/lexicon/name-words.ts";

/** The words of a text as a set. */
export const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs of being, feeling and supposing, and of what befalls one: to "will" them is to predict, not to promise. */
export const NO_DEEDS: ReadonlySet<string> = forms(
  `be is am are have has need like want seem appear know think say mean depend hope expect believe feel see understand love hate prefer suppose
  guess imagine argue add note agree lose win face suffer die fall rise gain get become grow strengthen help cause lead make increase
  allow enable happen occur take cost last affect benefit hurt harm reach exceed fail succeed survive live remember find hear decrease
  look sound come turn prove show reflect represent require include contain matter deserve comment speculate rule counter
  keep remain focus stay transform likely able due tend struggle receive experience learn notice watch monitor wait retain own lie deny respect try let point
  hit strike speak go stand tell bet enjoy forget regret miss forgive determine decide choose influence shape depend
  dominate dwarf outlive outlast emerge dare realise realize recognise recognize care worry fear wonder trust serve
  dream qualify apply end dictate judge thank congratulate laugh cry constitute mark heal bounce weigh echo haunt`,
);

/** Verbs that are a plan where a day is told with them, whoever or whatever is their subject. */
export const SCHEDULED_DEEDS: ReadonlySet<string> = forms(
  `end start begin open reopen close resume expire conclude finish arrive depart meet convene gather remain stay continue keep be
  come go land sail return run play appear speak vote hold decide launch serve rule`,
);

/** What lasts: "will remain closed until Monday", "there will be no ships by May". */
export const LASTING: ReadonlySet<string> = forms("be remain stay continue stand");

/** Verbs whose things keep to a calendar of somebody's making: "the talks will end by 3 June". */
export const THING_DEEDS: ReadonlySet<string> = forms(
  "end start begin open reopen close resume expire conclude finish arrive depart convene remain stay occur proceed run",
);

/** Participles of what nobody does on purpose: "will be seen", "will be affected". */
export const PASSIVE_STATES: ReadonlySet<string> = forms(
  `expected needed required known seen found remembered affected forced allowed able likely done lost damaged destroyed hit hurt killed
  injured exonerated vindicated surprised disappointed shocked felt heard asked tempted judged hampered dominated overshadowed determined decided interested
  damned blessed viewed regarded perceived missed tested reminded reduced faced doomed trapped stuck inclined used considered shaped driven defined`,
);

/** What a body withholds on purpose: "the name will not be released until …". */
export const WITHHELD: ReadonlySet<string> = forms(
  `released published disclosed named identified extended renewed prosecuted charged tolerated accepted paid cut withdrawn deployed sold
  held delivered allowed reopened rebuilt replaced demolished raised changed closed handed sent used`,
);

/** Idioms of speaking for oneself: "I'll tell you", "we'll see", "I'll say". */
export const OWN_IDIOMS: ReadonlySet<string> = forms("tell say see bet admit be have guess put give explain let start");

/** Who says what others will do: what such verbs govern is a forecast, a wish or a doubt. */
export const DOUBTERS: ReadonlySet<string> = forms(
  `think thinks thought thinking believe believes believed believing expect expects expected expecting hope hopes hoped hoping fear fears feared
  fearing doubt doubts doubted predict predicts predicted predicting forecast forecasts estimate estimates estimated suspect suspects
  suspected assume assumes assumed guess imagine imagines suggest suggests suggested speculate speculates speculated speculating feel
  feels felt worry worries worried warn warns warned warning wonder wonders wondered bet bets suppose supposes seem seems seemed appears
  appeared means meant likely unlikely possible impossible confident hopeful afraid unclear uncertain concerned convinced certain skeptical
  sceptical doubtful conceivable worried optimistic pessimistic ensure ensures ensured rumoured rumored calculated reckons reckon
  stunned surprised shocked amazed outraged dismayed disappointed anticipate anticipates anticipated prays dream dreamed imply implies implied argue argues argued demand demands demanded urge urges
  urged insist wish wishes want wants wanted`,
);

/** Nouns of doubt and chance: "the fear that", "a chance that". */
export const DOUBT_NOUNS: ReadonlySet<string> = forms(
  `chance chances concern concerns fear fears hope hopes risk risks doubt doubts possibility prospect prospects speculation rumour rumours rumor
  rumors question questions idea odds expectation expectations belief sign signs danger view likelihood probability worry worries
  suspicion hint hints prediction predictions forecast guess scenario suggestion sense`,
);

/** "Promised that …", "pledged that …", "gave an assurance that …": whatever such words govern is promised. */
export const PROMISE_WORDS: ReadonlySet<string> = forms(
  `promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing undertake undertakes undertook undertaken
  guarantee guarantees guaranteed assure assures assured assuring assurance assurances commitment undertaking swear swears swore agree
  agrees agreed`,
);

/** Agreements: what such a paper says that a party "would" do is promised. */
export const DEALS: ReadonlySet<string> = forms(
  "agreement deal accord treaty pact contract arrangement memorandum settlement truce ceasefire order resolution law decree",
);

/** What makes a deal one that is not there. */
export const TENTATIVE: ReadonlySet<string> = forms(
  "possible potential proposed draft hypothetical future eventual any such tentative rumoured rumored",
);

/** Words of doubt in a clause of its own. */
export const HEDGES: ReadonlySet<string> = forms(
  "likely probably perhaps possibly maybe might unlikely hopefully presumably potentially inevitably surely supposedly reportedly easily undoubtedly doubtless naturally obviously always apparently",
);

/** Nouns for those who can commit; names of persons, bodies and countries can, too. */
const ACTORS: ReadonlySet<string> = forms(
  `president premier authority authorities administration police army military navy forces troops side sides delegation delegations
  parties companies firm firms banks councils courts team teams group groups leaders ship ships vessel vessels crew crews warship
  warships country countries state states nation organisations organizations owners organisers organizers militants fighters delegates
  senators members mediators unions doctors investigators cities departments ministries ministers agencies airlines operator operators
  lawmakers officials soldiers workers family families maker makers manufacturer retailer carrier provider publisher studio studios pac
  jury grand-jury inspectorate regulators regulator watchdog trustees shareholders creditors lenders lender donors donor builders
  contractor contractors firefighters divers rescuers volunteers experts scientists engineers commissioners judges prosecutors
  representatives allies partners contingent peacekeepers rebels guards settlers farmers strikers unionists counsel brothers
  sisters couple trio duo duke duchess neighbours neighbors governments powers kingdom republic monarchy church museum university zoo
  newspaper magazine broadcaster station carriers railway utility supplier consortium startup subsidiary parent conglomerate monopoly ngo charity
  panel jurors airline airlines hotel shop store supermarket insurer miner shipyard brewery factory producer developer landlord lawyers attorneys clerk registrar envoys ambassadors generals diplomats`,
);

const PEOPLE_IN_GENERAL: ReadonlySet<string> = forms(
  `people persons person others other men women children individuals more them these those civilians residents personnel ones victim victims
  voter voters consumer consumers viewer viewers reader readers customers customer americans public world history patients drivers users
  mission missions service security times survey exchange watch intelligence house press news channel network capital command cross project campaign season
  injured wounded dead homeless baby infant child`,
);

/** True for a noun of somebody who can commit to something. */
export function isActorNoun(lower: string): boolean {
  if (PEOPLE_IN_GENERAL.has(lower)) return false;
  return (
    ACTORS.has(lower) ||
    PEOPLE_NOUNS.has(lower) ||
    [lower, lower.replace(/s$/, ""), lower.replace(/ies$/, "y")].some(
      (noun) => ROLE_NOUNS.has(noun) || ORGANISATION_WORDS.has(noun),
    )
  );
}

export const ACTOR_PRONOUNS: ReadonlySet<string> = forms("he she they we i both his her their its our my");

/** Things that are said to plan and promise, and do neither. */
export const PLANNING_THINGS: ReadonlySet<string> = forms(
  `plan plans law laws bill bills proposal proposals measure measures project projects report reports document documents film book storm
  system device programme program programs programmes initiative initiatives policy policies deal move moves step steps strategy study
  studies test drug rule rules reform reforms task goal aim job role purpose challenge idea way point budget decision decisions weather
  market markets economy prices rain snow hurricane series show album change changes legislation amendment bid effort efforts attempt
  attempts exercise exercises operation operations meeting visit talks summit season match game race election vote that this which`,
);

/** What makes a deed of a verb that says little by itself: "make a speech", "take part", "have a meeting", "lead the team". */
export const LIGHT_DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "make",
    forms(
      "speech statement decision offer payment payments announcement appearance visit trip public available changes endorsement",
    ),
  ],
  ["take", forms("on over part action step steps measures control office up charge place effect questions legal")],
  ["have", forms("meeting conference talks press")],
  ["speak", forms("at to")],
  ["become", forms("member chairman president director coach chief")],
]);

/** What is offered day by day: "the police offer a reward". */
export const REWARDS: ReadonlySet<string> = forms("reward rewards bounty amnesty ransom");

/** Nouns that are offered and promised without a verb: "promised help", "offered a reward". */
export const OFFERINGS: ReadonlySet<string> = forms(
  `reward bounty aid help assistance compensation amnesty refund refunds shelter support access inquiry investigation review funding funds money protection
  retaliation revenge reform reforms reinforcements asylum loan loans grant grants relief ransom bonus cooperation co-operation ceasefire`,
);

/** Marks and words of money. */
export const MONEY: ReadonlySet<string> = forms(
  "$ us$ a$ c$ € £ ¥ dollars euros pounds yen million billion trillion usd eur gbp rubles roubles rupees yuan francs",
);

/** Prepositions that make a date a deadline. */
export const DEADLINE_WORDS: ReadonlySet<string> = forms(
  "by before until till than through within during in on from next this at no over",
);

/** Words that only what is said can be: to refuse them is to keep silent, not to refuse a deed. */
export const SPEECH_VERBS: ReadonlySet<string> = forms(
  "say comment discuss speculate answer name confirm elaborate specify disclose identify reveal give provide go speak rule tell take talk describe release deny believe accept admit acknowledge",
);

/** Verbs that bring a promise that is told by a noun: "announced a plan to". */
export const BRINGING: ReadonlySet<string> = forms(
  `announce announces announced announcing make makes made making give gives gave given giving sign signs signed signing unveil unveils
  unveiled unveiling have has had having reach reaches reached strike struck conclude concluded issue issued outline outlines outlined
  present presented renew renewed repeat repeated reaffirm reaffirmed confirm confirms confirmed reveal revealed disclose disclosed draw
  drew drawn set offer offered adopt adopted approve approved detail detailed declare declared publish published finalise finalised
  finalize finalized abandon abandons abandoned drop drops dropped scrap scraps scrapped shelve shelves shelved cancel cancels cancelled
  canceled withdraw withdrew withdrawn revoke revoked keep kept honour honoured honor honored break broke broken fulfil fulfilled`,
);

/** Words that open a condition. */
export const CONDITION_MARKS: ReadonlySet<string> = forms("if unless provided once");
