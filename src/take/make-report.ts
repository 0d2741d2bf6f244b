import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { Report } from "../text/report.ts";
import type { IncomingReport } from "./incoming.ts";
import type { SourceNote } from "./sources.ts";
import type { TakeOptions } from "./taken.ts";

/** What an input says of itself. */
export interface Found {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** What had to be given up to get the text, as the rest of a sentence that begins with the input's name. */
  readonly message?: string;
}

/** A report from what was found in the input, what `sources.json` says of it, and what the user said; in that order of trust from last to first. */
export function makeReport(
  path: string,
  input: string,
  found: Found,
  note: SourceNote | undefined,
  options: TakeOptions,
): Report {
  const outlet = note?.outlet ?? found.outlet ?? options.outlet ?? null;
  const url = note?.url ?? found.url ?? null;
  return {
    id: path === "-" ? "stdin" : basename(path, extname(path)),
    text: found.text,
    sha256: fingerprint(found.text, url ?? outlet ?? ""),
    input,
    title: note?.title ?? found.title,
    outlet,
    url,
    published: note?.published ?? found.published ?? options.published ?? null,
    lang: note?.lang ?? "en",
  };
}

/**
 * A report from an object of the documented form.
 *
 * @example
 * reportFrom({ id: "a", text: "The dam gave way.", published: "2021-05-03" }).lang // "en"
 */
export function reportFrom(incoming: IncomingReport, input = incoming.id, options: TakeOptions = {}): Report {
  const outlet = incoming.outlet ?? options.outlet ?? null;
  return {
    id: incoming.id,
    text: incoming.text,
    sha256: fingerprint(incoming.text, incoming.url ?? outlet ?? ""),
    input,
    title: incoming.title ?? null,
    outlet,
    url: incoming.url ?? null,
    published: incoming.published ?? options.published ?? null,
    lang: incoming.lang ?? "en",
  };
}

/** sha256 over the UTF-16 code units of a text and its source, so that lone surrogates count as themselves. */
export function fingerprint(text: string, source: string): string {
  return createHash("sha256").update(text, "utf16le").update("\n").update(source, "utf16le").digest("hex");
}
