/** So long a list waits for the next item: a program that asks one by one gets each answer at once. */
const PATIENCE_MS = 5;

/**
 * The items of a stream in lists, in their order. A list ends when its sizes come to `most`, or when the next item is not
 * there yet, so that nobody waits for an answer because a list is not full.
 */
export async function* gathered<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  most: number,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    let coming = iterator.next();
    for (let isDone = false; !isDone; ) {
      const list: T[] = [];
      for (let size = 0; size < most; ) {
        const next = list.length === 0 ? await coming : await soon(coming);
        if (!next) break;
        if (next.done) {
          isDone = true;
          break;
        }
        list.push(next.value);
        size += sizeOf(next.value);
        coming = iterator.next();
        // Its failure is met when its turn comes, which may be after a list was answered.
        coming.catch(() => {});
      }
      if (list.length > 0) yield list;
    }
  } finally {
    await iterator.return?.();
  }
}

/** What a promise gives, or nothing when it takes longer than one likes to wait. */
async function soon<T>(coming: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([coming, patience]);
  } finally {
    clearTimeout(timer);
  }
}
