import { matchPrepared, type PreparedName, prepareName } from "../../group/match/match.ts";
import { TELLING_KINDS } from "../../models/lexicon/name-parts.ts";
import { coreWords, countryNamed, isDemonym } from "./folding.ts";
import type { LocalEntity } from "./local.ts";

/** A local entity made ready to be compared with others. */
export interface Candidate {
  readonly entity: LocalEntity;
  readonly text: string;
  readonly prepared: PreparedName;
  /** Two candidates that share no key are never compared. */
  readonly keys: readonly string[];
}

/** Makes one of an entity's spellings ready. */
export function candidateOf(entity: LocalEntity, text: string): Candidate {
  const prepared = prepareName(text, entity.type === "person" ? "person" : "organisation");
  const keys = new Set(prepared.words.map((word) => `s:${bones(word.sound)}`));
  const letters = prepared.words.map((word) => word.text.charAt(0).toLowerCase()).join("");
  if (letters.length >= 2) keys.add(`i:${letters}`);
  if (prepared.words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text))
    keys.add(`i:${text.replace(/\./g, "").toLowerCase()}`);
  const country = countryNamed(text);
  if (country !== null) keys.add(`c:${country}`);
  return { entity, text, prepared, keys: [...keys] };
}

/** The first consonants of a sound with near ones folded, so that "kazimi" and "qadimi" or "alishvandi" and "alishbandi" meet. */
function bones(sound: string): string {
  return sound
    .replace(/[aeiouyhw]/g, "")
    .replace(/[gqj]/g, "k")
    .replace(/[zdsx]/g, "t")
    .replace(/[vbf]/g, "p")
    .replace(/(.)\1+/g, "$1")
    .slice(0, 3);
}

/** That two names are of one entity: `spelled` when only the likeness of the letters says so. */
export interface Alike {
  readonly why: string;
  readonly spelled: boolean;
}

/** Whether two names are of one entity; null where they are not, or where it is not sure. */
export function alike(a: Candidate, b: Candidate): Alike | null {
  if ((a.entity.type === "person") !== (b.entity.type === "person")) return null;
  const [x, y] = [a.text, b.text];
  if (a.entity.type !== "person") {
    const country = countryNamed(x);
    if (country !== null && country === countryNamed(y)) {
      return isDemonym(x) === isDemonym(y)
        ? { why: `“${x}” and “${y}” both stand for ${country}`, spelled: false }
        : null;
    }
    if (country !== null || countryNamed(y) !== null) return null;
    if (tellingKind(a) !== tellingKind(b)) return null;
    const types = new Set([a.entity.type, b.entity.type]);
    if (types.has("place") && types.has("organisation")) return null;
  } else if (a.prepared.words.length < 2 || b.prepared.words.length < 2) {
    return null;
  }
  const match = matchPrepared(a.prepared, b.prepared);
  const spelled = a.entity.type === "person" || !/initials|known names|agree$/.test(match.why) || match.score < 0.85;
  return match.same ? { why: `“${x}” and “${y}”: ${match.why}`, spelled } : null;
}

function tellingKind({ text }: Candidate): string {
  return coreWords(text)
    .filter((word) => TELLING_KINDS.has(word))
    .sort()
    .join(" ");
}
