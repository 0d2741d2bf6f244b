import type { Copy } from "../group/grouping.ts";
import type { Origins } from "./origins/origins.ts";
import type { Provenance } from "./readout.ts";
import type { Telling } from "./telling.ts";

/** A report that shares at least this much with its source is the same text. */
const WHOLE = 0.9;

/** Who copies and relays whom, and how many reports, distinct texts and origins there are. */
export function provenanceOf(tellings: readonly Telling[], copies: readonly Copy[], origins: Origins): Provenance {
  const known = new Set(tellings.map(({ report }) => report.id));
  const own = copies.filter(({ from, to, fromAgency }) => known.has(to) && (fromAgency || known.has(from)));
  const wholes = new Set(
    own.filter(({ kind, share, fromAgency }) => kind === "copy" && share >= WHOLE && !fromAgency).map(({ to }) => to),
  );
  const texts = new Set(tellings.filter(({ report }) => !wholes.has(report.id)).map(({ report }) => report.text));
  return {
    copies: own.flatMap(({ from, to, kind, share, passages, why }) =>
      kind === "copy" || kind === "partial" || kind === "common-quote"
        ? [{ from, to, kind, share, passages, why }]
        : [],
    ),
    relays: tellings.flatMap(({ report, reading }) =>
      reading.credits.map(({ source, start, end, kind }) => ({ report: report.id, source, start, end, kind })),
    ),
    origins: origins.list,
    distinctTexts: Math.max(texts.size, tellings.length > 0 ? 1 : 0),
  };
}
