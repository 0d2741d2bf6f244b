/**
 * match: whether two names mean one person, organisation or place, in any spelling and script.
 * Takes two names; gives a score, a claim at one fixed threshold and a reason. Pure; never throws on any Unicode.
 */
import type { NameType } from "../../text/annotation.ts";
import { matchOrganisations, prepareOrganisation } from "./organisations.ts";
import { matchPersons, type NameMatch, verdict } from "./persons.ts";
import { type PreparedName, preparePerson } from "./prepared-name.ts";

export { blockingKeys, candidatePairs } from "./blocking.ts";
export type { NameMatch } from "./persons.ts";
export type { PreparedName } from "./prepared-name.ts";

/** Compares two names: "Mustafa al-Kazimi" and "مصطفى الكاظمي" → same, "Fuad Hussein" and "Saddam Hussein" → not. */
export function matchNames(a: string, b: string, type: NameType = "person"): NameMatch {
  return matchPrepared(prepareName(a, type), prepareName(b, type));
}

/** Makes a name ready for many comparisons. */
export function prepareName(text: string, type: NameType = "person"): PreparedName {
  return type === "person" ? preparePerson(text) : prepareOrganisation(text, type);
}

/** Compares two prepared names; names of persons are never the same as others. */
export function matchPrepared(a: PreparedName, b: PreparedName): NameMatch {
  if (a.text === b.text && a.words.length > 0) return verdict(1, "the names are equal");
  if ((a.type === "person") !== (b.type === "person")) return verdict(0, "one is a person and the other is not");
  return a.type === "person" ? matchPersons(a, b) : matchOrganisations(a, b);
}
