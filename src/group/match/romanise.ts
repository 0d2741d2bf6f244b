/**
 * Writing systems: brings one written word to a "sound", lower-case letters a-z with one letter for one sound
 * (c = ch, x = sh, j = zh or dj, k = also q, h = also kh), so that spellings of one name come close to each other.
 */
import anyAscii from "any-ascii";

/** One word of a name, brought to sounds. */
export interface Sound {
  /** Letters a-z, see above. */
  readonly sound: string;
  /** True when the script leaves vowels out (Arabic, Hebrew), so that only consonants can be compared. */
  readonly vowelless: boolean;
  /** True for scripts that write a name's syllables without spaces (Chinese, Korean, Japanese). */
  readonly syllabic: boolean;
}

/** Arabic letters, with Persian's and Urdu's own, as sounds: "الكاظمي" → "alkazmy". */
const arabic = letters(
  "ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=t ج=j ح=h خ=h د=d ذ=d ر=r ز=z س=s ش=x ص=s ض=d ط=t ظ=z ع=a غ=g ف=f ق=k ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة= ء= ئ= ؤ=w " +
    "پ=p چ=c ژ=j گ=g ک=k ی=y ڤ=v ٹ=t ڈ=d ڑ=r ں=n ے=y ھ=h ہ=h ۀ=h ە=a ۆ=w ێ=y ڕ=r ڵ=l",
);

/** Hebrew letters as sounds: "נתניהו" → "ntnyhw". */
const hebrew = letters(
  "א= ב=b ג=g ד=d ה=h ו=w ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=x ת=t",
);

/** Cyrillic letters in the spelling of English-language news; digraphs are folded later: "Щербаков" → "shcherbakov". */
const cyrillic = letters(
  "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ie ж=zh з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya " +
    "ђ=dj ћ=ch ј=y љ=l њ=n џ=dzh ѓ=g ќ=k ѕ=dz қ=k ғ=g ң=n ү=u ұ=u ө=o ә=a һ=h ӣ=i ӯ=u ҳ=h ҷ=j",
);

/** Greek letters; the digraphs for b, d and u are joined first: "Μητσοτάκης" → "mitsotakis". */
const greek = letters(
  "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o",
);
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/μπ$/gu, "mp"],
  [/μπ/gu, "b"],
  [/ντ/gu, "d"],
  [/τζ/gu, "dj"],
  [/γκ/gu, "g"],
  [/ου/gu, "u"],
  [/ευ/gu, "ev"],
  [/αυ/gu, "av"],
];

/** Latin letters whose mark changes the sound: "Erdoğan", "Vučić", "Wałęsa", "Țiriac". Other marks only fall away. */
const latin = letters(
  "č=ch ć=ch ç=ch š=sh ş=sh ș=sh ś=sh ž=zh ż=zh ź=z ț=ts ţ=ts đ=d ğ=g ı=i ø=o å=o ö=o ü=u ä=a ß=ss æ=e œ=e ł=l ñ=n ð=d þ=t ə=a ř=r ĉ=ch ĝ=j ŝ=sh ĵ=zh ŭ=u ʻ= ʿ= ʾ= ʼ= ’= ‘= '= `= ´=",
);

/** Brings one word (no spaces, any script, any case) to its sound. Never throws; gives "" where nothing can be said aloud. */
export function soundOf(word: string): Sound {
  const lower = word.normalize("NFC").toLowerCase();
  const script = scriptOf(lower);
  if (script === "arabic")
    return vowelless(mapped(lower.normalize("NFKC").replace(/تش/gu, "چ").replace(/تس/gu, "ز"), arabic));
  if (script === "hebrew") return vowelless(mapped(lower, hebrew));
  const spelled = spell(lower, script);
  return { sound: foldLatin(spelled), vowelless: false, syllabic: script === "syllabic" };
}

/** The word in plain Latin letters, with the digraphs a reader would write. */
function spell(lower: string, script: Script): string {
  if (script === "cyrillic") return mapped(lower, cyrillic);
  if (script === "greek") {
    let text = lower.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");
    for (const [pair, letter] of greekPairs) text = text.replace(pair, letter);
    return mapped(text, greek);
  }
  return PLAIN.test(lower) ? lower : mapped(lower, latin);
}

/** Letters and digits that no table changes. */
const PLAIN = /^[a-z0-9]*$/;

/** Writing systems as far as comparing names tells them apart. */
export type Script = "latin" | "arabic" | "hebrew" | "cyrillic" | "greek" | "syllabic" | "other";

/** Decides by the first letter that is not Latin: names in two scripts are split at spaces before. */
export function scriptOf(word: string): Script {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x370) continue;
    if (code < 0x400) return "greek";
    if (code < 0x530) return "cyrillic";
    if (code >= 0x590 && code < 0x600) return "hebrew";
    if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return "arabic";
    if ((code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0)) return "syllabic";
    if (code >= 0x2000 && code < 0x2070) continue;
    if (code >= 0x1e00 && code < 0x1f00) continue;
    return "other";
  }
  return "latin";
}

function vowelless(sound: string): Sound {
  return { sound: sound.replace(/[^a-z]/g, ""), vowelless: true, syllabic: false };
}

function letters(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(" ").map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
}

function mapped(text: string, table: ReadonlyMap<string, string>): string {
  let result = "";
  for (const letter of text) {
    const known = table.get(letter);
    if (known !== undefined) result += known;
    else if (letter <= "\x7f") result += letter;
    else result += fallback(letter, table);
  }
  return result;
}

/** A letter that the table lacks: without its mark it may be known ("й" with an accent); else as the world writes it. */
function fallback(letter: string, table: ReadonlyMap<string, string>): string {
  const bare = letter.normalize("NFD").charAt(0);
  return (bare !== letter ? table.get(bare) : undefined) ?? anyAscii(letter).toLowerCase();
}

/** Letter groups of several spellings with one sound: "Schtsch", "shch", "Tchaikovsky". */
const A = 97;
const foldList = (
  "schtsch=xc shch=xc tsch=c tch=c sch=x zh=j kh=h gh=g dh=d th=t ph=f ch=c sh=x cz=c ck=k cs=c tz=z ts=z tj=c tsz=j chzh=j dz=z " +
  "dj=j dzh=j dsch=j oo=u ou=u ee=i ie=i ei=e ey=ei ae=e oe=o ue=u kq=k"
)
  .split(" ")
  .map((entry) => entry.split("=") as [string, string])
  .sort((a, b) => b[0].length - a[0].length);

/** The groups by their first letter's place in the alphabet, the longest first. */
const folds: readonly (readonly [string, string])[][] = Array.from({ length: 26 }, (_, place) =>
  foldList.filter(([group]) => group.charCodeAt(0) === A + place),
);

/** Folds Latin spellings of one sound together: "Tschaikowski" and "Chaykovskiy" come close. */
export function foldLatin(text: string): string {
  const plain = text.replace(/[^a-z0-9]/g, "");
  let result = "";
  for (let i = 0; i < plain.length; ) {
    const fold = foldAt(plain, i);
    result += fold === undefined ? foldLetter(plain, i) : fold[1];
    i += fold === undefined ? 1 : fold[0].length;
  }
  return squeeze(result);
}

/** The longest group that stands there; a plain loop, since this runs for each letter of each name. */
function foldAt(plain: string, at: number): readonly [string, string] | undefined {
  const groups = folds[plain.charCodeAt(at) - A];
  if (groups === undefined) return undefined;
  for (let k = 0; k < groups.length; k++) if (plain.startsWith(groups[k]![0], at)) return groups[k];
  return undefined;
}

/** "Cecilia" → s, "Castro" → k, "Xi" → sh, "Alex" → ks, "Qadimi" → k. */
function foldLetter(text: string, at: number): string {
  const letter = text.charAt(at);
  if (letter === "q") return "k";
  if (letter === "c") return "eiy".includes(text.charAt(at + 1) || "-") ? "s" : "k";
  if (letter === "x") return at === 0 ? "x" : "ks";
  return letter;
}

/** One letter for a doubled one, digits stay: "Hassan 11" → "hasan 11". */
function squeeze(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3a || code !== text.charCodeAt(i - 1)) result += text.charAt(i);
  }
  return result;
}
