// Draws the README's pictures again: `node docs/images/picture.mjs`, after a build, with Debian's chromium.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "readout-picture-"));
const page = join(folder, "readout.html");
const pictures = [
  { name: "readout.png", viewport: { width: 1320, height: 1000 }, colorScheme: "light" },
  { name: "readout-dark.png", viewport: { width: 1320, height: 1000 }, colorScheme: "dark" },
  { name: "readout-phone.png", viewport: { width: 360, height: 780 }, colorScheme: "light" },
];

execFileSync(process.execPath, [join(root, "bin/readout"), "report", "samples", "--format", "html", "--out", page], {
  cwd: root,
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const { name, ...options } of pictures) {
    const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.click(".part-first .item .about");
    await tab.evaluate("scrollTo(0, 0)");
    await tab.screenshot({ path: join(root, "docs/images", name) });
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
