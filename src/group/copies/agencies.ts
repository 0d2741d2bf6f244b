/** Which agencies a report credits, from its reading or, without one, from its text. */
import type { Credit } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";

/** Agencies whose texts stand under other outlets' names, by the forms of their credits. */
const agencies: readonly (readonly [string, RegExp])[] = [
  ["AP", /\(AP\)|\bAssociated Press\b|, AP\b/u],
  ["Reuters", /\(Reuters\)|\bReuters (?:staff|reporting)\b|\(Reporting by\b/iu],
  ["AFP", /\(AFP\)|\bAgence France[- ]Presse\b/u],
  ["TASS", /\bTASS\b|\bТАСС\b/u],
  ["RIA Novosti", /\bRIA Novosti\b|\bРИА Новости\b/u],
  ["Interfax", /\bInterfax\b|\bИнтерфакс\b/u],
  ["Xinhua", /\(Xinhua\)|\bXinhua\b/u],
  ["dpa", /\(dpa\)/u],
  ["EFE", /\(EFE\)/u],
  ["PTI", /\(PTI\)|\bPress Trust of India\b/u],
  ["ANSA", /\(ANSA\)/u],
  ["Kyodo", /\(Kyodo\)|\bKyodo News\b/u],
  ["Yonhap", /\(Yonhap\)/u],
  ["Bloomberg", /\(Bloomberg\)/u],
  ["CNN", /\(CNN\)/u],
];

/** A credit stands near the beginning or the end; what the middle names is a source that was quoted. */
const edge = 400;

/** Names of the agencies a report says it takes its words from. */
export function agenciesOf(report: Report, credits: readonly Credit[] | undefined): string[] {
  if (credits !== undefined && credits.length > 0) {
    return [...new Set(credits.filter((credit) => credit.kind === "credit").map((credit) => credit.source))];
  }
  const head = report.text.slice(0, edge);
  const tail = report.text.length > edge ? report.text.slice(-edge) : "";
  return agencies.filter(([, form]) => form.test(head) || form.test(tail)).map(([name]) => name);
}
