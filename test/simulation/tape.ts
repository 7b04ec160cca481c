/** Remembers the chance that a decision used, so that the same decision can be made again. */
export function tapeOf(bytes: (count: number) => Uint8Array) {
  let recorded: Uint8Array[] | undefined;
  let played: Uint8Array[] | undefined;
  return {
    bytes: (count: number): Uint8Array => {
      const drawn = played?.shift() ?? bytes(count);
      recorded?.push(drawn);
      return drawn;
    },
    /** What `decide` comes to, and the chance it used. */
    recording: <T>(decide: () => T): { readonly made: T; readonly used: readonly Uint8Array[] } => {
      const used: Uint8Array[] = [];
      recorded = used;
      try {
        return { made: decide(), used };
      } finally {
        recorded = undefined;
      }
    },
    /** What `decide` comes to with that chance. */
    playing: <T>(used: readonly Uint8Array[], decide: () => T): T => {
      played = [...used];
      try {
        return decide();
      } finally {
        played = undefined;
      }
    },
  };
}
export type Tape = ReturnType<typeof tapeOf>;
