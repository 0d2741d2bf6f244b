/**
 * The page: takes one readout or several, gives one HTML file that needs no network.
 * Everything can be read without the script; with it, choosing a line marks its exact words in every report.
 * Every word of a report is escaped, and the page's own policy lets no other script or address in.
 */
import { createHash } from "node:crypto";
import type { Readout } from "../../reconcile/readout.ts";
import { clientMain } from "./client.ts";
import { bodyOf, headOf } from "./document.tsx";
import { shown, viewOf } from "./story-view.ts";
import { style } from "./style.ts";

/** The whole page as a string of HTML: `renderPage(readout)`, or several stories under one index. */
export function renderPage(readout: Readout | readonly Readout[]): string {
  const readouts = isList(readout) ? readout : [readout];
  const views =
    readouts.length === 1
      ? readouts.map((one) => viewOf(one, "", 1))
      : readouts.map((one, index) => viewOf(one, `story${index + 1}/`, 2));
  const script = `(${clientMain.toString()})()`;
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = headOf(titleOf(readouts), policy);
  const body = bodyOf(views);
  return `<!doctype html>\n<html lang="en">\n<head>${head}<style>${style}</style></head>\n<body>${body}<script>${script}</script></body>\n</html>\n`;
}

// Array.isArray does not narrow a readonly array away from the union.
function isList(readout: Readout | readonly Readout[]): readout is readonly Readout[] {
  return Array.isArray(readout);
}

function titleOf(readouts: readonly Readout[]): string {
  const [only] = readouts;
  return only !== undefined && readouts.length === 1
    ? `${shown(only.title)} · Readout`
    : `${readouts.length} stories · Readout`;
}
