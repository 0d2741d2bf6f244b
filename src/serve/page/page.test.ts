import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { handReadout } from "../../../test/page/hand-readout.ts";
import type { Readout } from "../../reconcile/readout.ts";
import { renderPage } from "./page.ts";
import { shown } from "./story-view.ts";
import { colours } from "./style.ts";

const html = renderPage(handReadout);
const page = parse(html);

function parse(source: string): Document {
  return parseHTML(source).document as unknown as Document;
}

function all(within: Document | Element, selector: string): Element[] {
  return [...within.querySelectorAll(selector)];
}

function sliceAt(key: string, readout = handReadout): string {
  const [, number, start, end] = /^(\d+):(\d+)-(\d+)$/.exec(key)!;
  return shown(readout.reports[Number(number) - 1]!.text.slice(Number(start), Number(end)));
}

/** The hand-made readout with one report's text, title and outlet replaced; its spans then lie somewhere in the text. */
function withText(text: string): Readout {
  const [first, ...rest] = handReadout.reports;
  return { ...handReadout, title: text, reports: [{ ...first!, text, title: text, outlet: text }, ...rest] };
}

const empty: Readout = {
  ...handReadout,
  title: "",
  from: null,
  to: null,
  reports: [],
  entities: [],
  statements: [],
  figures: [],
  commitments: [],
  timeline: [],
  findings: [],
  messages: [],
  provenance: { copies: [], relays: [], origins: [], distinctTexts: 0 },
};

describe("words on the page", () => {
  it("shows every span as its slice", () => {
    const words = all(page, "[data-words]");
    expect(words.length).toBeGreaterThan(100);
    for (const element of words) expect(element.textContent).toBe(sliceAt(element.getAttribute("data-words")!));
  });

  it("holds every report whole, block by block, at its offsets", () => {
    for (const [index, report] of handReadout.reports.entries()) {
      const blocks = all(page, `#r${index + 1} [data-start]`);
      for (const block of blocks) {
        const start = Number(block.getAttribute("data-start"));
        expect(block.textContent).toBe(shown(report.text.slice(start, start + block.textContent!.length)));
      }
      const letters = blocks.map((block) => block.textContent).join("");
      expect(letters.replace(/\s/g, "")).toBe(report.text.replace(/\s/g, ""));
    }
  });

  it("gives every cited stretch an element that begins with its words", () => {
    const cited = all(page, ".cited");
    expect(cited.length).toBeGreaterThan(60);
    for (const element of cited)
      expect(sliceAt(element.id).startsWith(element.textContent!.split("\n")[0]!)).toBe(true);
  });

  it("leads every reference to a target in the page", () => {
    const ids = new Set(all(page, "[id]").map((element) => element.id));
    for (const link of all(page, 'a[href^="#"]')) expect(ids).toContain(link.getAttribute("href")!.slice(1));
  });

  it("gives no id twice", () => {
    const ids = all(page, "[id]").map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("hostile text", () => {
  it("escapes markup wherever a report's words stand", () => {
    const attack = `</title></style></script><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp; `.repeat(
      30,
    );
    const attacked = parse(renderPage(withText(attack)));
    expect(all(attacked, "script")).toHaveLength(1);
    expect(all(attacked, "img")).toHaveLength(0);
    expect(attacked.querySelector("h1")!.textContent).toBe(attack);
  });

  it("escapes names, reasons and messages", () => {
    const attack = "<script>alert(1)</script>";
    const attacked = parse(
      renderPage({
        ...handReadout,
        findings: handReadout.findings.map((finding) => ({ ...finding, about: attack, why: attack })),
        entities: handReadout.entities.map((entity) => ({ ...entity, name: attack, merges: [attack] })),
        messages: [{ stage: "take", rule: attack, place: null, level: "note", reason: attack }],
      }),
    );
    expect(all(attacked, "script")).toHaveLength(1);
  });

  it("does not link to an address that is no web address", () => {
    const [first, ...rest] = handReadout.reports;
    const tricked = renderPage({ ...handReadout, reports: [{ ...first!, url: "javascript:alert(1)" }, ...rest] });
    expect(tricked).not.toContain("javascript:alert");
  });

  it("keeps offsets over controls, carriage returns, lone surrogates and right-to-left text", () => {
    const text = "\ud800 سلام \u202e\u0000 a\r\nb \udc00 שלום 😀 ".repeat(200);
    const odd = withText(text);
    const document = parse(renderPage(odd));
    expect(shown(text)).toHaveLength(text.length);
    expect(shown(text)).toMatch(/^[^\r\0]*$/);
    for (const element of all(document, "[data-words]")) {
      expect(element.textContent).toBe(sliceAt(element.getAttribute("data-words")!, odd));
    }
  });
});

describe("the page", () => {
  it("asks for nothing outside itself", () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#|data:,)/);
    expect(html).not.toMatch(/url\(|@import/);
    expect(html).toContain("default-src 'none'");
  });

  it("stays small", () => {
    expect(html.length).toBeLessThan(400_000);
  });

  it("has one headline and no heading level that is skipped", () => {
    const levels = all(page, "h1, h2, h3, h4").map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("leaves out every part that has nothing to say", () => {
    const bare = parse(renderPage(empty));
    expect(all(bare, ".part")).toEqual([]);
    expect(all(bare, "h1")).toHaveLength(1);
  });

  it("says a contradiction with the words of both sides", () => {
    const finding = page.getElementById("x1")!;
    expect(finding.textContent).toContain("did not exceed 2,400 cubic metres per second");
    expect(finding.textContent).toContain("at least 3,100 cubic metres per second");
    expect(all(finding, ".side")).toHaveLength(2);
  });

  it("puts several stories under one index, each with ids of its own", () => {
    const two = parse(renderPage([handReadout, { ...handReadout, title: "The other story" }]));
    expect(all(two, "h1").map((heading) => heading.textContent)).toEqual(["2 stories"]);
    expect(all(two, ".index a").map((link) => link.textContent)).toEqual([handReadout.title, "The other story"]);
    const ids = all(two, "[id]").map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all(two, 'a[href^="#"]')) expect(ids).toContain(link.getAttribute("href")!.slice(1));
  });

  it("is the same for the same readout", () => {
    expect(renderPage(handReadout)).toBe(html);
  });
});

describe("colours", () => {
  const texts = ["ink", "soft", "same", "more", "diff", "against", "alone"] as const;
  for (const [name, palette] of Object.entries(colours)) {
    for (const text of texts) {
      for (const ground of ["paper", "sheet"] as const) {
        it(`${name}: ${text} on ${ground} has a contrast of 4.5 or more`, () => {
          expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
        });
      }
    }
    it(`${name}: ink on either marker`, () => {
      expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ink, palette.here)).toBeGreaterThanOrEqual(4.5);
    });
  }
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
