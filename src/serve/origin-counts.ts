import type { Readout } from "../reconcile/readout.ts";

/** Where an account's lines come from, in two numbers: agencies, outlets and documents; and the people and bodies who speak. */
export function originCounts(readout: Readout): { readonly origins: number; readonly speakers: number } {
  const speakers = readout.provenance.origins.filter((origin) => origin.kind === "speaker").length;
  return { origins: readout.provenance.origins.length - speakers, speakers };
}
