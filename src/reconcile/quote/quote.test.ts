import { describe, expect, it } from "vitest";
import type { Statement } from "../../text/annotation.ts";
import type { Item } from "../story.ts";
import { findQuote } from "./quote.ts";

/** A report of one statement: `«…»` marks its content, and is cut out of the text. */
function item(marked: string, mode: Statement["mode"], speaker: string | null): Item {
  const start = marked.indexOf("«");
  const text = marked.replace("«", "").replace("»", "");
  const end = marked.indexOf("»") - 1;
  const statement = {
    id: "s1",
    mode,
    class: "speech",
    source: [],
    cue: [],
    content: [{ start, end }],
    speaker: speaker === null ? null : { entity: "e1", name: speaker },
    addressee: null,
    medium: null,
    time: null,
    rule: "test",
  } as Statement;
  const report = {
    id: "r",
    text,
    sha256: "",
    input: "r.txt",
    title: null,
    outlet: null,
    url: null,
    published: null,
    lang: "en",
  };
  const reading = {
    schema: "readout.reading/1",
    id: "r",
    sha256: "",
    published: null,
    lang: "en",
    sentences: [],
    names: [],
    dates: [],
    figures: [],
    statements: [statement],
    commitments: [],
    credits: [],
    editorial: [],
    messages: [],
  } as const;
  return { report, reading };
}

const DIRECT = item(
  '«"We will open the harbour bridge before the first snow falls,"» Ana Lind said.',
  "direct",
  "Ana Lind",
);
const INDIRECT = item("Ana Lind said «the harbour bridge would open before the first snow».", "indirect", "Ana Lind");
const DENIED = item(
  '«"We will not open the harbour bridge before the first snow falls,"» Ana Lind said.',
  "direct",
  "Ana Lind",
);

describe("does anybody say this?", () => {
  it.each([
    ["We will open the harbour bridge", DIRECT, undefined, "verbatim"],
    ["We will open … before the first snow", DIRECT, undefined, "trimmed"],
    ["We will open the bridge before snow falls", DIRECT, undefined, "trimmed"],
    ["We are opening the bridge in the harbour before the snow", DIRECT, undefined, "reworded"],
    ["We will open the harbour bridge before the snow", INDIRECT, undefined, "reported"],
    ["We will open the harbour bridge", DIRECT, "Lind", "verbatim"],
    ["We will open the harbour bridge", DIRECT, "Omar Vale", "said by another"],
    ["The ferry sank off the southern coast", DIRECT, undefined, "not found"],
    ["We will open the harbour bridge before the first snow falls", DENIED, undefined, "not found"],
    ["We will not open the harbour bridge before the snow falls", DIRECT, undefined, "not found"],
    ["We will close the harbour bridge before the first snow", DIRECT, undefined, "not found"],
    ["The harbour bridge will be painted red", DIRECT, undefined, "not found"],
  ] as const)("%s", (asked, where, speaker, state) => {
    expect(findQuote(asked, [where], speaker).state).toBe(state);
  });

  it("gives the place, and marks the difference", () => {
    const [first] = findQuote("We will open the bridge before snow falls", [DIRECT]).renderings;
    expect(DIRECT.report.text.slice(first!.evidence.start, first!.evidence.end)).toBe(first!.evidence.text);
    expect(first!.difference.filter((part) => part.in === "report").map((part) => part.text)).toEqual([
      "harbour",
      "the first",
    ]);
  });

  it("finds words that stand in no statement, and says so", () => {
    const loose = { ...DIRECT, reading: { ...DIRECT.reading, statements: [] } };
    expect(findQuote("open the harbour bridge", [loose]).renderings[0]).toMatchObject({
      statement: null,
      speaker: null,
      state: "verbatim",
    });
  });
});
