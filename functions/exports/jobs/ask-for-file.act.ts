import type { ExportFormat } from "../../ledger/stored-file.ts";
import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { ExportId } from "../../vocabulary/ids.ts";
import type { ExportContext, ExportScope } from "../formats/format.ts";
import { jobAsked } from "./export-job.ts";
import { type Lines, linesIn } from "./scope.store.ts";

type Seen = Guarded & Pick<Lines, "scope" | "lines">;
type Command = {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly organisation: ExportContext["organisation"];
};

/** Finance asks for a file that is made in the background; the table's stream wakes the Lambda that makes it. */
export const askForFile = act({
  name: "ask-for-file",
  writes: ["EXPORT"],
  see: async (table: Reader, { command }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    ...(await linesIn(table, command.scope)),
  }),
  decide: (
    { scope, lines }: Seen,
    { format, organisation }: Command,
    { by, at, newId },
  ): Outcome<{ readonly exportId: ExportId }> => {
    const exportId = newId(ExportId);
    const work = { kind: "file", format, scope } as const;
    const askedBy = { id: by.id, name: by.name };
    return {
      answer: { exportId },
      writes: [jobAsked({ exportId, work, organisation, ofRows: lines, askedBy, at })],
    };
  },
});
