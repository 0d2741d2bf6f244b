/** Datelines at the head of a paragraph: "OSTREL, 9 March (VNA) — …", which no source of the sentence says. */
import type { Draft, Run } from "./draft.ts";
import type { TokenFacts } from "./token-facts.ts";

// "OSTREL, 9 March 2026 (Talpress) — ", "VELM (VNA) - ", "PORT ORVIN, N.H. -- ", "Velm (VNA) — "
const DATELINES = [
  /^\p{Lu}[\p{Lu}.'’/ -]{1,40}(?:,[^—–()\n]{1,30})?(?: ?\([^)\n]{2,40}\))? ?(?:[—–]|--?) /u,
  /^(?:\p{Lu}[\p{L}.'’-]+,? ){1,4}\([\p{Lu}][^)\n]{1,40}\) ?(?:[—–]|--?) /u,
];
const LONGEST = 100;

/** Leaves a dateline out of the content that begins with it. */
export function withoutDateline(facts: TokenFacts, draft: Draft): Draft {
  const contents = draft.contents.map((run) => behindDateline(facts, run));
  return contents.some((run, k) => run !== draft.contents[k]) ? { ...draft, contents } : draft;
}

function behindDateline({ tokens }: TokenFacts, run: Run): Run {
  const { text, starts, ends } = tokens;
  const start = starts[run.first]!;
  if (run.first > 0 && !text.slice(ends[run.first - 1], start).includes("\n")) return run;
  const head = text.slice(start, start + LONGEST);
  const length = Math.max(...DATELINES.map((dateline) => dateline.exec(head)?.[0].length ?? 0));
  let { first } = run;
  while (first < run.end && starts[first]! < start + length) first++;
  return length > 0 && first < run.end ? { first, end: run.end } : run;
}
