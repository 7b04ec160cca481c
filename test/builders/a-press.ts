import { act } from "../../functions/pilot/act.ts";
import { readHead } from "../../functions/pilot/head.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table, Write } from "../../functions/platform/table/table.ts";
import type { Nonce, Subject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";

type Button = { readonly subject: Subject; readonly nonce: Nonce; readonly at: Instant };

/** A button that leads to these writes and this answer, whatever they are. */
export const pressing = <Answer>(
  table: Table,
  { subject, nonce, at }: Button,
  writes: () => readonly Write[],
  answer: Answer,
): Promise<Answer> => {
  const described = act({
    name: "test",
    writes: ["CASE", "DRAFT"],
    see: async (reader) => ({ heads: [await readHead(reader, subject)] }),
    decide: () => ({ answer, writes: writes() }),
  });
  const by = { kind: "officer", id: "tester", name: "Testaren" } as const;
  return press(table, described, { subject, by, at, nonce, command: {} });
};
