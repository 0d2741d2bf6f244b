/**
 * Readout as a library. The pure stages take plain data and give plain data; only `take` and `loadModels` touch the outside.
 * docs/readout-format.md describes every field.
 */
export { group } from "./group/group.ts";
export type { Copy, Grouping, Story } from "./group/grouping.ts";
export { matchNames } from "./group/match/match.ts";
export { loadModels, type Models } from "./models/models.ts";
export { type ReadReport, type ReportOptions, report, STAGES } from "./pipeline.ts";
export { type ReadAllOptions, type ReadOptions, read, readAll } from "./read/read.ts";
export { type Comparison, compareReports } from "./reconcile/compare/compare.ts";
export type { Judgement } from "./reconcile/judgement.ts";
export { findQuote, type QuoteAnswer } from "./reconcile/quote/quote.ts";
export type * from "./reconcile/readout.ts";
export { reconcile } from "./reconcile/reconcile.ts";
export { renderPage } from "./serve/page/page.ts";
export { renderMarkdown } from "./serve/text/markdown.ts";
export { renderTerminal } from "./serve/text/terminal.ts";
export type { IncomingReport } from "./take/incoming.ts";
export { reportFrom } from "./take/make-report.ts";
export { type Taken, type TakeOptions, take } from "./take/take.ts";
export type * from "./text/annotation.ts";
export type { Message } from "./text/message.ts";
export type { Report } from "./text/report.ts";
export type { Span } from "./text/span.ts";
