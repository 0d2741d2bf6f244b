import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const nullable = z.string().nullish();
const sourceNote = z.object({ outlet: nullable, published: nullable, title: nullable, url: nullable, lang: nullable });

/** What is known of a report from outside: one entry of `sources.json`, by the file's stem. */
export type SourceNote = z.infer<typeof sourceNote>;

const cache = new Map<string, ReadonlyMap<string, SourceNote>>();

/**
 * The entries of the `sources.json` in a folder, or beside it; an empty map where there is none.
 * @throws {Error} with a sentence when the file is there and is not of the documented form.
 */
export async function sourcesFor(folder: string): Promise<ReadonlyMap<string, SourceNote>> {
  const known = cache.get(folder);
  if (known) return known;
  const sources =
    (await readSources(join(folder, "sources.json"))) ??
    (await readSources(join(dirname(folder), "sources.json"))) ??
    new Map();
  cache.set(folder, sources);
  return sources;
}

async function readSources(path: string): Promise<ReadonlyMap<string, SourceNote> | null> {
  const raw = await readFile(path, "utf8").catch(() => null);
  if (raw === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    throw new SourcesError(`${path} is not valid JSON; mend it, or remove it.`);
  }
  const checked = z.record(z.string(), sourceNote).safeParse(parsed);
  if (!checked.success) {
    throw new SourcesError(
      `${path} must map each file's name without its ending to {outlet, published, title, url}; ${z.prettifyError(checked.error)}`,
    );
  }
  return new Map(Object.entries(checked.data));
}

/** A sources.json that is there and can't be used. */
export class SourcesError extends Error {}
