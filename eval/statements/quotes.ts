/** Scores attributions as the published systems were scored: CofeNet's exact spans, tokens, and matches by type. */

import type { Span } from "../../src/text/span.ts";
import type { GoldReport } from "../../train/statements/polnear.ts";

/** A predicted attribution, offsets in UTF-16. */
export interface Predicted {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export const ROLE_NAMES = ["source", "cue", "content"] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** Right, predicted and gold counts. */
export interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

/** F1 in percent. */
export function f1({ right, predicted, gold }: Tally): number {
  return predicted + gold === 0 ? 0 : (200 * right) / (predicted + gold);
}

/** One tally a role. */
export function tallies(): Record<RoleName, Tally> {
  const zero = () => ({ right: 0, predicted: 0, gold: 0 });
  return { source: zero(), cue: zero(), content: zero() };
}

/** One paragraph as CofeNet cut it: tokens by code points (null where its token is not in the text), and gold BIO labels. */
export interface CofenetInstance {
  readonly id: string;
  readonly doc: string;
  readonly offsets: readonly ([number, number] | null)[];
  readonly labels: readonly string[];
}

/** Adds one instance to the tallies: predicted spans laid on CofeNet's tokens in order, compared exactly. */
export function scoreInstance(
  instance: CofenetInstance,
  at: (offset: number) => number,
  predicted: readonly Predicted[],
  into: Record<RoleName, Tally>,
): void {
  const labels = instance.labels.map(() => "O");
  for (const attribution of predicted) {
    for (const role of CUE_FIRST) {
      for (const span of attribution[role]) {
        let isFirst = true;
        instance.offsets.forEach((offset, i) => {
          if (!offset || at(offset[0]) >= span.end || at(offset[1]) <= span.start) return;
          const label = labels[i]!;
          if (label === "O" || isFirst || label.slice(2) !== role) labels[i] = (isFirst ? "B-" : "I-") + role;
          isFirst = false;
        });
      }
    }
  }
  const gold = elements(instance.labels);
  const found = elements(labels);
  for (const role of ROLE_NAMES) {
    const g = gold.filter((e) => e.role === role);
    const p = found.filter((e) => e.role === role);
    into[role].gold += g.length;
    into[role].predicted += p.length;
    into[role].right += g.filter((e) => p.some((f) => f.from === e.from && f.to === e.to)).length;
  }
}

/** The order in which the reference scorer lays roles on its tokens; a later one overwrites. */
const CUE_FIRST = ["cue", "source", "content"] as const;

function elements(labels: readonly string[]): { role: string; from: number; to: number }[] {
  const found: { role: string; from: number; to: number }[] = [];
  let role: string | null = null;
  let from = 0;
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? "O";
    if (role !== null && label === `I-${role}`) continue;
    if (role !== null) found.push({ role, from, to: i });
    role = label.startsWith("B-") ? label.slice(2) : null;
    from = i;
  }
  return found;
}

// Words and numbers, and single marks, as the reference cuts them: "3.5", "Iran", "'", "s".
const TOKEN = /[\p{L}\p{N}_]+(?:[.,]\p{N}+)*|[^\p{L}\p{N}_\s]/gu;

/** Adds one report's tokens by role: a token counts for a role once, however many spans cover it. */
export function scoreTokensByRole(
  gold: GoldReport,
  predicted: readonly Predicted[],
  into: Record<RoleName, Tally>,
): void {
  const tokens = [...gold.text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const role of ROLE_NAMES) {
    const inGold = covered(
      tokens,
      gold.attributions.flatMap((a) => a[role]),
    );
    const inPredicted = covered(
      tokens,
      predicted.flatMap((a) => a[role]),
    );
    into[role].gold += inGold.size;
    into[role].predicted += inPredicted.size;
    for (const i of inPredicted) if (inGold.has(i)) into[role].right++;
  }
}

function covered(tokens: readonly Span[], spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end > span.start) high = middle;
      else low = middle + 1;
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < span.end; i++) found.add(i);
  }
  return found;
}

/** Found and speaker-right counts of a kind of quotation. */
export interface Recall {
  gold: number;
  found: number;
  speaker: number;
}

/** Gold quotations whose content a predicted one covers by more than 80% (one to one, in gold order), and of these how many speakers touch. */
export function scoreMatches(gold: GoldReport, predicted: readonly Predicted[], into: Map<string, Recall>): void {
  const left = predicted.map((p) => p);
  const characters = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  for (const attribution of gold.attributions) {
    const recall = into.get(attribution.type) ?? { gold: 0, found: 0, speaker: 0 };
    into.set(attribution.type, recall);
    recall.gold++;
    const size = characters(attribution.content);
    let best = -1;
    let most = 0.8;
    left.forEach((candidate, k) => {
      const share = size === 0 ? 0 : shared(attribution.content, candidate.content) / size;
      if (share > most) {
        most = share;
        best = k;
      }
    });
    if (best < 0) continue;
    const match = left.splice(best, 1)[0]!;
    recall.found++;
    if (shared(attribution.source, match.source) > 0 || (attribution.source.length === 0 && match.source.length === 0))
      recall.speaker++;
  }
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}
