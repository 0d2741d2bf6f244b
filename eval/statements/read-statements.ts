/** Statements of a corpus's report, by the layers that they stand on; names and dates don't touch what is scored here. */
import { loadModels, type Models } from "../../src/models/models.ts";
import { findStatements } from "../../src/read/statements/statements.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { createParser } from "../../src/read/trees/trees.ts";
import type { Statement } from "../../src/text/annotation.ts";

/** Reads one text. */
export function readStatements({ text }: { readonly text: string }, models: Models = loadModels()): Statement[] {
  const tokens = tokenise(text);
  const tags = createTagger(models.tags, models.words)(tokens);
  const trees = createParser(models.trees, models.words)(tokens, tags);
  return findStatements(
    { tokens, tags, trees, names: [], dates: [], published: null },
    models.statements,
    models.words,
  );
}
