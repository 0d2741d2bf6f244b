import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./seeds.ts";
import { trainWeights } from "./tree-weights.ts";

const { lesson, training, seed, chosen } = workerData as Task;
const weights = trainWeights(lesson, training, seed, chosen);
parentPort?.postMessage(weights, [weights.moves.buffer as ArrayBuffer, weights.labels.buffer as ArrayBuffer]);
