/**
 * take: from files, folders and streams to reports.
 * Takes paths (text, HTML, JSONL, folders) or `-`; gives reports, one by one, and messages about what could not be used.
 * Promises: the only stage that touches the outside; one bad input never stops the others; the text never changes afterwards.
 */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import type { Message } from "../text/message.ts";
import type { Report } from "../text/report.ts";
import { decodeBytes } from "./decode.ts";
import { isHtml, reportFromHtml } from "./html/html.ts";
import { listInputs } from "./inputs.ts";
import { reportsFromJsonl } from "./jsonl.ts";
import { makeReport } from "./make-report.ts";
import { type SourceNote, SourcesError, sourcesFor } from "./sources.ts";
import type { Taken, TakeOptions } from "./taken.ts";
import { reportFromText } from "./text-file.ts";

export type { Taken, TakeOptions } from "./taken.ts";

/** No single report is longer: 5 million characters are a thousand pages, and no news report. */
const MOST_BYTES = 20_000_000;

/**
 * Reports from inputs, in the order given; a folder's files in the order of their names.
 * Ids are unique: the file's stem or the input's own id, with `-2`, `-3` … where one comes again.
 *
 * @example
 * for await (const taken of take(["samples"])) if (taken.kind === "report") console.log(taken.report.id);
 */
export async function* take(inputs: readonly string[], options: TakeOptions = {}): AsyncGenerator<Taken> {
  const seen = new Map<string, number>();
  for await (const taken of takeEach(inputs, options)) {
    if (taken.kind === "message") {
      yield taken;
      continue;
    }
    const times = (seen.get(taken.report.id) ?? 0) + 1;
    seen.set(taken.report.id, times);
    const report = times === 1 ? taken.report : { ...taken.report, id: `${taken.report.id}-${times}` };
    yield { kind: "report", report };
    if (report.published === null) {
      yield warning(
        report.input,
        "no-date",
        `${nameOf(report)} has no publication date, so its relative dates stay open; give one with --published or in sources.json.`,
        "note",
      );
    }
  }
}

async function* takeEach(inputs: readonly string[], options: TakeOptions): AsyncGenerator<Taken> {
  for (const listed of await listInputs(inputs)) {
    if (listed.kind === "message") yield warning(listed.input, listed.rule, listed.reason);
    else if (listed.path === "-") yield* takeStream(options);
    else yield* takeFile(listed.path, listed.input, options);
  }
}

async function* takeStream(options: TakeOptions): AsyncGenerator<Taken> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of options.stdin ?? process.stdin) chunks.push(chunk);
  yield* takeBytes(Buffer.concat(chunks), "-", "-", undefined, options);
}

async function* takeFile(path: string, input: string, options: TakeOptions): AsyncGenerator<Taken> {
  try {
    if (extname(path).toLowerCase() === ".jsonl") {
      yield* reportsFromJsonl(path, input, options);
      return;
    }
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      yield warning(
        input,
        "too-large",
        `${input} has ${Math.round(size / 1e6)} MB, more than one report can have (${MOST_BYTES / 1e6} MB); split it into reports, or give them as JSONL.`,
      );
      return;
    }
    const notes = await sourcesFor(dirname(path)).catch((error: unknown) => {
      if (error instanceof SourcesError) return error;
      throw error;
    });
    if (notes instanceof SourcesError)
      yield warning(input, "sources", `${notes.message} It was left out for ${input}.`);
    const note = notes instanceof SourcesError ? undefined : notes.get(basename(path, extname(path)));
    yield* takeBytes(await readFile(path), path, input, note, options);
  } catch (error) {
    yield warning(
      input,
      "unreadable",
      `${input} could not be read (${reasonOf(error)}); check that it is a file you may read.`,
    );
  }
}

async function* takeBytes(
  bytes: Uint8Array,
  path: string,
  input: string,
  note: SourceNote | undefined,
  options: TakeOptions,
): AsyncGenerator<Taken> {
  const decoded = decodeBytes(bytes);
  if (decoded.kind === "refused") {
    yield warning(input, decoded.rule, `${input} ${decoded.reason}`);
    return;
  }
  if (decoded.note) yield warning(input, "charset", `${input} ${decoded.note}`, "note");
  if (path === "-" && looksLikeJsonl(decoded.text)) {
    yield* reportsFromJsonl(decoded.text.split("\n"), input, options);
    return;
  }
  const found = isHtml(path, decoded.text) ? reportFromHtml(decoded.text) : reportFromText(decoded.text);
  if (found.message) yield warning(input, "markup", `${input} ${found.message}`, "note");
  if (found.text.trim() === "") {
    yield warning(input, "empty", `${input} holds no text; leave it out, or check that it was saved whole.`);
    return;
  }
  yield { kind: "report", report: makeReport(path, input, found, note, options) };
}

function looksLikeJsonl(text: string): boolean {
  return /^\s*\{\s*"/.test(text.slice(0, 200));
}

function warning(input: string, rule: string, reason: string, level: Message["level"] = "warning"): Taken {
  return { kind: "message", input, message: { stage: "take", rule, place: null, level, reason } };
}

function nameOf(report: Report): string {
  return report.input === "-" || report.input.endsWith(".jsonl")
    ? `The report "${report.id}" from ${report.input}`
    : report.input;
}

/** What the operating system says of a failure, without its code and path. */
function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ENOENT") return "it does not exist";
  if (code === "EISDIR") return "it is a folder";
  return code ?? "unknown error";
}
