/**
 * A name made ready to be compared many times: its words without titles and particles, brought to sounds.
 */

import { frequentNames, leftOutFirst, nameParticles, nameTitles } from "../../models/lexicon/matching-words.ts";
import { nicknames } from "../../models/lexicon/nicknames.ts";
import type { NameType } from "../../text/annotation.ts";
import { encode, skeleton } from "./distance.ts";
import { foldLatin, type Script, type Sound, scriptOf, soundOf } from "./romanise.ts";

/** One word of a name that tells who is meant. */
export interface NameWord {
  /** As written. */
  readonly text: string;
  readonly sound: string;
  readonly codes: Uint8Array;
  readonly bones: Uint8Array;
  /** The letters as written, for slips of the pen; empty for other scripts than Latin. */
  readonly letters: Uint8Array;
  readonly vowelless: boolean;
  readonly script: Script;
  /** True for scripts that write syllables without spaces: there, each sign tells. */
  readonly syllabic: boolean;
  /** True for first names that are often left out ("Mohammad Javad Zarif"). */
  readonly mayBeLeftOut: boolean;
  /** A single letter that stands for a whole name ("V."). */
  readonly initial: boolean;
  /** How much agreement or absence of the word tells: 1, less for frequent names and initials. */
  readonly weight: number;
  /** Groups of the nickname table that the word belongs to. */
  readonly nicknames: readonly number[];
}

/** A name ready for comparison; make it once, compare it often. */
export interface PreparedName {
  readonly text: string;
  readonly type: NameType;
  readonly words: readonly NameWord[];
  /** All words in one, so that "SergeiLavrov" meets "Sergei Lavrov". */
  readonly whole: NameWord;
  /** Number of the body or place in the table of known names ("IS", "Daesh"), or null. */
  readonly body: number | null;
  /** Titles and offices that stood with it. */
  readonly titles: readonly string[];
}

const nicknameGroups = new Map<string, number[]>();
for (const [group, names] of nicknames.entries()) {
  for (const name of names) {
    const sound = foldLatin(name);
    const groups = nicknameGroups.get(sound);
    if (groups === undefined) nicknameGroups.set(sound, [group]);
    else groups.push(group);
  }
}
const leftOutSounds = new Set([...leftOutFirst].map(foldLatin));
const frequentSounds = new Set([...frequentNames].map(foldLatin));
const noGroups: readonly number[] = [];
const noLetters = new Uint8Array(0);

/** Marks that join the words of a name, as in "Kim Jong-un", "ウラジーミル・プーチン"; full stops end initials. */
const separators = /[\s\u00a0\-‐‑‒–—_/.·・‧•,،;:"“”«»„()[\]{}]+/u;

/** Makes a person's name ready: "PUTIN, Vladimir V." → words vladimir, v, putin. */
export function preparePerson(text: string): PreparedName {
  const titles: string[] = [];
  const raw: string[] = [];
  for (const part of splitWords(givenFirst(text))) {
    if (nameTitles.has(part.toLowerCase())) titles.push(part);
    else raw.push(part);
  }
  const words = compound(raw.length > 0 ? raw : titles.splice(0));
  return { text, type: "person", words, whole: wholeOf(words), body: null, titles };
}

/** "Family, Given" in the order in which it is spoken. */
function givenFirst(text: string): string {
  const comma = text.indexOf(",");
  if (comma < 0) return text;
  return `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}

/** What is longer is no name; the rest is not looked at. */
const longestName = 400;
const mostWords = 24;

/** Cuts a name into its words; syllables of Chinese and Korean names stay together, capital initials come apart: "JC" → J, C. */
export function splitWords(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.slice(0, longestName).normalize("NFC").split(separators)) {
    if (parts.length >= mostWords) break;
    if (part === "") continue;
    if (/^[B-DF-HJ-NP-TV-XZ]{2,3}$/u.test(part) && text !== text.toUpperCase()) parts.push(...part);
    else parts.push(part);
  }
  return parts;
}

/** Joins what spellings write apart or together: "Abd al-Rahman", "Abu Bakr", "Saif al-Din"; drops particles. */
function compound(raw: readonly string[]): NameWord[] {
  const words: NameWord[] = [];
  let joined = "";
  let joinedText = "";
  for (let i = 0; i < raw.length; i++) {
    const text = raw[i]!;
    const key = text.toLowerCase().replace(/['’‘ʿʾ`ьъ]/gu, "");
    if (nameParticles.has(key) && !isNameItself(raw, i, key)) continue;
    const heard = soundOf(stripArticle(text));
    const start = /^(?:abd|abu|abou|abdul|abdel|abdal|abdol|abdur|abdus)$/.exec(heard.sound);
    if (start !== null && i + 1 < raw.length) {
      joined = heard.sound.startsWith("abd") ? "abd" : "abu";
      joinedText = `${text} `;
      continue;
    }
    const sound = joinEnding(words, joined, heard.sound);
    if (sound === "") continue;
    words.push(wordOf(joinedText + text, { ...heard, sound }));
    joined = "";
    joinedText = "";
  }
  return words.length > 0 ? words : raw.map((text) => wordOf(text, soundOf(text))).filter((word) => word.sound !== "");
}

/** A particle ends no name ("Nguyen Van An"), but for one that was moved ("Salman Mohammed bin"); "Ben" and "Al" begin some. */
function isNameItself(raw: readonly string[], at: number, key: string): boolean {
  if (raw.length === 1) return true;
  if (at === raw.length - 1) return !movable.has(key);
  return at === 0 && raw.length === 2 && (raw[0] === "Ben" || raw[0] === "Al");
}

const movable: ReadonlySet<string> = new Set(["bin", "ben", "ibn", "al", "el", "van", "von", "de"]);

/** "Abdulrahman", "Abderrahman", "Abdullah" → abd + the name, without the article between. */
function unlink(sound: string): string {
  const match = /^abd[aeou]?[lrnszd]?(?=[a-z]{3})/.exec(sound);
  return match !== null && sound.length > 6 ? `abd${sound.slice(match[0].length)}` : sound;
}

/** What is written apart or together after a name: "Saif al-Din", "Saifuddin"; "نصر الله", "Nasrallah". */
function joinEnding(words: NameWord[], joined: string, sound: string): string {
  const isGod = sound === "alh" || sound === "allh" || sound === "alah";
  if (joined !== "") return joined + (isGod ? "lah" : sound);
  if (!isGod && sound !== "din" && sound !== "dyn") return unlink(sound);
  const first = words.pop();
  return first === undefined ? sound : first.sound + (isGod ? "alah" : "udin");
}

/** The Arabic article is written on its word: "الكاظمي" → "كاظمي". */
export function stripArticle(text: string): string {
  return scriptOf(text) === "arabic" && text.startsWith("ال") && text.length > 4 ? text.slice(2) : text;
}

/** One word of a name with all that comparing needs. */
export function wordOf(text: string, heard: Sound): NameWord {
  const { sound, vowelless, syllabic } = heard;
  const script = scriptOf(text);
  const initial = sound.length === 1 && text.length <= 2;
  return {
    text,
    sound,
    codes: encode(sound),
    bones: encode(skeleton(sound)),
    letters: script === "latin" ? encode(lettersOf(text)) : noLetters,
    vowelless,
    script,
    syllabic,
    initial,
    mayBeLeftOut: leftOutSounds.has(sound) || sound.startsWith("abd"),
    weight: initial ? 0.4 : frequentSounds.has(sound) ? 0.7 : 1,
    nicknames: nicknameGroups.get(sound) ?? noGroups,
  };
}

/** The letters of a Latin word without marks: "Erdoğan" → "erdogan". */
function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/[^a-z]/g, "");
}

/** All words of a name run together. */
export function wholeOf(words: readonly NameWord[]): NameWord {
  return wordOf(words.map((word) => word.text).join(""), {
    sound: words.map((word) => word.sound).join(""),
    vowelless: words.some((word) => word.vowelless),
    syllabic: words.some((word) => word.syllabic),
  });
}
