/** What has happened, as lines that a person reads; only the last of them are kept. */
export function storyOf(most: number) {
  const lines: string[] = [];
  let act = 0;
  return {
    /** The next act begins: the lines that follow belong to it. */
    nextAct: () => ++act,
    acts: () => act,
    tell: (line: () => string) => {
      if (most === 0) return;
      lines.push(`${String(act).padStart(6)}  ${line()}`);
      if (lines.length > 2 * most) lines.splice(0, lines.length - most);
    },
    last: (count: number) => lines.slice(-count),
  };
}
export type Story = ReturnType<typeof storyOf>;

/** Something that must stay true is not. The message says what, with ids and figures. */
export class BrokenPromise extends Error {
  override readonly name = "BrokenPromise";
}

/** @throws BrokenPromise */
export function promise(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new BrokenPromise(what());
}
