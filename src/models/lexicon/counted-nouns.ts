/** Nouns that news counts, sorted by what the count then is of. */

/** Nouns for people, in the singular: a count of these has the unit "people". Plurals are made by rule, odd ones are listed. */
const PEOPLE = `
person people individual man woman child kid boy girl baby infant toddler teenager teen youth adult pensioner
human citizen resident inhabitant villager islander civilian national native local foreigner immigrant migrant emigrant refugee evacuee expatriate asylum-seeker
survivor victim casualty fatality dead wounded injured missing homeless hostage captive prisoner detainee inmate suspect
soldier troop serviceman servicewoman personnel sailor marine airman guardsman conscript reservist recruit veteran peacekeeper paratrooper commando
fighter militant insurgent rebel gunman attacker bomber terrorist extremist jihadist pirate raider brigand hijacker smuggler trafficker mercenary guerrilla
officer policeman policewoman trooper agent guard ranger firefighter rescuer paramedic responder medic investigator inspector
worker employee staff staffer labourer laborer miner farmer fisherman driver pilot passenger crew crewman crewmember rider cyclist pedestrian commuter traveller traveler tourist visitor guest pilgrim shopper customer buyer seller consumer
student pupil teacher professor scholar scientist researcher expert engineer doctor nurse physician surgeon patient clinician
member lawmaker senator congressman representative deputy legislator mp minister official diplomat ambassador envoy delegate politician candidate voter elector constituent leader president governor mayor councillor freshman
protester demonstrator marcher activist striker rioter supporter follower fan spectator viewer listener reader user subscriber participant attendee contestant
player footballer athlete runner swimmer coach referee
judge juror lawyer prosecutor attorney defendant plaintiff witness convict offender
journalist reporter correspondent photographer editor writer author actor singer musician artist director
parent father mother son daughter brother sister husband wife grandchild grandparent cousin relative orphan widow
priest monk nun bishop cardinal imam worshipper believer christian muslim jew catholic
mourner bystander onlooker neighbour neighbor applicant recipient beneficiary volunteer donor homeowner tenant landlord investor shareholder trader banker executive manager director entrepreneur billionaire millionaire
thief robber burglar looter vandal arsonist kidnapper dealer gangster mobster accomplice killer murderer victim assailant intruder prowler escapee fugitive parolee convict
witness waitress actress landowner householder homebuyer breadwinner diver climber hiker skier sailor swimmer survivor helper rescuer lifeguard medic midwife carer caregiver
astronaut pharmacist technician mechanic builder carpenter electrician welder cook chef waiter clerk cashier janitor cleaner gardener butcher baker
backer opponent critic organiser organizer negotiator mediator inspector auditor regulator commissioner monitor observer informant whistleblower insider lobbyist
fugitive vaccinator signatory subscriber employer
republican democrat conservative liberal american african asian european arab colleague friend adviser advisor other
`;

const ODD_PLURALS: Readonly<Record<string, string>> = {
  person: "persons",
  child: "children",
  man: "men",
  woman: "women",
  youth: "youths",
  baby: "babies",
  casualty: "casualties",
  fatality: "fatalities",
  wife: "wives",
  thief: "thieves",
  midwife: "midwives",
};

const people = new Set<string>();
for (const noun of PEOPLE.trim().split(/\s+/)) {
  people.add(noun);
  people.add(
    ODD_PLURALS[noun] ??
      (noun.endsWith("man")
        ? `${noun.slice(0, -2)}en`
        : noun.endsWith("y")
          ? `${noun.slice(0, -1)}ies`
          : /(?:s|x|ch|sh)$/.test(noun)
            ? `${noun}es`
            : `${noun}s`),
  );
}

/** Nouns for people, singular and plural, in lower case. */
export const PEOPLE_NOUNS: ReadonlySet<string> = people;

/** Nouns that say nothing of what is counted: what happens to them tells more ("10 people were killed"). */
export const BARE_NOUNS: ReadonlySet<string> = new Set(
  "people persons person others other men women children individuals more them these those civilians residents personnel ones".split(
    " ",
  ),
);

/** What befalls people and things that news counts, as participles, adjectives and verbs. */
export const FATES: ReadonlySet<string> = new Set(
  `dead killed wounded injured hurt missing homeless displaced ill sick infected hospitalised hospitalized arrested detained captured seized rescued evacuated stranded trapped
  destroyed damaged flattened levelled leveled collapsed sunk burned burnt looted closed affected lost saved freed released sacked fired laid hired deported expelled
  martyred massacred executed kidnapped abducted charged convicted sentenced vaccinated tested unemployed jobless held taken unaccounted drowned died perished
  flattening levelling leveling capturing nabbed nabbing seizing sinking burning recovered recovering confiscated confiscating apprehended apprehending surrendered
  razed rendered toppled hospitalizing rescuing evacuating detaining freeing releasing holding destroyed toppling kidnapping abducting executing
  killing wounding injuring hurting leaving kill kills wound wounds injure injures killed died dies dying destroying damaging displacing arresting capturing`.split(
    /\s+/,
  ),
);

/** What only people do, as the first word behind a bare number: "thousands leave the town", "six survived". */
export const PEOPLE_DEEDS: ReadonlySet<string> = new Set(
  `leave flee fled flees fleeing die march marched marching protest protested protesting rally rallied gather gathered gathering
  survive survived surviving escape escaped escaping mourn mourned return returned demonstrate demonstrated attend attended evacuate
  emigrate emigrated migrate migrated voted vote starve starved drown enrolled enlisted cheered queue queued queuing`.split(
    /\s+/,
  ),
);
