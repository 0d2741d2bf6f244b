/**
 * Which words of office may stand for which: "the US leader" may be a president, "the top diplomat" a foreign minister.
 * Written for Readout. One class a line: `word in "the …" | words of office it may stand for`; a word always stands for itself.
 */
const TABLE = `
president | pres
leader | president, prime minister, premier, chancellor, king, emir, sultan, chairman, chairwoman, chief, head, party leader, opposition leader, supreme leader, secretary general, ayatollah
head of state | president, king, queen, emir, sultan
head of government | prime minister, premier, chancellor
prime minister | premier, pm
premier | prime minister, pm
pm | prime minister, premier
chancellor |
vice president | vice-president
deputy prime minister |
minister | foreign minister, defence minister, defense minister, interior minister, finance minister, health minister, oil minister, justice minister, energy minister, education minister, information minister, trade minister, transport minister
foreign minister | minister of foreign affairs, minister for foreign affairs
defence minister | defense minister, minister of defence, minister of defense
defense minister | defence minister, minister of defence, minister of defense
interior minister | minister of the interior, minister of interior
finance minister | minister of finance
foreign secretary |
defense secretary | secretary of defense
defence secretary |
secretary of state | us secretary of state
secretary | secretary of state, defense secretary, secretary of defense, foreign secretary, defence secretary, treasury secretary, home secretary, secretary general
secretary general | secretary-general, general secretary
top diplomat | foreign minister, secretary of state, foreign secretary, minister of foreign affairs
chief diplomat | foreign minister, secretary of state, foreign secretary
diplomat | ambassador, envoy, consul, foreign minister
ambassador |
envoy | special envoy, ambassador
spokesman | spokesperson
spokeswoman | spokesperson
spokesperson | spokesman, spokeswoman
governor | gov
mayor |
senator | sen
congressman | representative, rep
congresswoman | representative, rep
representative | rep, congressman, congresswoman
lawmaker | senator, sen, representative, rep, congressman, congresswoman, mp, deputy, legislator, parliamentarian
legislator | senator, sen, representative, rep, congressman, congresswoman, mp, deputy, lawmaker
parliamentarian | mp, deputy, lawmaker
speaker | house speaker, parliament speaker
chairman | chair, chairperson
chairwoman | chair, chairperson
chief | police chief, army chief, chief of staff, head, director, chief of police, commander
police chief | chief of police, chief
head | chief, director, chairman, president, director general
director | director general, director-general
director general | director-general, director
commander | general, gen, commander in chief, admiral, adm, colonel, col
general | gen, lt gen, maj gen, brig gen, lieutenant general, major general, brigadier general
colonel | col, lieutenant colonel
admiral | adm, rear admiral, vice admiral
captain | capt
lieutenant | lt
sergeant | sgt
officer | captain, capt, lieutenant, lt, sergeant, sgt, detective, inspector, constable, trooper
sheriff |
trooper |
judge | justice, chief justice
prosecutor | attorney general, district attorney
attorney | lawyer
lawyer | attorney
king | monarch
queen | monarch
monarch | king, queen
crown prince | prince
prince | crown prince
pope | pontiff
pontiff | pope
cleric | ayatollah, imam, sheikh, mullah, mufti
ayatollah |
professor | prof
analyst | expert
coach | manager
candidate | nominee
nominee | candidate
adviser | advisor, national security adviser
national security adviser | national security advisor
chief executive | ceo
ceo | chief executive
founder | co-founder
`;

/** For each role noun the offices that it may stand for, itself included. */
export const ROLE_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [noun = "", others = ""] = line.split("|").map((cell) => cell.trim());
      return [noun, new Set([noun, ...others.split(", ").filter((office) => office !== "")])] as const;
    }),
);

/** Seats of government and bodies that tell a country: "the Kremlin spokesman" is a Russian one. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ["kremlin", "Russia"],
  ["duma", "Russia"],
  ["white house", "United States"],
  ["pentagon", "United States"],
  ["state department", "United States"],
  ["senate", "United States"],
  ["congress", "United States"],
  ["capitol", "United States"],
  ["downing street", "United Kingdom"],
  ["whitehall", "United Kingdom"],
  ["elysee", "France"],
  ["bundestag", "Germany"],
  ["knesset", "Israel"],
]);

/** Nouns in lower case that name a body together with a country or a place: "the Indian navy", "Woodburn police". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  "navy|army|police|military|government|parliament|air force|coast guard|foreign ministry|defence ministry|defense ministry|interior ministry|health ministry|finance ministry|oil ministry|embassy|cabinet|supreme court|central bank|senate|fire department|police department|city council".split(
    "|",
  ),
);

/** Nouns in lower case that name a place together with its name: "Hormozgan province", "the island of Qeshm". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  "province|island|islands|county|district|governorate|oblast|gulf|river|valley|peninsula|strait|prefecture|bay|mountains|desert|region".split(
    "|",
  ),
);
