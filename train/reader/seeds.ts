/** Trains several seeds at once, each in a worker thread of its own: two cores, half the time, the same weights. */
import { Worker } from "node:worker_threads";
import type { Lesson } from "./tree-lesson.ts";
import type { TreeTraining, TreeWeights } from "./tree-weights.ts";

/** What one worker is to learn. */
export interface Task {
  readonly lesson: Lesson;
  readonly training: TreeTraining;
  readonly seed: number;
  /** The sentences to learn from. */
  readonly chosen: Int32Array;
}

const AT_ONCE = 2;

/** The weights of each task, in the order of the tasks. */
export async function trainSeeds(tasks: readonly Task[]): Promise<TreeWeights[]> {
  const results: TreeWeights[] = [];
  let next = 0;
  const work = async () => {
    while (next < tasks.length) {
      const n = next++;
      results[n] = await inWorker(tasks[n]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

function inWorker(task: Task): Promise<TreeWeights> {
  return new Promise((resolve, reject) => {
    // The compiled file: training always runs from `dist`.
    const worker = new Worker(new URL("./seed-worker.js", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
