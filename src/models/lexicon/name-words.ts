/**
 * Words that stand in and around names, by what they tell about them. Written down for Readout; lower case, without
 * a final full stop. A word may stand in several lists: the tagger sees all of its classes and learns what each is worth.
 */

/** Small words inside names of persons, whatever their case: "Mustafa al-Kadhimi", "Ursula von der Leyen". */
export const PARTICLES = words(`
al el ul ud ur as ash at ad an ar az bin ben bint ibn abu abou abi umm um abd abdul abdel abdal abdol ould ag ait aït dhu zul
ould walad mac o' d' l' von van vom zu zur zum der den de del della dello di da das do dos du des la las le les lo los ter ten te
af av y e i san santa st sint tun datuk bte bt binti anak pour oglu ogly ogli kyzy qizi uulu zade khan jan bey pasha
`);

/** Words of address and office that stand before a name, and the sex they tell. */
export const MALE_TITLES = words(`
mr mister sir lord baron duke earl count viscount king prince sultan emir amir shah tsar czar emperor pope father brother monsignor
sheikh shaikh sheik shaykh imam mullah mulla maulana maulvi mufti ayatollah hojatoleslam hojjatoleslam hajji haji alhaji sayyid sayed
syed seyyed rabbi cardinal archbishop bishop patriarch metropolitan chairman congressman assemblyman councilman spokesman alderman
policeman businessman crown-prince herr monsieur señor senor signor don lama swami pandit shri sri bapak pak datuk ustaz kyai
`);
export const FEMALE_TITLES = words(`
mrs ms miss madam madame lady dame baroness duchess countess queen princess sheikha empress mother sister congresswoman
assemblywoman councilwoman spokeswoman chairwoman alderwoman policewoman businesswoman frau mademoiselle señora senora signora
begum ibu ustazah first-lady actress
`);
export const TITLES = words(`
dr doctor prof professor rev reverend hon honourable honorable fr br sr gen general lt lieutenant col colonel maj major capt captain
cpl corporal sgt sergeant pvt private adm admiral cmdr commander brig brigadier marshal field-marshal commodore ensign inspector
detective constable superintendent sheriff officer trooper president vice-president premier pm prime minister chancellor vice
senator sen representative rep gov governor mayor mp mep mla mk judge justice attorney ambassador consul envoy secretary
undersecretary under-secretary speaker chair chairperson chief deputy foreign defence defense interior finance acting interim former
ex ex-president ex-minister late then-president then director commissioner spokesperson leader whip comptroller treasurer
nobel laureate coach manager captain striker forward midfielder goalkeeper singer actor author writer journalist lawyer engineer
`);

/** Nouns for a person by office, trade or part in events: "the spokesman", "the prime minister". */
export const ROLE_NOUNS = words(`
president vice-president premier chancellor minister prime-minister secretary undersecretary spokesman spokeswoman spokesperson leader
chief head chairman chairwoman chairperson chair director director-general governor mayor senator congressman congresswoman
representative lawmaker legislator deputy parliamentarian mp speaker ambassador envoy diplomat consul commissioner administrator
coordinator general colonel lieutenant captain major admiral commander officer sergeant marshal soldier warlord militant
king queen prince princess emir sultan monarch ruler pope cardinal archbishop bishop priest imam cleric ayatollah sheikh rabbi pastor
judge justice prosecutor lawyer attorney detective sheriff investigator inspector superintendent
professor scientist researcher analyst expert economist historian author writer journalist reporter correspondent editor columnist
photographer blogger presenter anchor doctor surgeon physician nurse engineer seismologist
coach manager player striker midfielder goalkeeper captain champion athlete driver pilot
activist campaigner organiser organizer dissident candidate nominee hopeful challenger incumbent official aide adviser advisor
strategist negotiator mediator founder owner executive ceo banker businessman businesswoman investor entrepreneur billionaire
actor actress singer musician director artist poet novelist filmmaker comedian model
suspect defendant victim witness gunman attacker bomber hijacker kidnapper plaintiff
republican democrat conservative liberal politician statesman
`);
export const FEMALE_ROLE_NOUNS = words(`
spokeswoman chairwoman congresswoman businesswoman queen princess actress duchess empress woman girl mother wife daughter sister widow
policewoman assemblywoman councilwoman heroine waitress hostess grandmother aunt niece
`);
export const MALE_ROLE_NOUNS = words(`
spokesman chairman congressman businessman king prince emir sultan pope cardinal archbishop ayatollah imam cleric priest man boy father
husband son brother widower policeman gunman statesman assemblyman councilman grandfather uncle nephew
`);

/** Words that end or head the name of an organisation: "Defence Ministry", "Bank of England". */
export const ORGANISATION_WORDS = words(`
ministry department agency authority administration bureau office commission committee council board cabinet government parliament
congress senate assembly duma knesset majlis loya jirga bundestag house court tribunal party alliance coalition front movement union
league bloc federation confederation association society organisation organization institute institution foundation fund trust
university college school academy faculty laboratory lab center centre observatory hospital clinic church mosque diocese
bank company corporation corp inc ltd llc plc gmbh ag group holding holdings industries motors airlines airways partners capital
army navy air-force force forces guard guards corps brigade brigades battalion regiment division squadron fleet militia police
command headquarters intelligence security service services secretariat embassy consulate mission delegation
times post journal herald tribune gazette chronicle guardian telegraph observer daily weekly news press television tv radio
broadcasting network channel magazine media agency club team united city fc afc cf orchestra museum library theatre theater
crescent cross watch amnesty doctors caucus directorate inspectorate survey guard exchange nations states republicans democrats
hezbollah hamas taliban peshmerga mujahideen brotherhood jihad network campaign project initiative centre-right
`);

/** Words that stand in the name of a place: "Kerman Province", "Gulf of Aden", "Mount Elbrus". */
export const PLACE_WORDS = words(`
province state county district region governorate oblast krai prefecture canton territory territories municipality republic kingdom
city town village township borough suburb neighborhood neighbourhood quarter port harbour harbor camp base airport station terminal
island islands isle peninsula cape gulf bay strait straits channel sea ocean lake river creek canal valley mount mountain mountains
mt hill hills plateau desert forest coast shore beach delta basin border crossing bridge dam street road avenue boulevard lane
highway route interstate motorway square plaza park garden gardens palace castle tower towers temple shrine stadium arena hotel
north south east west northern southern eastern western central upper lower new old great fort san santa saint st el los las
`);

/** Names of days, months and the like: capitalised, and no name in Readout's sense. */
export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may
june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt pst pdt cet am pm
christmas easter ramadan eid passover
`);

/** Words that join the parts of a longer name: "Ministry of Foreign Affairs", "Médecins Sans Frontières". */
export const JOINING_WORDS = words(
  `of the for and in on to at de la del los las le les du des da do dos di der die das für fur und et y e i a ' 's ’s & - – / . + @ "`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
