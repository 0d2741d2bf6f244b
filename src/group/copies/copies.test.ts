import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../text/report.ts";
import { findCopies } from "./copies.ts";
import { quotations } from "./marked-words.ts";

function report(id: string, text: string, published: string | null = null): Report {
  return { id, text, sha256: "", input: id, title: null, outlet: null, url: null, published, lang: "en" };
}

const harbour =
  "The old lighthouse at Port Merrin was closed on Friday after engineers found cracks in its northern wall. " +
  "Harbour master Ida Quell told the council that repairs would take until spring and cost about two million crowns. " +
  "Ferries will use the eastern channel meanwhile, and small boats are asked to keep clear of the mole at low tide.";
const own =
  "Residents of the fishing quarter have gathered signatures since August because the tower is part of the town's coat of arms. " +
  "The museum in the keeper's cottage stays open at weekends, its director said, and admission is free for schools.";
const speech =
  "We have waited twelve years for this bridge and we will not wait one more winter for a ribbon to be cut by people who never cross it";

describe("kinds", () => {
  test("an exact copy is a copy with share 1, from the earlier to the later", () => {
    const [copy, ...rest] = findCopies([report("b", harbour, "2031-05-04"), report("a", harbour, "2031-05-05")]);
    expect(rest).toEqual([]);
    expect(copy).toMatchObject({ from: "b", to: "a", kind: "copy", share: 1, fromAgency: false });
  });
  test("a short text inside a long one is a copy of its part", () => {
    const [copy] = findCopies([
      report("long", `${own}\n${harbour}`, "2031-05-04"),
      report("short", harbour, "2031-05-05"),
    ]);
    expect(copy).toMatchObject({ from: "long", to: "short", kind: "copy" });
  });
  test("an opening taken over into a longer text of its own is partial", () => {
    const longer = `${harbour.slice(0, 216)}\n${own} ${own.replace(/e/g, "o")} ${own.replace(/a/g, "u")}`;
    const [copy] = findCopies([
      report("a", `${harbour} ${own.replace(/t/g, "k")}`, "2031-05-04"),
      report("b", longer, "2031-05-05"),
    ]);
    expect(copy?.kind).toBe("partial");
  });
  test("the same quotation is a common quote", () => {
    const [copy] = findCopies([
      report("a", `${own}\n“${speech},” the mayor said.`),
      report("b", `“${speech},” he told us.\n${harbour}`),
    ]);
    expect(copy?.kind).toBe("common-quote");
  });
  test("words that a third report has between marks are a quotation without them too", () => {
    const copies = findCopies([
      report("a", `${own}\n${speech}`),
      report("b", `${harbour}\n${speech}`),
      report("c", `The mayor spoke long. “${speech},” she said.`),
    ]);
    expect(copies.find((copy) => copy.from === "a" && copy.to === "b")?.kind).toBe("common-quote");
  });
  test("the same caption is page furniture", () => {
    const caption =
      "Workers stand on the mole below the lighthouse at Port Merrin on Friday, May 2, 2031. (AP Photo/Jane Roe)";
    const [copy] = findCopies([report("a", `${caption}\n${own}`), report("b", `${harbour}\n${caption}`)]);
    expect(copy?.kind).toBe("chrome");
  });
  test("set phrases alone are nothing", () => {
    expect(
      findCopies([
        report("a", `${own} The prime minister of the republic said.`),
        report("b", `${harbour} So the prime minister of the republic left.`),
      ]),
    ).toEqual([]);
  });
});

test("a light edit does not break a passage, and passages are the same words in both", () => {
  const edited = harbour.replace("told the council", "tells the council");
  const [copy] = findCopies([report("a", harbour), report("b", edited)]);
  expect(copy?.kind).toBe("copy");
  const passage = copy?.passages[0];
  expect(harbour.slice(passage?.from.start, passage?.from.end)).toMatch(/^The old lighthouse .* low tide$/su);
  expect(edited.slice(passage?.to.start, passage?.to.end)).toMatch(/^The old lighthouse .* low tide$/su);
});

test("an agency that both credit is named", () => {
  const [copy] = findCopies([
    report("a", `PORT MERRIN (AP) — ${harbour}`),
    report("b", `PORT MERRIN (AP) — ${harbour} ${own}`),
  ]);
  expect(copy).toMatchObject({ agency: "AP" });
});

test("nothing is inferred through a third report", () => {
  const copies = findCopies([report("a", harbour), report("b", `${harbour}\n${own}`), report("c", own)]);
  expect(copies.map((copy) => `${copy.from}>${copy.to}`)).toEqual(["a>b", "b>c"]);
});

test("the order of arrival changes nothing", () => {
  const reports = [
    report("a", harbour, "2031-05-06"),
    report("b", `${harbour} ${own}`, "2031-05-04"),
    report("c", own),
    report("d", harbour),
  ];
  const expected = findCopies(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(findCopies(shuffled)).toEqual(expected);
    }),
  );
});

test("any Unicode is read, spans lie in the texts, and a report with five words or more is a copy of itself", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.lorem()), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const copies = findCopies([report("a", text), report("b", text)]);
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length >= 5) expect(copies).toMatchObject([{ kind: "copy", share: 1 }]);
      for (const copy of copies)
        for (const { from } of copy.passages) expect(from.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a mark that nothing closes ends with its paragraph", () => {
  const text = "He said “go on\nShe left. \"Yes\" 'no'";
  expect(quotations(text).map((span) => text.slice(span.start, span.end))).toEqual(["“go on", '"Yes']);
});
