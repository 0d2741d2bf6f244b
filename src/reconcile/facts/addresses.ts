import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { clauseAt, evidence, sortedEvidence, type Telling } from "../telling.ts";

/** What streets are called, in full and cut short. */
const STREETS: ReadonlySet<string> = new Set(
  "street st road rd avenue ave lane drive boulevard blvd square terrace crescent highway".split(" "),
);
/** A street's name has this many words before the one for "street". */
const LONGEST = 3;
const CAPITAL = /^\p{Lu}/u;
const HOUSE = /(?:^|[\s(])(\d{1,5}[A-Za-z]?) $/;

/** A street in a report, with the house's number where it is told. */
interface Address {
  readonly street: string;
  readonly house: string | null;
  readonly place: Evidence;
  readonly twin: number;
}

/** One street of which some reports tell the house's number and others do not: the number is more exact, and equal numbers agree. */
export function addressDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const byStreet = new Map<string, Address[]>();
  for (const address of tellings.flatMap(addressesOf))
    byStreet.set(address.street, [...(byStreet.get(address.street) ?? []), address]);
  return [...byStreet.values()].flatMap((all) => {
    const houses = [...new Set(all.flatMap(({ house }) => house ?? []))];
    const [house] = houses;
    // Two houses of one street are two places: which of them is meant without a number stays open
    if (house === undefined || houses.length > 1) return [];
    const exact = all.filter((one) => one.house !== null);
    const knowing = new Set(exact.map(({ twin }) => twin));
    const plain = all.filter(({ twin }) => !knowing.has(twin));
    const draft = (kind: "agreement" | "refinement", list: readonly Address[], why: string): Draft => ({
      kind,
      about: exact[0]!.place.text.replace(/\s+/g, " "),
      evidence: sortedEvidence(
        list.map(({ place }) => place),
        order,
      ),
      items: [],
      why,
    });
    return [
      ...(knowing.size > 1 ? [draft("agreement", exact, "the same address")] : []),
      ...(plain.length > 0
        ? [draft("refinement", [...exact, ...plain], `the house's number, ${house}, is told by some alone`)]
        : []),
    ];
  });
}

/** The first mention of each street, that with a number before those without. */
function addressesOf(telling: Telling): Address[] {
  const { words, report, twin } = telling;
  const found = new Map<string, Address>();
  for (const [index, { lower, start, end }] of words.entries()) {
    if (!STREETS.has(lower) || !CAPITAL.test(report.text.slice(start, start + 2))) continue;
    let from = index;
    while (from > 0 && index - from < LONGEST && isNamePart(telling, from - 1)) from--;
    const clause = clauseAt(telling, start);
    if (from === index || clause === null) continue;
    const first = words[from]!.start;
    const house = HOUSE.exec(report.text.slice(Math.max(0, first - 8), first))?.[1] ?? null;
    const street = report.text.slice(first, end).toLowerCase().replace(/\s+/g, " ");
    if (found.has(street) && (house === null || found.get(street)!.house !== null)) continue;
    found.set(street, { street, house, twin, place: evidence(telling, clause) });
  }
  return [...found.values()];
}

/** A capitalised word with nothing but a space behind it. */
function isNamePart({ words, report }: Telling, index: number): boolean {
  const [word, next] = [words[index]!, words[index + 1]!];
  return report.text.slice(word.end, next.start) === " " && CAPITAL.test(report.text.slice(word.start, word.start + 2));
}
