/**
 * The account of a readout as an outline that the terminal and Markdown renderings share: sections of entries, each
 * with found words in fixed frames, and with references that lead to the characters. No sentence is made up here.
 */
import type { Evidence, Finding, Place, Readout, ReadoutStatement } from "../../reconcile/readout.ts";
import { formatBounds, formatSpanOfTime } from "./format.ts";

/** A place in report number `report` (from 1, in the order of the account). */
export interface Reference {
  readonly report: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the account, with what stands under it. */
export interface Entry {
  /** A short mark: the kind of finding, a time, a bound. */
  readonly mark: string | null;
  readonly text: string;
  readonly references: readonly Reference[];
  readonly details: readonly { readonly text: string; readonly references: readonly Reference[] }[];
}

export interface Section {
  readonly title: string;
  readonly note: string | null;
  readonly entries: readonly Entry[];
}

export interface Outline {
  readonly title: string;
  readonly counts: string;
  readonly sections: readonly Section[];
}

const KIND_WORDS: Readonly<Record<Finding["kind"], string>> = {
  contradiction: "contradiction",
  "altered-quote": "altered quote",
  single: "one origin",
  update: "update",
  difference: "difference",
  refinement: "refinement",
  agreement: "agreement",
};

/** The most findings that stand on one origin alone, before the rest is only counted. */
const MOST_SINGLE = 6;

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

interface Context {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly nameOf: (entity: string | null) => string | null;
  readonly textOf: (place: Place) => string;
  readonly outletOf: (report: string) => string;
}

function contextOf(readout: Readout): Context {
  const numberOf = new Map(readout.reports.map((report, i) => [report.id, i + 1]));
  const reports = new Map(readout.reports.map((report) => [report.id, report]));
  const entities = new Map(readout.entities.map((entity) => [entity.id, entity.name]));
  return {
    numberOf,
    nameOf: (entity) => (entity === null ? null : (entities.get(entity) ?? null)),
    textOf: (place) => oneLine(reports.get(place.report)?.text.slice(place.start, place.end) ?? ""),
    outletOf: (report) => reports.get(report)?.outlet ?? report,
  };
}

function countsOf(readout: Readout): string {
  const { reports, provenance, findings } = readout;
  const kinds = (Object.keys(KIND_WORDS) as Finding["kind"][]).flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count > 0 ? [`${KIND_WORDS[kind]} ${count}`] : [];
  });
  const counts = [
    `reports ${reports.length}`,
    `distinct texts ${provenance.distinctTexts}`,
    `origins ${provenance.origins.length}`,
  ];
  const time = readout.from ? [formatSpanOfTime(readout.from, readout.to)] : [];
  return [...time, ...counts, ...kinds].join(" · ");
}

function findingsSection(readout: Readout, context: Context): Section {
  const single = readout.findings.filter((finding) => finding.kind === "single");
  const shown = readout.findings.filter(
    (finding) => finding.kind !== "single" || single.indexOf(finding) < MOST_SINGLE,
  );
  const left = readout.findings.length - shown.length;
  return {
    title: "What to know first",
    note: left > 0 ? `${left} more items stand on one origin alone` : null,
    entries: shown.map((finding) => ({
      mark: `${KIND_WORDS[finding.kind]}, ${plural(finding.origins, "origin")}`,
      text: finding.about,
      references: [],
      details: [
        ...finding.evidence.map((evidence) => evidenceLine(evidence, context)),
        { text: finding.why, references: [] },
      ],
    })),
  };
}

function evidenceLine(evidence: Evidence, context: Context): Entry["details"][number] {
  return {
    text: `“${oneLine(evidence.text)}” ${context.outletOf(evidence.report)}`,
    references: [reference(evidence, context)],
  };
}

function figuresSection(readout: Readout, context: Context): Section {
  const figures = readout.figures.filter((figure) => figure.values.length > 0);
  return {
    title: "Figures",
    note: null,
    entries: figures.map((figure) => {
      const [only] = figure.values;
      const place = figure.place ? `, ${figure.place}` : "";
      const asOf = figure.asOf ? `, ${figure.asOf}` : "";
      const isSingle = figure.values.length === 1 && only;
      return {
        mark: isSingle ? formatBounds(only, figure.unit) : figure.status,
        text: `${figure.of ?? figure.unit ?? "number"}${place}${asOf}`,
        references: isSingle ? [reference(only, context)] : [],
        details: isSingle
          ? []
          : figure.values.map((value) => ({
              text: `${formatBounds(value, figure.unit)} “${oneLine(value.text)}” ${context.outletOf(value.report)}`,
              references: [reference(value, context)],
            })),
      };
    }),
  };
}

function commitmentsSection(readout: Readout, context: Context): Section {
  return {
    title: "Commitments",
    note: "by, not on",
    entries: readout.commitments.map((commitment) => ({
      mark: commitment.by ? `by ${commitment.by.value}, ${commitment.state}` : commitment.state,
      text: `${context.nameOf(commitment.who) ?? commitment.whoText ?? "no one named"}: ${oneLine(commitment.what)}`,
      references:
        commitment.evidence.length === 1 ? commitment.evidence.map((evidence) => reference(evidence, context)) : [],
      details:
        commitment.evidence.length === 1 ? [] : commitment.evidence.map((evidence) => evidenceLine(evidence, context)),
    })),
  };
}

function statementsSection(readout: Readout, context: Context): Section {
  const speech = readout.statements.filter(
    (statement) => statement.class !== "attitude" && statement.class !== "thought",
  );
  const bySpeaker = new Map<string, ReadoutStatement[]>();
  for (const statement of speech) {
    const speaker = context.nameOf(statement.speaker) ?? sourceWords(statement, context) ?? "speaker not decided";
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), statement]);
  }
  const speakers = [...bySpeaker].sort(([, a], [, b]) => b.length - a.length);
  return {
    title: "Who said what",
    note: `${plural(speech.length, "statement")}`,
    entries: speakers.map(([speaker, statements]) => ({
      mark: null,
      text: speaker,
      references: [],
      details: statements.map((statement) => statementLine(statement, context)),
    })),
  };
}

function sourceWords(statement: ReadoutStatement, context: Context): string | null {
  const [rendering] = statement.renderings;
  const [source] = rendering?.source ?? [];
  return rendering && source ? context.textOf({ report: rendering.report, ...source }) : null;
}

function statementLine(statement: ReadoutStatement, context: Context): Entry["details"][number] {
  const [first] = statement.renderings;
  const words = first ? first.content.map((span) => context.textOf({ report: first.report, ...span })).join(" … ") : "";
  const said = statement.said ? ` (${statement.said})` : "";
  const isQuoted = first?.mode === "direct";
  return {
    text: `${statement.negated ? "denied: " : ""}${isQuoted ? `“${unquoted(words)}”` : words}${said}`,
    references: statement.renderings.map((rendering) =>
      reference({ report: rendering.report, ...outer(rendering.content) }, context),
    ),
  };
}

function timelineSection(readout: Readout, context: Context): Section {
  return {
    title: "Timeline",
    note: null,
    entries: readout.timeline.map((entry) => ({
      mark: `${entry.from.slice(0, entry.precision === "year" ? 4 : entry.precision === "month" ? 7 : 10)}${entry.history ? ", before" : ""}`,
      text: oneLine(entry.what.text),
      references: entry.evidence.map((evidence) => reference(evidence, context)),
      details: [],
    })),
  };
}

function namesSection(readout: Readout, context: Context): Section {
  const named = readout.entities.filter(
    (entity) => entity.type !== "other" && (entity.variants.length > 1 || entity.roles.length > 0),
  );
  return {
    title: "Names",
    note: "with their spellings, and the roles that the reports give them",
    entries: named.map((entity) => ({
      mark: entity.type,
      text: entity.name,
      references: entity.mentions.slice(0, 1).map((mention) => reference(mention, context)),
      details: [
        ...(entity.variants.length > 1
          ? [
              {
                text: `also ${entity.variants
                  .map((variant) => variant.text)
                  .filter((text) => text !== entity.name)
                  .join(", ")}`,
                references: [],
              },
            ]
          : []),
        ...uniqueRoles(entity.roles.map((role) => oneLine(role.text))).map((role) => ({ text: role, references: [] })),
      ],
    })),
  };
}

function uniqueRoles(roles: readonly string[]): readonly string[] {
  return [...new Map(roles.map((role) => [role.toLowerCase().replace(/^the /, ""), role])).values()].slice(0, 3);
}

function provenanceSection(readout: Readout, context: Context): Section {
  const { copies, relays, origins } = readout.provenance;
  const label = (id: string) =>
    context.numberOf.has(id) ? `[${context.numberOf.get(id)}] ${context.outletOf(id)}` : id;
  return {
    title: "Where the lines come from",
    note: `${plural(origins.length, "origin")}`,
    entries: [
      ...copies.map((copy) => ({
        mark: copy.kind,
        text: `${label(copy.to)} from ${label(copy.from)}, ${Math.round(copy.share * 100)}% of the shorter text`,
        references: [],
        details: [{ text: copy.why, references: [] }],
      })),
      ...relays.map((relay) => ({
        mark: "relay",
        text: `${context.outletOf(relay.report)}: ${relay.source}, “${context.textOf(relay)}”`,
        references: [reference(relay, context)],
        details: [],
      })),
    ],
  };
}

function reportsSection(readout: Readout, context: Context): Section {
  return {
    title: "Reports",
    note: "[n:start-end] are UTF-16 code units of report n",
    entries: readout.reports.map((report) => ({
      mark: `[${context.numberOf.get(report.id)}]`,
      text: [
        report.outlet ?? "outlet not known",
        report.published ?? "no date",
        report.title ? `“${oneLine(report.title)}”` : null,
        report.input,
        plural(report.words, "word"),
      ]
        .filter((part) => part !== null)
        .join(" · "),
      references: [],
      details: [],
    })),
  };
}

function messagesSection(readout: Readout): Section {
  return {
    title: "Notes",
    note: null,
    entries: readout.messages.map((message) => ({
      mark: message.level,
      text: message.reason,
      references: [],
      details: [],
    })),
  };
}

function reference(place: Place, context: Context): Reference {
  return { report: context.numberOf.get(place.report) ?? 0, start: place.start, end: place.end };
}

function outer(spans: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number } {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

function unquoted(words: string): string {
  return words.replace(/^["“”„«'‘]+|["“”»'’]+$/g, "");
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
