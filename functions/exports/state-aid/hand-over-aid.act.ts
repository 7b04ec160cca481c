import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { readHead } from "../../pilot/head.ts";
import { AidEntry, aidEntryPut } from "../../pilot/items/aid-entry.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, readAs } from "../../platform/table/table.ts";
import { type ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { ExportContext } from "../formats/format.ts";
import { aidRateMissing, lineHandedOver } from "./aid.refusals.ts";
import { aidCsv, sha256Of } from "./aid-file.writer.ts";
import type { HandOver } from "./hand-over.ts";
import { newestHandOver } from "./hand-overs.store.ts";

/** A line as it was on the page. */
export type AidPick = { readonly id: ApplicationId; readonly number: number; readonly version: number };
type Command = { readonly picks: readonly AidPick[]; readonly organisation: ExportContext["organisation"] };
type Seen = Guarded & { readonly lines: readonly AidEntry[]; readonly next: number };

async function see(table: Reader, { command: { picks } }: Pressed<Command>): Promise<Seen> {
  const ids = [...new Set(picks.map(({ id }) => id))];
  const heads = await Promise.all(ids.map((id) => readHead(table, pilotSubject(id))));
  const [items, newest] = await Promise.all([
    Promise.all(picks.map(({ id, number }) => table.get("pilots", keys.aidEntry(id, number)))),
    newestHandOver(table, "de-minimis"),
  ]);
  const lines = items.map((item) => (item ? readAs(AidEntry, item) : refuse("not-found")));
  return { heads, lines, next: (newest?.number ?? 0) + 1 };
}

const placeOf = ({ due, applicationId, number }: AidEntry) => `${due}#${applicationId}#${number}`;

/** Finance hands lines over to the central register: they stay as they are, and the hand-over is numbered. */
export const handOverAid = act({
  name: "hand-over-aid",
  writes: ["HANDOVERS", "AIDENTRY"],
  see,
  decide: (seen: Seen, { picks, organisation }: Command, { by, at }): Outcome<{ readonly number: number }> => {
    const { lines, next: number } = seen;
    const gone = lines.filter((line, i) => line.handed !== undefined || line.version !== picks[i]?.version);
    if (gone.length > 0) refuse(lineHandedOver, { what: gone.map(({ title }) => title).join(", ") });
    const without = lines.find(({ rate }) => rate === undefined);
    if (without) refuse(aidRateMissing, { day: without.day });
    const who = { id: by.id, name: by.name };
    const sorted = lines.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const { file } = aidCsv(sorted, number, organisation);
    const made: HandOver = {
      ...{ v: 1, register: "de-minimis", number, at, by: who, lines: lines.length },
      sha256: sha256Of(file),
    };
    return {
      answer: { number },
      writes: [
        { table: "pilots", put: { ...keys.handOver("de-minimis", number), ...made }, when: absent },
        ...lines.map((line) => aidEntryPut({ ...line, handed: { number, at, by: who } })),
        // Each line is a part of the history of its own case.
        ...lines.map((line) =>
          auditEntry(pilotSubject(line.applicationId), { at, by }, { action: "aid.handed-over", details: { number } }),
        ),
      ],
      log: { action: "aid-register.handed-over", details: { register: "de-minimis", number, lines: lines.length } },
    };
  },
});
