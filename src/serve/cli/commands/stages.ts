import { STAGES } from "../../../pipeline.ts";

/** `readout stages`: the way of the data, a line a stage. */
export async function runStages(): Promise<void> {
  for (const { stage, takes, gives, isBuilt } of STAGES) {
    process.stdout.write(`${stage.padEnd(10)} ${takes} → ${gives}${isBuilt ? "" : " (not built yet)"}\n`);
  }
}
