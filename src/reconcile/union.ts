/** Sets of indexes that can only grow together (union–find); each set is named by its lowest index. */
export interface Union {
  find(index: number): number;
  join(a: number, b: number): void;
  /** The sets, each in ascending order, in the order of their lowest index. */
  groups(): number[][];
}

/** Starts with every index in a set of its own. */
export function unionOf(count: number): Union {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    for (let step = index; step !== root; ) {
      const next = parents[step]!;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
      parents[high] = low;
    },
    groups() {
      const groups = new Map<number, number[]>();
      for (let index = 0; index < count; index++) {
        const root = find(index);
        const group = groups.get(root);
        if (group) group.push(index);
        else groups.set(root, [index]);
      }
      return [...groups.values()];
    },
  };
}
