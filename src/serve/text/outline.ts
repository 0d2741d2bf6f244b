/**
 * The account of a readout as an outline that the terminal and Markdown renderings share: sections of entries, each
 * with found words in fixed frames, and with references that lead to the characters. No sentence is made up here.
 */
import type { Finding, Readout } from "../../reconcile/readout.ts";
import { originCounts } from "../origin-counts.ts";
import { daysFromTo } from "../plain-words.ts";
import {
  commitmentsSection,
  figuresSection,
  findingsSection,
  KIND_WORDS,
  statementsSection,
} from "./account-sections.ts";
import { contextOf, type Section } from "./outline-context.ts";
import {
  messagesSection,
  namesSection,
  provenanceSection,
  reportsSection,
  timelineSection,
} from "./source-sections.ts";

/** The whole account, ready to be laid out. */
export interface Outline {
  readonly title: string;
  readonly counts: string;
  readonly sections: readonly Section[];
}

/** Builds the outline of one readout; sections without entries are left out. */
export function outlineOf(readout: Readout): Outline {
  const context = contextOf(readout);
  const sections = [
    findingsSection(readout, context),
    figuresSection(readout, context),
    commitmentsSection(readout, context),
    statementsSection(readout, context),
    timelineSection(readout, context),
    namesSection(readout, context),
    provenanceSection(readout, context),
    reportsSection(readout, context),
    messagesSection(readout),
  ];
  return {
    title: readout.title,
    counts: countsOf(readout),
    sections: sections.filter((section) => section.entries.length > 0),
  };
}

function countsOf(readout: Readout): string {
  const { reports, provenance, findings } = readout;
  const kinds = (Object.keys(KIND_WORDS) as Finding["kind"][]).flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count > 0 ? [`${KIND_WORDS[kind]} ${count}`] : [];
  });
  const { origins, speakers } = originCounts(readout);
  const counts = [
    `reports ${reports.length}`,
    `distinct texts ${provenance.distinctTexts}`,
    `origins ${origins}`,
    `speakers ${speakers}`,
  ];
  const time = readout.from ? [daysFromTo(readout.from, readout.to)] : [];
  return [...time, ...counts, ...kinds].join(" · ");
}
