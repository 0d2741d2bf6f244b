import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./seeds.ts";
import { trainWeights } from "./trees.ts";

const { lesson, training, seed, order } = workerData as Task;
const weights = trainWeights(lesson, training, seed, order);
parentPort?.postMessage(weights, [weights.moves.buffer as ArrayBuffer, weights.labels.buffer as ArrayBuffer]);
