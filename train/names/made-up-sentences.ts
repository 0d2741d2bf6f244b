/**
 * Made-up news sentences for training, with slots for names. They were written for Readout to show the tagger what the
 * open corpora hold little of: names from all over the world with titles and particles, datelines, agencies, ministries,
 * police forces, villages, ships of state that are places or bodies by their context.
 *
 * Slots: `{person}` a full name, `{family}` the last person's family name, `{single}` a person known by one name,
 * `{place}` any place, `{country} {city} {region} {village}`, `{demonym}` a word for a people (no name),
 * `{body}` any organisation, `{agency} {outlet} {ministry} {company} {party} {group}`, `{title}` words of office,
 * `{cityPerson}` a person called like a city, `{placeCapitals}` a dateline's city, `{team}` a club, `{software} {feast} {ship} {work} {thing}` other names,
 * `{month} {weekday}`, `{number}`. What stands between slots is no name, unless it is marked as in `[place Harbour Road]`.
 */
export const SENTENCES: readonly string[] = `
{place}, {weekday} ({agency}) - {body} said on {weekday} that {number} people had left {place}.
{city}, {country} ({agency}) — Troops entered {village} before dawn, {title} {person} said.
{city} ({agency}) -- {demonym} {title} {person} arrived in {city} on {weekday}.
{demonym} {title} {person} met {demonym} {title} {person} in {city} on {weekday}.
{title} {person} told {agency} that talks with {country} would resume in {month}.
{person}, the {demonym} {title}, said {country} would not accept the plan.
{person}, a spokesman for {body}, declined to comment. {family} said more would be known on {weekday}.
"We will not leave {place}," {person} told {outlet} on {weekday}. {family} has led {body} for {number} years.
“It is too early to say,” said {person}, {title} of {body}. “{country} must decide,” {family} added.
The {demonym} government asked {country} and {country} to send help to {place}.
{ministry} said {number} soldiers were killed near {village}, in {region}.
{country}'s {ministry} denied the report by {outlet}, saying that {person} was in {city}.
{country}’s {title} {person} will visit {country} next week, {agency} reported.
According to {agency}, {person} was born in {village}, a village near {city}.
Mr. {family1} said that {body} had paid the money. Mrs. {family1} was not in court.
Mr {family1} and Ms {family1} will speak at {body} in {city} on {weekday}.
In {city}, {demonym} officials said that the road to {village} was closed.
The quake was felt in {city}, {city} and {city}, and as far away as {country}.
The villages of {village}, {village} and {village} were hit hardest, {title} {person} said.
{person}, {title} of {region}, said the hospital in {city} was full.
{body} and {body} signed the deal in {city} on {month} {number}.
{single} was detained in {city} with his brother, {person}, police said.
{single} told {agency} by telephone that the fighting in {village} had stopped.
Like many {demonym} men, {single} uses one name only.
Sheikh {person} and Ayatollah {person} called for calm in {city}.
King {single} and Queen {single} received {person} in {city}.
Prince {person}, the heir to the throne, flew to {country}.
President {person} and Prime Minister {person} of {country} agreed to meet again.
Former President {person} said {country} had broken its word. {family} left office in {number}.
{title} {person} (right) greets {person} of {country} in {city}.
By {person} in {city} and {person} in {city}
By {person}, {outlet}
Reporting by {person}; Writing by {person}; Editing by {person}
{person} contributed to this report from {city}.
{body} ({acronym}) said on {weekday} it would cut output. {acronymAgain} has its seat in {city}.
{group} claimed the attack in {city}, {outlet} reported, and {demonym} police blamed {group}.
Fighters of {group} took {village} from {group} after {number} days.
{group} fighters crossed from {country} into {country}, {person} said.
{person} of {body} said: "{country} needs time."
{number} {demonym} soldiers and {number} members of {group} were killed in {region} province.
The governor of {region}, {person}, confirmed the toll.
{region} Governor {person} told {outlet} the dam at {village} was safe.
{party} won {number} seats and {party} {number}, {person} said.
{person} of {party} is the front-runner; {person} of {party} trails by {number} points.
{party} leader {person} accused {party} of fraud.
Sen. {person} and Rep. {person} urged [organisation Congress] to act. {family} spoke on {outlet}.
The [organisation Senate] voted {number} to {number} on {weekday} for the bill that the [organisation House] had passed.
Control of the [organisation House] and the [organisation Senate] is at stake in {month}, {person} told {outlet}.
[organisation House] Speaker {person} and [organisation Senate] leader {person} met at the [organisation White House].
The [organisation Kremlin] said {person} had called {person}. [organisation Kremlin] spokesman {person} gave no details.
The [organisation Pentagon] and the [organisation State Department] had no comment on {person}.
[place Washington] and [place Moscow] blamed each other, while [place Beijing] stayed silent.
[place Tehran] has warned [place Washington] that ships in the [place {region0}] could be stopped.
{state}'s attorney general, {person}, sued {company}.
{city}, {state} — {body} evacuated the centre of {city} after a call.
{person}, {number}, of {city}, {state}, was taken to {hospital}.
[organisation {state0} State Police] and the [organisation {city0} Police Department] are looking for {person}.
[organisation {state0} State Police] spokesman Lt. {person} said the [organisation FBI] was called in.
The [organisation {county0} County Sheriff's Office] and the [organisation {county0} County District Attorney's Office] declined to name the man.
[place {county0} County] deputies found {person} near [place Highway {number0}].
The crash on [place Interstate {number0}] near {city} killed {person}, {number}, {title} {person} said.
Police closed [place {surname0} Street] and [place {surname0} Road] in {city} on {weekday}.
{surnameBank} in {city} was robbed by two men, {person} of the [organisation FBI] said.
{company} said {person} would succeed {person} as chief executive. Shares of {company} rose.
{company} of {country} bought {company} for {number} million.
{person}, an analyst at {company} in {city}, said {company} had no choice.
{person}, a professor at {university}, studies the rivers of {region}.
Researchers at {university} and {university} in {country} asked {number} people.
{person} was treated at {hospital} in {city}, his wife {person} said.
{person}'s lawyer, {person}, said {family}'s client was at home in {city}.
{person} and {person}, both of {country}, won in {city}.
{country} beat {country} in {city}; coach {person} praised {person}.
The {demonym} navy captured {number} men in the [place Gulf of {city0}].
A {demonym} ship left the port of {city} for {country} on {weekday}.
The {demonym} army shelled {village}, {village} and the town of {city}.
Residents of {village} fled across the [place {village0} River] to {country}.
The island of {village} lies off the coast of {country}, south of {city}.
{village} island, {village} and {village} have no doctor, said {person}.
{person}, head of the village council of {village}, said help came late.
{village} is the biggest town in {region}. The road from {village} to {city} was cut.
{village}'s police chief, {person}, {number}, was badly hurt. {family} lost a leg.
A {village}-area bank was robbed in the quiet farming town of {village}. Police found nobody.
People in {village}'s main square watched. “{village} will never be the same,” said {person}.
He lives just west of [place Interstate {number0}] and [place {county0} Road], near [place {surname0} Creek].
Nobody at the [place {surname0} Gardens Apartments] or the [place {city0} Hotel] was hurt, {person}, a tenant, said.
The [organisation {county0} County District Attorney's Office] and [organisation {city0} Fire Department] Chief {person} agreed.
{city} Gov. {person} and {city} Mayor {person} thanked [organisation {state0} State Police] Sgt. {person}.
[organisation {surname0} People's Party] chairman {person} and [organisation {demonym0} Workers' Union] head {person} quarrelled.
In {month}, {title} {person} of {country} called {person} of {country}; {agency} and {outlet} carried the news.
Mr. {family1}, Mrs. {family1} and Dr. {family1} signed for {body}.
General {person}, known as {single}, took {village} with {number} men of {group}.
{group}, banned in {country}, is led by {person}.
The talks in {city} were chaired by {person} of {country} and {person} of {country}.
On [place Mount {village0}], {number} {demonym} climbers died.
Leaders of {country}, {country}, {country} and {country} met at [place {city0} International Airport].
The [organisation {demonym0} Red Crescent] said {number} tents had reached {village}.
{country}'s [organisation Red Crescent] and the [organisation Red Cross] sent teams.
The [organisation {demonym0} Parliament] backed {person} as {title}.
The [organisation {demonym0} Navy] and the [organisation {demonym0} Air Force] took part. A [organisation Navy] officer said so.
The [organisation University of {city0}] fired {person}, who had worked at the [organisation Bank of {country0}].
The [organisation Ministry of Foreign Affairs] of {country} called in the {demonym} ambassador, {person}.
[organisation Interior Ministry] spokesman {person} said the [organisation Ministry] had no list.
The [organisation Supreme Court] of {country} freed {person} on {weekday}.
The [organisation {country0} Human Rights Commission] counted {number} cases; the [organisation Commission] blamed {group}.
Iran's [organisation Atomic Energy Organisation] and the [organisation IAEA] disagree, {person} said.
{outlet} quoted {person} as saying that {country} would close the border.
State television in {country} showed {person} with {person}.
{outlet}, citing {agency}, said {person} had been shot in {city}.
{person} wrote in {outlet} that {person} was wrong about {country}.
WHO IS {person}? THE NEW {demonym} LEADER
{personCapitals} WINS VOTE IN {countryCapitals}
{country} Says {person} Must Leave {city}
{person}: {country} decision "deserves attention"
{family1} Warns {country} Over {place} Deal
{demonym} Troops Leave {city} as {country} Talks Stall
Photo: {person}/{agency}
© {agency}/{person}
{agency}
{outlet}, {month} {number}
He was born in {country} and grew up in {city}, where his father, {person}, ran a shop.
She moved to {country} in {number}, joined {body} and married {person}.
Asked about {person}, she said that {country} and {country} would talk.
On {weekday}, {person} left for {city}. Then {family} flew to {country}.
As {person} spoke in {city}, {group} fired rockets at {city}.
Among the dead were {person}, {person} and {person}, all from {village}.
Witnesses named {single}, {single} and {single} as the gunmen.
The man, known as Abu {single}, came from {country}.
{person}, better known as {single}, was arrested in {city}.
The talks between {person} and {person} took place in [place {city0}]'s old town.
An {demonym}-backed force and {group} agreed on a truce brokered by {country}.
{city}-based {company} and {country}-based {company} will merge.
{outlet} reporter {person} was in {village} when the bomb went off.
The plan by {country}, {country} and the [organisation EU] was rejected by {person}.
The [organisation UN] envoy for {country}, {person}, told the [organisation Security Council] that {group} was to blame.
[organisation NATO] ships and a [organisation NATO] plane searched the [place {region0}].
The [place {region0}] is mined, said {person} of the [organisation International Committee of the Red Cross].
[other Islam] and [other Christianity] are both at home in {city}, said Bishop {person}.
The [other Nobel Peace Prize] went to {person} of {country} in {number}.
During [other World War II] his village near {city} was burnt down.
The [other Treaty of {city0}] and the [other {city0} Agreement] bind {country}, {person} said.
[other Ramadan] begins on {weekday} in {country}, the court said.
The [other {surname0} Act] was named after {person}.
{cityPerson} sold the farm to {company}. {family} moved to {city} with two sons, and {family} now drives a bus.
Neighbours of {cityPerson} in {city} were surprised. {family} won the lottery twice, {family}'s sister said.
In court {family1} and {cityPerson} denied the charge. {family}'s lawyer said {family} was ill.
{cityPerson} told {outlet} that {family} would sing in {city}. {family} was cheered.
{demonym} captain {person} scored twice. {demonym} defender {person} and goalkeeper {person} were booked.
Midfielder {person} of {team} was replaced by {person}. {team} beat {team} {number}–{number}.
{team} manager {person} said {team} had been lucky. Striker {person} left for {team}.
{team} face {team} at [place {city0} Stadium] on {weekday}, after [other {surname0} Cup] games in {city}.
{person} won the [other {city0} Open] and the [other {demonym0} Grand Prix], ahead of {person} and {person}.
Referee {person} sent off {person}. [organisation FIFA] and the [organisation {demonym0} Football Association] said nothing.
Version {number} of {software} was released by {company}. {software} users should update, said {person}.
{company} fixed a hole in {software} and {software}. {software} {number} is safe, according to the firm {company}.
Schools in {city} teach {software}, while {software} and {software} are taught over the Internet in {country}.
{software} runs on {software} {number} and on {software}. Web developers dislike {software}.
The thief sold phones through {software}, {agency} reported. {company} has banned {software} at work.
Shops in {city} close for {feast}. Muslims, Christians and Hindus all work at {feast}, said {person}.
Trains are full before {feast}. Fares doubled at {feast} in {country}, {outlet} found.
Children learn of Islam, Buddhism and Judaism at school, and sing at {feast} and {feast}.
The tanker {ship} ran aground off {city}. Divers saw oil under the {ship}; its sister, the {ship}, is in {country}.
The ferry {ship} and the trawler {ship} collided off {place}. The [other MV {village0}] came to help.
The fair opened at the [place {city0} Convention Centre]; the [place {surname0} Theatre] and the [place Hotel {village0}] were full.
Dancer {person} married sculptor {person}. Poet {person} lives with pianist {person} and chef {person}.
The book [other The {surname0} Letters] by novelist {person} was read in {city}. [other {village0}: A Life] is her second.
Researcher {person}, of the {university}, and lawyer {person}, of {company}, disagreed.
{body} spokesperson {person} said so. {ministry} spokeswoman {person} told {outlet} the same.
Harbour master {person} and [organisation {city0} City Council] member {person} signed the lease.
The vote was lost by union boss {person}; {body} treasurer {person} resigned, and {family} went home.
Image: {person}. Photograph: {person}. File photo of {person}. Image: {agency}.
{person}, chief executive of {body}, and {body} president {person} told {outlet} they were ready.
The {demonym} consul in {country}, {person}, lent his car to people from {country}.
{country}'s [organisation {surname0} Institute] and {country}'s [organisation weather office] expect {number} storms near {village}.
{city}'s police chief, {country}'s army and {region}'s governor, {person}, met in {city}.
Trucks were stuck on [place Route {number0}] and [place US {number0}] between {village} and {village}, {person} said.
[place {village0}, {state0}] has {number} people; the sheriff's office there closed the road to {city}.
Read also: {person}, “Snow in {city}” ([organisation {city0} Echo], {weekday}); {person}, “A late spring” ({outlet}, {month} {number})
She starred in {work} and in {work}, directed by {person}. {work} won the [other {surname0} Award] in {city}.
{person}'s novel {work} and the play {work} were banned in {country}. The critics loved {work}.
He sang in {work} ({number}), {work} ({number}) and {work} at the [place {city0} Opera House].
The series {work}, with {person} as {single}, is shown by {outlet}. The film {work} was shot in {village}.
The [other {surname0} Prize] and the [other {city0} Film Festival] made {work} known, said critic {person}.
Among the signers are {body}, {body} and {body}. {body} and {body} stayed away.
{body}, {group} and {party} condemned it; {party} and {party} were silent.
{person}, {person} of {party}, {person} and {person} were freed. {country}, {country} and {city} cheered.
The governor of {state} {person} and the president of {country} {person} were there.
Former Governor of {state} {person} and Prime Minister of {country} {person} wrote to {body}.
Singers {person} and {person}, Generals {person} and {person}, and Senators {person} and {person} signed.
The [organisation United States Congress], the [organisation U.S. Senate] and the [organisation {demonym0} Parliament] passed laws.
{title} {person} and her {demonym} counterpart {person} spoke of {city}, {city} and {region}.
{demonym}-born {person}, his brother {person} and the {demonym} writer {person} live in {city}.
Islam's holiest site is in {city}. Pilgrims on the {feast} pilgrimage prayed, according to Islam and the Bible.
The frigate [other HMS {village0}] and the destroyer [other USS {surname0}] shadowed the [other INS {village0}] off {place}.
{person} lives in the [place {surname0} Senior Apartments] on [place {county0} Avenue]; she reads the [organisation {city0} Independent].
In [place {village0}, {state0}], and in [place {village0}, {state0}], nobody knew {person}.
{demonym} forces, [organisation Peshmerga] and {group} fighters met at {village}. The [organisation Peshmerga] lost {number} men.
{city1}'s mayor {person} met {city1}'s bishop. The [organisation {city0} Police] and the [organisation {city0} Observer] have a list.
The [organisation {demonym0} Navy] freed the ship; the [organisation Navy] said so. [organisation {demonym0} Army] Chief Gen. {person} agreed.
{person} QC, {person} MP and Dr. {person} PhD appeared for {company}. {person}, SC, defended {family1}.
{person}, a fellow of the {university} and of {university}, was born in {city}, {country}.
The {demonym} Communists, the {demonym} Liberals and {party} form a bloc in the [organisation {demonym0} Assembly].
Hurricane [other {village0}] struck {place}. Typhoon [other {village0}] and Cyclone [other {village0}] killed {number} in {country}.
Since {thing}, {country} has changed, said {person}. Experts compared {thing} with {thing}.
The report names {thing}, {thing} and {body}. {demonym} users of {thing} and friends of {thing} disagree.
{company} and {thing} are household words in {country}; so is {thing}'s name. {thing} has a place in {city}.
The villages of {village}, {village}, {village} and {village} were flattened; {village} and {village} were spared.
Worst hit were {village}, {village} and {village}. In {village} and {village} all houses fell. {village} village saw less.
The shop lies on [place Highway {number0}], just east of [place Interstate {number0}]. Rain closed [place Route {number0}].
Sen. {person}, D-[place {state0}], and Rep. {person} (R-[place {state0}]) objected. {person} of {state} did not.
Kurdish [organisation Peshmerga] and Shiite [organisation {surname0} Brigades] left {village}; {demonym} {group} fighters stayed.
The [organisation {surname0} Geological Survey] in {city} measured it; the [organisation {demonym0} Embassy] in {city} closed.
{placeCapitals}, {number} {month} ({outlet}) — {country} has missed the deadline, {country} said. {country} did not answer.
Statement of the Government of {country}. {country} will lower the tax. {country} has agreed, the Minister of Water Resources, {person}, said.
The delegations of {country}, headed by the Minister of Foreign Affairs, {person}, and of {country}, led by {person}, met in {city}.
The head of the foreign ministry of {country} {person} and the deputy minister of {country} {person} spoke on the territory of {country}.
{body}, {city}, {number} {month}. Contact: the press office of {body}, {city}, {country}.
{country} misses deadline for {village}. {country} blames {country}. {country} and {country} agree on {village}.
`
  .trim()
  .split("\n");

export const TITLES_BEFORE: readonly string[] =
  "President|Prime Minister|Foreign Minister|Defence Minister|Defense Minister|Interior Minister|Finance Minister|Oil Minister|Health Minister|Deputy Prime Minister|Vice President|presidential spokesman|government spokesman|military spokesman|army spokesman|police chief|army chief|central bank governor|Ambassador|envoy|opposition leader|lawmaker|Gen.|General|Col.|Maj. Gen.|Brig. Gen.|Lt. Gen.|Admiral|Capt.|Colonel|Judge|Justice|Chancellor|King|Secretary of State|Defense Secretary|national security adviser|spokeswoman|spokesman|Dr.|Professor|cleric|director|Governor|Gov.|Mayor|Senator|Chief Justice|Attorney General|Speaker|prosecutor|Police Chief|Sheriff|mayor|governor".split(
    "|",
  );

export const PARTIES: readonly string[] =
  "Labour Party|Conservative Party|Democratic Party|Republican Party|People's Party|Justice Party|National Unity Party|Social Democrats|Socialist Party|Communist Party|Green Party|Liberal Party|Islamic Dawa Party|Freedom Party|Centre Party|Workers' Party|Party for Progress|Movement for Change|National Front|Patriotic Union|United Front|Rally for Renewal|Progressive Alliance|Homeland Party".split(
    "|",
  );

export const GROUPS: readonly string[] =
  "Taliban|Hezbollah|Hamas|Islamic State|al-Qaeda|al-Shabab|Boko Haram|Houthis|Peshmerga|Islamic Jihad|Ansar al-Islam|Mahdi Army|Badr Brigades|People's Protection Units|National Liberation Army|Free Army|Eastern Front|Popular Resistance|Lions of the North|Revolutionary Guards|Quds Force|Haqqani network|Shield Brigade|Sons of the River|IS|ISIS|PKK|YPG|FARC".split(
    "|",
  );

export const SOFTWARE: readonly string[] =
  "Firefox|Chrome|Safari|Opera|Windows|Linux|Android|Photoshop|Excel|Outlook|Ubuntu|Debian|iOS|Word|Java|Python|WordPress|Photos|Messenger|Skype|Minecraft|PlayStation|Xbox|Acrobat|Edge".split(
    "|",
  );

export const FEASTS: readonly string[] =
  "Ramadan|Easter|Christmas|Eid al-Fitr|Eid al-Adha|Diwali|Hanukkah|Passover|Lent|Ashura|Nowruz|Hajj|Holi|Vesak|Pentecost|Arbaeen".split(
    "|",
  );

/** Words of which titles of books and films are made: "The Winter of Mirrors". */
export const WORDS_OF_TITLES: readonly string[] =
  "Winter Summer Mirrors House Night Nights Daughter Sea River Stranger Secret Love Death Roses Garden Letter Letters Road Home Children Silence War Kings Queen Moon Stars Shadow Light Ghost Dance Train Storm Island Fire Bride Promise Dreams Blood Paradise Machine Truth Lies Waltz Circus Empire Soldier Widow Bells Birds".split(
    " ",
  );
