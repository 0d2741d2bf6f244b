/**
 * Words that news uses for one idea, written down for Readout from general knowledge of English news.
 * One idea a line: `name | words`, words in their dictionary form; a word of several words stands with hyphens.
 * A word stands in one line only: where it has several meanings, the one that news counts or reports most.
 */
const HAPPENINGS = `
kill | kill, dead, die, death, fatal, fatality, slay, perish, murder, lifeless, fatally, deadly
injure | injure, wound, hurt, injury, maim
miss | missing, unaccounted
casualty | casualty
capture | capture, arrest, detain, nab, apprehend, custody, detention, jail, imprison, seize, confiscate, impound, bust
rescue | rescue, save, free, liberate
evacuate | evacuate, evacuation, evacuee
displace | displace, homeless, uproot, refugee
destroy | destroy, raze, flatten, level, devastate, wreck, demolish, ruin, destruction, obliterate, topple, collapse
damage | damage, batter
affect | affect, stricken, hard-hit, worst-hit
explode | explode, explosion, blast, detonate, detonation
attack | attack, assault, ambush, raid
shoot | shoot, shooting, gunfire
strike | strike, jolt, shake, rock, hit, rattle
feel | feel, sense
flee | flee, escape, run-away, fled
board | board
sink | sink, capsize, founder, sinking
crash | crash, collide, collision
burn | burn, fire-damage, ablaze
flood | flood, inundate, deluge
infect | infect, infection
protest | protest, demonstrate, demonstration, rally
withdraw | withdraw, withdrawal, pull-out, pullout
deploy | deploy, deployment, station
end | end, complete, completion, finish, conclude, cease, wrap-up
begin | begin, start, commence, launch
continue | continue, keep, remain, stay
focus | focus, concentrate
train | train, training, education, educate
advise | advise, advising, consult, consulting, adviser, advisor
win | win, victory, triumph
lose | lose, loss, defeat
vote | vote, ballot
elect | elect, election, re-election
resign | resign, resignation, step-down, quit
appoint | appoint, appointment, nominate
sign | sign, signing
agree | agree, accord
reject | reject, refuse, rebuff
offer | offer
sell | sell, sale
buy | buy, purchase, acquire, acquisition
rise | rise, increase, grow, climb, surge, jump, gain
fall | fall, decline, decrease, drop, plunge, slump
find | find, discover, locate, spot, recover
hijack | hijack, hijacking, commandeer
patrol | patrol
carry | carry, transport, ferry, move
give-up | surrender, capitulate
expect | expect, anticipate, foresee
announce | announce, declare, proclaim
meet | meet, meeting, talk
cut-off | cut
restore | restore, restoration, resume, reopen
suspend | suspend, suspension, halt
close | close, shut, closure, closing
charge | charge, indict, indictment
convict | convict, conviction
sentence | sentence
suspect | suspect
investigate | investigate, investigation, probe, inquiry
warn | warn, warning
hand-over | hand, transfer, extradite
respond | respond, answer
receive | receive, get
send | send, dispatch
escort | escort, accompany
steal | steal, rob, robbery, heist, theft, burglary, loot
criticise | criticise, criticism, rebuke, denounce, condemn, condemnation, lambast, decry, slam
support | support, endorse, endorsement
oppose | oppose, opposition, opponent
reveal | reveal, disclose, divulge
marry | marry, marriage, wedding, wed
redirect | redirect, reroute, divert
repair | repair, fix, mend
trap | trap, strand
cancel | cancel, cancellation, scrap
delay | delay, postpone, postponement
approve | approve, approval
ban | ban, prohibit, outlaw
extinguish | extinguish, douse
acquit | acquit, acquittal
kidnap | kidnap, kidnapping, abduct, abduction
release | release
`;

const THINGS = `
person | people, person, individual, human, inhabitant, resident, citizen, civilian
child | child, kid, youngster, boy, girl
troop | troop, soldier, serviceman, servicewoman, military-personnel, trooper-of-army, contingent
police | police, policeman, policewoman
officer | officer
fighter | fighter, militant, insurgent, rebel, gunman
pirate | pirate, raider, brigand, bandit
crew | crew, crewman, crewmember, sailor, seaman, seafarer
passenger | passenger
worker | worker, employee, staff
student | student, pupil
protester | protester, protestor, demonstrator
voter | voter, elector
earthquake | earthquake, quake, temblor, tremor
aftershock | aftershock
bomb | bomb, device, explosive
vessel | vessel, boat, ship, craft, speedboat
aircraft | aircraft, plane, jet, airliner, aeroplane, airplane
helicopter | helicopter, chopper
vehicle | vehicle, car, truck, lorry, van
weapon | weapon, arms, weaponry
gun | gun, firearm, handgun, pistol, revolver
rifle | rifle
house | house, home, dwelling, residence
building | building
village | village, hamlet
town | town, city
hospital | hospital, clinic
company | company, firm, corporation
aid | aid, relief
tent | tent
population | population
island | island, isle
road | road, highway, motorway, street
magnitude | magnitude, richter, strength
epicentre | epicentre, epicenter
chief | chief, head, director
government | government, administration
parliament | parliament, assembly
spokesman | spokesman, spokesperson, spokeswoman
chance | chance, probability, odds
seat | seat
district | district, constituency
poll | poll, survey
money | money, cash
reward | reward, bounty
compensation | compensation
price | price, cost
tax | tax, levy
toll | toll
outflow | outflow, discharge
telephone | telephone, telephoned, phone, call
merchant | merchant, cargo
statement | statement, communique
powerful | powerful, strong
large | large, big, major
small | small, minor
dangerous | dangerous, hazardous
harmless | harmless
fire | fire, blaze, flame, inferno
thief | thief, robber, burglar
jewel | jewel, jewellery, jewelry, jeweller, jeweler, gem
shop | shop, store
outage | outage, disruption, blackout
unknown | unknown, unclear
sibling | sibling, brother, sister
gay | gay, homosexual
lawyer | lawyer, attorney, solicitor, barrister
doctor | doctor, physician
film | film, movie
gps | gps, global-positioning-system
`;

/** One idea: its name and the words for it. */
export interface Concept {
  readonly name: string;
  readonly words: readonly string[];
}

/** What happens to people and things. */
export const HAPPENING_CONCEPTS: readonly Concept[] = read(HAPPENINGS);

/** People and things that news counts or tells of. */
export const THING_CONCEPTS: readonly Concept[] = read(THINGS);

/**
 * Happenings whose count grows while news develops: two numbers of one of them are two moments, not a contradiction.
 * "12 dead" at nine, "15 dead" at two.
 */
export const RUNNING: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "casualty",
  "miss",
  "capture",
  "rescue",
  "evacuate",
  "displace",
  "destroy",
  "damage",
  "affect",
  "infect",
  "aftershock",
  "burn",
  "flood",
  "protester",
  "toll",
  "withdraw",
  "deploy",
  "vote",
]);

/** Happenings that tell what a number of people or things is: so many killed, seized, evacuated. */
export const COUNTED: ReadonlySet<string> = new Set(
  `kill injure casualty miss capture rescue evacuate displace destroy damage affect strike infect burn flood shoot sink hijack withdraw
  vote elect convict charge sentence sell buy`.split(/\s+/),
);

/** Happenings that harm: how many things they befell is told in as many ways as there are degrees of harm. */
export const HARM: ReadonlySet<string> = new Set(["destroy", "damage", "affect", "strike", "burn", "flood", "explode"]);

/** Things that one person or team has many counts of: two numbers of them are hardly ever of the same. */
export const RECOUNTED: ReadonlySet<string> = new Set(
  `game season match run point goal homer rbi rbis inning touchdown pass carry catch yard attempt shot rebound foul save yard title term week month year day hour minute round time win lose victory ko
  start hit assist series episode film movie album song book chapter page step percent degree share vote seat question reason way`.split(
    /\s+/,
  ),
);

/** Forms that no rule leads back to their dictionary form. */
export const IRREGULAR: Readonly<Record<string, string>> = table(`
was be, were be, is be, are be, been be, being be, am be, had have, has have, having have, did do, does do, done do
went go, gone go, took take, taken take, gave give, given give, made make, came come, saw see, seen see, found find
felt feel, left leave, led lead, held hold, kept keep, told tell, said say, says say, sent send, spent spend, built build
lost lose, met meet, put put, ran run, sank sink, sunk sink, fled flee, shook shake, shaken shake, struck strike, stricken strike
hit hit, hurt hurt, shot shoot, slain slay, slew slay, won win, bought buy, sold sell, brought bring, fought fight
caught catch, taught teach, thought think, sought seek, began begin, begun begin, broke break, broken break, spoke speak
spoken speak, stole steal, stolen steal, chose choose, chosen choose, froze freeze, frozen freeze, drove drive, driven drive
rose rise, risen rise, fell fall, fallen fall, grew grow, grown grow, knew know, known know, threw throw, thrown throw
flew fly, flown fly, drew draw, drawn draw, wrote write, written write, rode ride, ridden ride, swore swear, sworn swear
stood stand, understood understand, withdrew withdraw, withdrawn withdraw, died die, dying die, dies die, lay lie, lain lie
paid pay, laid lay, heard hear, meant mean, dealt deal, bled bleed, fed feed, bound bind, hung hang, swept sweep, slept sleep
men man, women woman, children child, people people, policemen policeman, crewmen crewman, gunmen gunman, lives life
fired fired, firing fired, cut cut, shut shut, set set, let let, spread spread, quit quit, split split, burst burst, beat beat, wives wife, knives knife, leaves leave, dead dead, feet foot, teeth tooth, servicemen serviceman, spokesmen spokesman
lying lie, tying tie, worse bad, worst bad, better good, best good, seamen seaman, fishermen fisherman, businessmen businessman
`);

function read(text: string): Concept[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", words = ""] = line.split("|").map((cell) => cell.trim());
      return { name, words: words.split(",").map((word) => word.trim()) };
    });
}

function table(text: string): Record<string, string> {
  const pairs = text
    .trim()
    .split(/[,\n]/)
    .map((pair) => pair.trim().split(" "));
  return Object.fromEntries(pairs.map(([form = "", base = ""]) => [form, base]));
}
