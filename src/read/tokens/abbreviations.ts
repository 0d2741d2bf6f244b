/**
 * Words that keep their full stop, by what it says about the end of a sentence. Lower case; matched in any case.
 * A word of letters and inner full stops ("U.S", "a.m", "Ph.D") needs no entry.
 */

/** Stand before a name, never end a sentence: "Gen. Mira Oduya". Kept only before a capital. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sen gov rep reps sens govs gen lt col maj capt cmdr cpl sgt pvt adm brig rev fr st sr hon pres supt insp " +
    "det amb atty mt ft mme mlle messrs drs pte const dep asst eng sir sheik ven"
  ).split(" "),
);

/** Stand before a number: "No. 5", "pp. 12", "Sept. 3". Kept only before a digit. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no nos p pp art fig figs sec ch vol vols par para sat sun mar mon wed fri tue ext op ref ver".split(" "),
);

/** Keep their full stop everywhere, and may also end a sentence: "Kest Inc.", "and so on, etc." */
export const PLAIN: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd llc plc bros jr sr etc vs al ca cf viz approx est dept univ assn ave blvd rd hwy bldg mfg intl natl " +
    "jan feb apr aug sept sep oct nov dec tues thu thur thurs ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich " +
    "minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que " +
    "kts mph hrs mins yrs lbs oz sq cu esp incl excl abbr anon orig trans eds repr pseud attn arr misc rec tel"
  ).split(" "),
);

/** Of `PLAIN`, those that are also words or word parts: kept only when written with a capital ("Miss.", "Ill.", "Del."). */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  "al co cos ill ind miss mass wash mont del ore la pa est va ark tex conn sec rec trans tel sun mar sat mon wed fri sir fr const hon pres".split(
    " ",
  ),
);

/** Capitalised words that begin a sentence rather than go on with a name after "U.S." or "Inc.". */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It They We I You His Her Its Their Our My But And Or So Yet In On At By For From With " +
    "After Before When While As If Although Though Because Since Until Once There Here Then However Meanwhile Still Also Both Each " +
    "Many Most Some Several Few All No Not What Who Why How Where Which Even Despite During Under Last Next Earlier Later Now Such " +
    "Asked According Other Another Officials Police Nearly About More Only Just"
  ).split(" "),
);

/** Verbs of saying that go on with a sentence after a quoted question: `"Who pays?" Ms. Oduya asked.` */
export const SAYING: ReadonlySet<string> = new Set(
  (
    "said says asked asks wrote writes added adds tweeted told tells replied replies shouted exclaimed continued wondered answered " +
    "joked quipped demanded declared recalled explained insisted screamed yelled cried"
  ).split(" "),
);

/** Beginnings of words that keep their hyphen, as Universal Dependencies has it: "non-combat", "ex-minister", "e-mail". */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    "e non pre re anti mid co cross post over semi pro sub multi ex counter mini vice psycho neo inter un micro intra mis socio " +
    "ultra pseudo quasi trans extra hyper mega meta tri bi de uber"
  ).split(" "),
);

/** Words written as one that the treebanks take as two, with the length of the first part: "cannot" → "can" "not". */
export const JOINED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["wasnt", 3],
  ["isnt", 2],
]);
