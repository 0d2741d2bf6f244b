import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../../src/serve/page/page.ts";
import { handReadout } from "./hand-readout.ts";

const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path),
);
if (found === undefined) {
  console.warn(
    "\n*** SKIPPED: the page's tests need a browser. Install Debian's chromium, or set CHROMIUM to one. ***\n",
  );
}

describe.skipIf(found === undefined)("the page in Chromium", () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  let twoStories: string;
  const requests: string[] = [];
  const complaints: string[] = [];
  const open: Page[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-page-"));
    const file = join(folder, "readout.html");
    writeFileSync(file, renderPage(handReadout));
    address = pathToFileURL(file).href;
    const both = join(folder, "two.html");
    writeFileSync(both, renderPage([handReadout, { ...handReadout, title: "The other story" }]));
    twoStories = pathToFileURL(both).href;
    browser = await chromium.launch({
      executablePath: found!,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
    expect(requests.splice(0)).toEqual([]);
  });

  async function visit(hash = "", options: BrowserContextOptions = {}, file = address): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1320, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    open.push(page);
    page.on("request", (request) => {
      if (!/^(?:file|data|about):/.test(request.url())) requests.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(file + hash);
    return page;
  }

  /** The marked words in the reports, by report number, runs of one place joined. */
  async function marked(page: Page): Promise<readonly (readonly [report: string, words: string])[]> {
    const marks = await page.$$eval(".paper mark", (elements) =>
      elements.map((element): [string, string, string] => [
        element.closest<HTMLElement>(".paper")!.dataset.report!,
        (element as HTMLElement).dataset.marks!,
        element.textContent!,
      ]),
    );
    const places = new Map<string, [string, string]>();
    for (const [report, key, words] of marks) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [report, words]);
      else known[1] += words;
    }
    return [...places.values()];
  }

  async function shownReport(page: Page): Promise<readonly (string | undefined)[]> {
    return page.$$eval(".paper", (papers) =>
      papers.filter((paper) => paper.getClientRects().length > 0).map((paper) => (paper as HTMLElement).dataset.report),
    );
  }

  const contradiction = [
    ["5", "did not exceed 2,400 cubic metres per second"],
    ["6", "at least 3,100 cubic metres per second"],
    ["9", "did not exceed 2.4 thousand cubic metres per second"],
  ];

  it("marks the exact words of a chosen line in every report that carries it, and shows the first", async () => {
    const page = await visit();
    await page.click("#x1 h3");
    expect(await marked(page)).toEqual(contradiction);
    expect(await shownReport(page)).toEqual(["5"]);
    expect(await page.$$eval(".chips .has", (tabs) => tabs.map((tab) => (tab as HTMLElement).dataset.report))).toEqual([
      "5",
      "6",
      "9",
    ]);
    expect(await page.textContent(".live")).toContain("in 3 of 12 reports");
    await expect.poll(() => inSight(page, "mark.here")).toBe(true);
  });

  it("marks every line's places as their slices, those that cross others too", async () => {
    const page = await visit();
    const items = await page.$$(".item");
    expect(items.length).toBeGreaterThan(30);
    for (const item of items) {
      const keys = ((await item.getAttribute("data-at")) ?? "").split(" ");
      await item.evaluate((element) => (element as HTMLElement).click());
      const words = new Set((await marked(page)).map(([report, text]) => `${report} ${text}`));
      // A place that lies in a longer one of the same line is marked inside it.
      for (const key of keys) {
        const [, number, start, end] = /^(\d+):(\d+)-(\d+)$/.exec(key)!;
        const slice = handReadout.reports[Number(number) - 1]!.text.slice(Number(start), Number(end));
        expect([...words].some((one) => one.startsWith(`${number} `) && one.includes(slice.split("\n")[0]!))).toBe(
          true,
        );
      }
    }
  });

  it("lets go on Escape, and leaves the reports as they were", async () => {
    const page = await visit();
    const before = await page.$eval(".sheets", (sheets) => sheets.innerHTML);
    await page.click("#s2");
    expect((await marked(page)).length).toBe(3);
    await page.keyboard.press("Escape");
    expect(await marked(page)).toEqual([]);
    const after = await page.$eval(".sheets", (sheets) => sheets.innerHTML);
    expect(after.replaceAll(' off"', '"')).toBe(before.replaceAll(' off"', '"'));
  });

  it("goes from line to line with j and k, and chooses with Enter", async () => {
    const page = await visit();
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("x1");
    await page.keyboard.press("j");
    const second = await page.evaluate(() => document.activeElement?.id);
    expect(second).not.toBe("x1");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    expect(await marked(page)).toEqual(contradiction);
    expect(await page.evaluate(() => location.hash)).toBe("#x1");
  });

  it("goes from place to place with n and p", async () => {
    const page = await visit("#x1");
    expect(await shownReport(page)).toEqual(["5"]);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await shownReport(page)).toEqual(["6"]);
    await page.keyboard.press("p");
    expect(await shownReport(page)).toEqual(["9"]);
  });

  it("leads a reference to its place, and Enter on it does the same", async () => {
    const page = await visit();
    const reference = page.locator("#x1 .ref").nth(2);
    const place = (await reference.getAttribute("href"))!.slice(1);
    await reference.focus();
    await page.keyboard.press("Enter");
    expect(await shownReport(page)).toEqual([place.split(":")[0]]);
    expect(await page.$$eval("mark.here", (marks) => marks.map((mark) => (mark as HTMLElement).dataset.marks))).toEqual(
      [place],
    );
  });

  it("leads from marked words in a report back to the line", async () => {
    const page = await visit("#r5");
    await page.click(".paper:not(.off) .cited:has-text('did not exceed')");
    expect(await page.getAttribute("#x1", "aria-current")).toBe("true");
  });

  it("opens deep links to a line, to characters and to a folded line", async () => {
    expect(await marked(await visit("#x1"))).toEqual(contradiction);
    const characters = await visit("#2:0-6");
    expect(await marked(characters)).toEqual([["2", handReadout.reports[1]!.text.slice(0, 6)]]);
    expect(await shownReport(characters)).toEqual(["2"]);
    expect(await marked(await visit("#2:99999-100000"))).toEqual([]);
    await visit("#%E0%A4%A");
    await visit("#nothing-here");
  });

  it("turns the reports' numbers into tabs with arrow keys", async () => {
    const page = await visit();
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press("ArrowRight");
    expect(await shownReport(page)).toEqual(["2"]);
    await page.keyboard.press("End");
    expect(await shownReport(page)).toEqual(["12"]);
    await page.keyboard.press("ArrowRight");
    expect(await shownReport(page)).toEqual(["1"]);
  });

  it("can be reached by Tab from a skip link on, with the focus in sight", async () => {
    const page = await visit();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip");
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).not.toBe("none");
    }
  });

  for (const width of [360, 768, 1320]) {
    it(`fits ${width} pixels without a sideways scroll`, async () => {
      const page = await visit("", { viewport: { width, height: 740 } });
      await page.$$eval("details", (folds) => {
        for (const fold of folds) fold.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  it("opens the reports as a drawer on a phone, which Close shuts", async () => {
    const page = await visit("", { viewport: { width: 360, height: 740 } });
    await page.click("#x1 h3");
    await expect.poll(() => inSight(page, "mark.here")).toBe(true);
    await page.click(".close");
    expect(await page.$(".papers.open")).toBeNull();
  });

  it("is whole without its script", async () => {
    const page = await visit("#5:830-874", { javaScriptEnabled: false });
    expect(await shownReport(page)).toHaveLength(12);
    await expect.poll(() => inSight(page, '[id="5:830-874"]')).toBe(true);
  });

  it("prints every report, whatever was chosen", async () => {
    const page = await visit("#x1");
    await page.emulateMedia({ media: "print" });
    expect(await shownReport(page)).toHaveLength(12);
  });

  it("keeps several stories apart", async () => {
    const page = await visit("#story2/x1", {}, twoStories);
    const inStory = (nth: number) => page.locator(".story").nth(nth).locator(".paper mark").count();
    expect(await inStory(0)).toBe(0);
    expect(await inStory(1)).toBe(3);
    await page.keyboard.press("n");
    expect(await page.getAttribute('[id="story2/r9-tab"]', "aria-selected")).toBe("true");
    await page.click('[id="story1/x2"] h4');
    expect(await inStory(0)).toBe(3);
    expect(await page.evaluate(() => location.hash)).toBe("#story1/x2");
  });

  it("is dark at night", async () => {
    const page = await visit("", { colorScheme: "dark" });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(23, 22, 20)");
  });

  it("has landmarks, one headline, and a name for everything that can be used", async () => {
    const page = await visit();
    for (const landmark of ["main", "aside", "h1"]) expect(await page.$$(landmark)).toHaveLength(1);
    const nameless = await page.$$eval(
      "a, button, summary, input, svg[role=img], section, aside, nav, [role=tabpanel]",
      (elements) =>
        elements
          .filter((element) => {
            const labelled = element.getAttribute("aria-labelledby");
            const name =
              element.getAttribute("aria-label") ??
              (labelled === null ? null : document.getElementById(labelled)?.textContent) ??
              element.textContent;
            return (name ?? "").trim() === "";
          })
          .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(nameless).toEqual([]);
    const headless = await page.$$eval("table", (tables) =>
      tables.filter((table) => table.querySelector("th[scope]") === null).map((table) => table.outerHTML.slice(0, 120)),
    );
    expect(headless).toEqual([]);
    const lost = await page.$$eval("[aria-labelledby], [aria-controls]", (elements) =>
      elements
        .flatMap((element) => [element.getAttribute("aria-labelledby"), element.getAttribute("aria-controls")])
        .filter((id) => id !== null && document.getElementById(id) === null),
    );
    expect(lost).toEqual([]);
  });

  it("keeps the labels of its drawings inside them and apart", async () => {
    const page = await visit();
    const faults = await page.$$eval("svg.chart, svg.origin-lines", (drawings) =>
      drawings.flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const boxes = [...drawing.querySelectorAll("text")].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const outside = boxes.filter(
          ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
        );
        const crossing = boxes.filter(({ box }, index) =>
          boxes.some(
            (other, nth) =>
              nth > index &&
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 2 &&
              other.box.top < box.bottom - 2,
          ),
        );
        return [...outside, ...crossing].map(({ words }) => words);
      }),
    );
    expect(faults).toEqual([]);
  });

  async function inSight(page: Page, selector: string): Promise<boolean> {
    return page.$eval(selector, (element) => {
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + 3, box.top + 3);
      return (
        top !== null &&
        (element === top || element.contains(top) || top.contains(element)) &&
        top.closest(".paper") !== null
      );
    });
  }
});
