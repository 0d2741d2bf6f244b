/** What the account says: findings, figures, commitments, and statements by speaker. */
import type { Finding, Readout, ReadoutStatement } from "../../reconcile/readout.ts";
import { byState, byWords, commitmentHeading } from "../commitment-words.ts";
import { count, withUnit } from "../plain-words.ts";
import { type Context, type Entry, evidenceLine, oneLine, reference, type Section } from "./outline-context.ts";

/** The words for the kinds of findings, in the order of their weight. */
export const KIND_WORDS: Readonly<Record<Finding["kind"], string>> = {
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

/** Findings with the words that prove them, contradictions first. */
export function findingsSection(readout: Readout, context: Context): Section {
  const single = readout.findings.filter((finding) => finding.kind === "single");
  const shown = readout.findings.filter(
    (finding) => finding.kind !== "single" || single.indexOf(finding) < MOST_SINGLE,
  );
  const left = readout.findings.length - shown.length;
  return {
    title: "What to know first",
    note: left > 0 ? `${left} more items stand on one origin alone` : null,
    entries: shown.map((finding) => ({
      mark: `${KIND_WORDS[finding.kind]}, ${count(finding.origins, "origin")}`,
      text: finding.about,
      references: [],
      details: [
        ...finding.evidence.map((evidence) => evidenceLine(evidence, context)),
        { text: finding.why, references: [] },
      ],
    })),
  };
}

/** Each thing counted with the values given for it. */
export function figuresSection(readout: Readout, context: Context): Section {
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
        mark: isSingle ? withUnit(only, figure.unit) : figure.status,
        text: `${figure.of ?? figure.unit ?? "number"}${place}${asOf}`,
        references: isSingle ? [reference(only, context)] : [],
        details: isSingle
          ? []
          : figure.values.map((value) => ({
              text: `${withUnit(value, figure.unit)} “${oneLine(value.text)}” ${context.outletOf(value.report)}`,
              references: [reference(value, context)],
            })),
      };
    }),
  };
}

/** Who committed to what, by when, and how it stands: what is late or disputed first, then by the day. */
export function commitmentsSection(readout: Readout, context: Context): Section {
  return {
    title: "Commitments",
    note: "by, not on",
    entries: byState(readout.commitments).map((commitment) => ({
      mark: commitment.by ? `${byWords(commitment.by)}, ${commitment.state}` : commitment.state,
      text: oneLine(commitmentHeading(commitment, context.nameOf(commitment.who))),
      references:
        commitment.evidence.length === 1 ? commitment.evidence.map((evidence) => reference(evidence, context)) : [],
      details: [
        ...(commitment.condition ? [{ text: `condition: ${oneLine(commitment.condition)}`, references: [] }] : []),
        ...(commitment.evidence.length === 1 ? [] : commitment.evidence.map((one) => evidenceLine(one, context))),
      ],
    })),
  };
}

/** Statements by speaker, who speaks most first. */
export function statementsSection(readout: Readout, context: Context): Section {
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
    note: `${count(speech.length, "statement")}`,
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

/** A statement in the report's own characters, with the marks that stand there and no others. */
function statementLine(statement: ReadoutStatement, context: Context): Entry["details"][number] {
  const [first] = statement.renderings;
  const words = first ? first.content.map((span) => context.textOf({ report: first.report, ...span })).join(" … ") : "";
  const said = statement.said ? ` (${statement.said})` : "";
  return {
    text: `${statement.negated ? "denied: " : ""}${words}${said}`,
    references: statement.renderings.map((rendering) =>
      reference({ report: rendering.report, ...outer(rendering.content) }, context),
    ),
  };
}

function outer(spans: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number } {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
