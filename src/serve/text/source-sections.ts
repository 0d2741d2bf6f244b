/** Where the account comes from: timeline, names, provenance, the reports, and what was said about the inputs. */
import type { Readout } from "../../reconcile/readout.ts";
import { count } from "../plain-words.ts";
import { type Context, oneLine, reference, type Section } from "./outline-context.ts";

/** Events in order of time, history marked as such. */
export function timelineSection(readout: Readout, context: Context): Section {
  return {
    title: "Timeline",
    note: null,
    entries: readout.timeline.map((entry) => ({
      mark: `${entry.deadline ? "by " : ""}${entry.from.slice(0, entry.precision === "year" ? 4 : entry.precision === "month" ? 7 : 10)}${entry.history ? ", before" : ""}`,
      text: oneLine(entry.what.text),
      references: entry.evidence.map((evidence) => reference(evidence, context)),
      details: [],
    })),
  };
}

/** Names that have several spellings or a role. */
export function namesSection(readout: Readout, context: Context): Section {
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

/** Who copies or relays whom. */
export function provenanceSection(readout: Readout, context: Context): Section {
  const { copies, relays, origins } = readout.provenance;
  const label = (id: string) =>
    context.numberOf.has(id) ? `[${context.numberOf.get(id)}] ${context.outletOf(id)}` : id;
  return {
    title: "Where the lines come from",
    note: origins
      .filter((origin) => origin.kind !== "speaker")
      .map((origin) => origin.name)
      .join(", "),
    entries: [
      ...copies.map((copy) => ({
        mark: copy.kind,
        text: `${label(copy.to)} from ${label(copy.from)}, ${Math.round(copy.share * 100)}% of the shorter text`,
        references: [],
        details: [{ text: copy.why, references: [] }],
      })),
      ...relays.map((relay) => ({
        mark: relay.kind,
        text: `${context.outletOf(relay.report)}: ${relay.source}, “${context.textOf(relay)}”`,
        references: [reference(relay, context)],
        details: [],
      })),
    ],
  };
}

/** The reports by the numbers that references use. */
export function reportsSection(readout: Readout, context: Context): Section {
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
        count(report.words, "word"),
      ]
        .filter((part) => part !== null)
        .join(" · "),
      references: [],
      details: [],
    })),
  };
}

/** What the stages had to say about the inputs. */
export function messagesSection(readout: Readout): Section {
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

function uniqueRoles(roles: readonly string[]): readonly string[] {
  return [...new Map(roles.map((role) => [role.toLowerCase().replace(/^the /, ""), role])).values()].slice(0, 3);
}
