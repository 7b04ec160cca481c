import type { Act, Guarded } from "../../functions/pilot/act.ts";

/** The act, with something else that happens once between its read and its decision. */
export function overtaken<Seen extends Guarded, Command, Answer>(
  act: Act<Seen, Command, Answer>,
  happens: () => Promise<unknown>,
): Act<Seen, Command, Answer> {
  let done = false;
  return {
    ...act,
    see: async (table, pressed) => {
      const seen = await act.see(table, pressed);
      if (!done) {
        done = true;
        await happens();
      }
      return seen;
    },
  };
}
