import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** How old a report says that somebody is: one named person, or several whom it does not name. */
interface Told {
  readonly telling: Telling;
  /** The story's person; null for a list of ages. */
  readonly person: string | null;
  readonly ages: readonly number[];
  readonly evidence: Evidence;
}

const AGE = "1[01]\\d|[1-9]\\d?";
// "61-year-old Ana Lopez"
const BEFORE_NAME = new RegExp(`(?<![\\p{N}.,])(${AGE})[ -]{1,3}year[ -]{1,3}old (?:[a-z]+ )?$`, "iu");
// "Ana Lopez, 61," "Ana Lopez, aged 61" "Ana Lopez, who was 61"
const BEHIND_NAME = new RegExp(
  `^(?:, ?(?:aged? |who (?:is|was) )?| \\((?:aged? )?)(${AGE})(?=[,;.)]|$)(?![.,]\\d)(?!, \\d)`,
  "iu",
);
// "61 and 48 years old", "68 and 48-years-old", and not "between 12 and 16 years old"
const LIST = new RegExp(
  `(?<![\\p{N}.,]|\\bbetween )(${AGE}),? and (${AGE})[ -]{1,3}years?[ -]{1,3}old(?!\\p{L})`,
  "giu",
);
const REACH = 24;

/**
 * One person who is of one age in one report and of another age in the next; and two people's ages told as a list that is the same but
 * for one ("61 and 48 years old", "68 and 48"). A year may lie between two reports' counting: that is a difference.
 */
export function ageDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const told = tellings
    .filter(({ index, twin }) => index === twin)
    .map((telling) => [...namedAges(telling), ...ageLists(telling)]);
  const years = new Set(tellings.map(({ report }) => report.published?.slice(0, 4) ?? ""));
  if (years.size > 1) return [];
  const byPerson = new Map<string, Told[]>();
  for (const one of told.flat())
    if (one.person !== null) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  const named = [...byPerson.values()].filter(isOneAgeAReport);
  return [...named.map(sidesByAge), ...listSides(told.flat(), named.flat())].flatMap((sides) => draftOf(sides, order));
}

/** Ages that stand right beside a person's name. */
function namedAges(telling: Telling): Told[] {
  const { text } = telling.report;
  return telling.reading.names.flatMap((name) => {
    const person = name.type === "person" && name.by === "name" ? telling.entityOf(name.entity) : null;
    if (person === null) return [];
    const before = BEFORE_NAME.exec(text.slice(Math.max(0, name.start - REACH - 12), name.start));
    const behind = BEHIND_NAME.exec(text.slice(name.end, name.end + REACH));
    const age = before?.[1] ?? behind?.[1];
    if (age === undefined) return [];
    const span = { start: name.start - (before?.[0].length ?? 0), end: name.end + (before ? 0 : behind![0].length) };
    return [{ telling, person, ages: [Number(age)], evidence: evidence(telling, span) }];
  });
}

function ageLists(telling: Telling): Told[] {
  return [...telling.report.text.matchAll(LIST)].map((match) => ({
    telling,
    person: null,
    ages: [Number(match[1]), Number(match[2])],
    evidence: evidence(telling, { start: match.index, end: match.index + match[0].length }),
  }));
}

/** A report that gives one name two ages speaks of two people. */
function isOneAgeAReport(told: readonly Told[]): boolean {
  const ages = new Map<Telling, number>();
  return told.every(({ telling, ages: [age] }) => {
    const known = ages.get(telling) ?? age!;
    ages.set(telling, known);
    return known === age;
  });
}

interface Side {
  readonly age: number;
  readonly evidence: Evidence[];
}

function sidesByAge(told: readonly Told[]): Side[] {
  const sides = new Map<number, Side>();
  for (const { ages, evidence: place } of told) {
    const side = sides.get(ages[0]!);
    if (side) side.evidence.push(place);
    else sides.set(ages[0]!, { age: ages[0]!, evidence: [place] });
  }
  return [...sides.values()];
}

/** Two lists of ages that share all but one, where one list is of people whom reports name: these stand behind its age. */
function listSides(told: readonly Told[], named: readonly Told[]): Side[][] {
  const lists = told.filter(({ person }) => person === null);
  const known = lists.find(({ ages }) => ages.every((age) => named.some((one) => one.ages[0] === age)));
  if (known === undefined) return [];
  const other = lists.find(
    ({ telling, ages }) => telling !== known.telling && ages.filter((age) => known.ages.includes(age)).length === 1,
  );
  if (other === undefined) return [];
  const right = known.ages.find((age) => !other.ages.includes(age));
  const wrong = other.ages.find((age) => !known.ages.includes(age));
  if (right === undefined || wrong === undefined) return [];
  const bearers = named.filter(({ ages }) => ages[0] === right).map((one) => one.evidence);
  return [
    [
      { age: right, evidence: [known.evidence, ...bearers] },
      { age: wrong, evidence: [other.evidence] },
    ],
  ];
}

function draftOf(sides: readonly Side[], order: ReadonlyMap<string, number>): Draft[] {
  if (sides.length < 2) return [];
  const ages = sides.map(({ age }) => age).sort((a, b) => a - b);
  const told = sides.map(({ evidence: places }) => sortedEvidence(places, order));
  const isYear = ages[ages.length - 1]! - ages[0]! === 1;
  return [
    {
      kind: isYear ? "difference" : "contradiction",
      about: told[0]![0]!.text.replace(/\s+/g, " "),
      evidence: sortedEvidence(told.flat(), order),
      sides: told,
      items: [],
      why: `one person's age is given as ${ages.join(" and as ")}`,
    },
  ];
}
