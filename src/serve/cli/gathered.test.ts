import { expect, it } from "vitest";
import { gathered } from "./gathered.ts";

async function listsOf<T>(items: AsyncIterable<T>, most: number): Promise<T[][]> {
  const lists: T[][] = [];
  for await (const list of gathered(items, () => 1, most)) lists.push(list);
  return lists;
}

async function* at(once: readonly number[]): AsyncGenerator<number> {
  yield* once;
}

it("cuts a stream into lists of the size", async () => {
  expect(await listsOf(at([1, 2, 3, 4, 5]), 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(await listsOf(at([1, 2, 3, 4]), 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await listsOf(at([]), 2)).toEqual([]);
});

it("answers what is there before it waits: the asker sends the second only when it has the first one's answer", async () => {
  let answered = () => {};
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  async function* asking(): AsyncGenerator<string> {
    yield "first";
    await firstAnswer;
    yield "second";
  }
  const lists: string[][] = [];
  for await (const list of gathered(asking(), () => 1, 100)) {
    lists.push(list);
    answered();
  }
  expect(lists).toEqual([["first"], ["second"]]);
});

it("hands on a stream's failure after the items before it, and closes a stream that nobody wants more of", async () => {
  let isClosed = false;
  async function* failing(): AsyncGenerator<number> {
    try {
      yield 1;
      yield 2;
      throw new Error("the pipe broke");
    } finally {
      isClosed = true;
    }
  }
  const seen: number[] = [];
  await expect(async () => {
    for await (const list of gathered(failing(), () => 1, 2)) seen.push(...list);
  }).rejects.toThrow("the pipe broke");
  expect(seen).toEqual([1, 2]);
  isClosed = false;
  for await (const _ of gathered(failing(), () => 1, 1)) break;
  expect(isClosed).toBe(true);
});
