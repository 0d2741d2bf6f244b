import fc from "fast-check";
import { expect, it } from "vitest";
import type { Item } from "./story.ts";
import { inOrder } from "./story.ts";

/** A made-up item of which only the id and the time of publication matter. */
function item(id: string, published: string | null): Item {
  const report = { id, published, text: "", sha256: "", input: "", title: null, outlet: null, url: null, lang: "en" };
  return { report } as unknown as Item;
}

const ids = (items: readonly Item[]) => inOrder(items).map(({ report }) => report.id);

it.each([
  ["by the day", [item("b", "2024-05-04"), item("a", "2024-05-03")], ["a", "b"]],
  ["by the time within a day", [item("a", "2024-05-03T18:00"), item("b", "2024-05-03T09:00")], ["b", "a"]],
  [
    "those with a time before those with the day alone",
    [item("a", "2024-05-03"), item("b", "2024-05-03T23:59")],
    ["b", "a"],
  ],
  ["by their ids within one time", [item("z", "2024-05-03"), item("c", "2024-05-03")], ["c", "z"]],
  ["those without a day last", [item("a", null), item("b", "2030-01-01")], ["b", "a"]],
])("puts reports in order: %s", (_, items, expected) => {
  expect(ids(items)).toEqual(expected);
  expect(ids([...items].reverse())).toEqual(expected);
});

it("gives one order, whatever order they came in, and changes nothing", () => {
  const days = fc.option(fc.constantFrom("2024-05-03", "2024-05-03T10:00", "2024-05-04", "2023-12-31"), { nil: null });
  fc.assert(
    fc.property(fc.array(days, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (published, random) => {
      const items = published.map((day, index) => item(`r${index}`, day));
      const shuffled = [...items].map((one) => [random.next().value as number, one] as const);
      shuffled.sort((a, b) => a[0] - b[0]);
      const given = shuffled.map(([, one]) => one);
      const before = [...given];
      expect(ids(given)).toEqual(ids(items));
      expect(given).toEqual(before);
    }),
  );
});
