import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import type { NypsLayout } from "../../settings/nyps-layout.ts";
import { readAuthority, readSettings } from "../../settings/settings.store.ts";
import type { Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { sha256Of } from "../state-aid/aid-file.writer.ts";
import type { HandOver } from "../state-aid/hand-over.ts";
import { newestHandOver } from "../state-aid/hand-overs.store.ts";
import { noNypsLayout, nypsMonthsGone } from "./nyps.refusals.ts";
import { nypsFile } from "./nyps-file.writer.ts";
import { type Months, type NypsRow, nypsRows } from "./nyps-rows.store.ts";
import { monthsThrough, waitingMonths } from "./waiting-months.ts";

type Command = { readonly through: Month; readonly language: Language };
type Seen = Guarded & {
  readonly next: number;
  readonly version: number;
  readonly layout: NypsLayout | undefined;
  readonly months: Months | undefined;
  readonly rows: readonly NypsRow[];
};

async function see(table: Reader, { at, command: { through } }: Pressed<Command>): Promise<Seen> {
  const [{ authority }, periods, newest] = await Promise.all([
    readSettings(table),
    readAllPeriods(table),
    newestHandOver(table, "nyps"),
  ]);
  const version = authority?.version ?? 0;
  const layout = authority && (await readAuthority(table, version)).nyps;
  const months = monthsThrough(waitingMonths(periods, newest), through);
  const rows = layout && months ? await nypsRows(table, months, at) : [];
  return { heads: [], next: (newest?.number ?? 0) + 1, version, layout, months, rows };
}

/** Finance hands decisions and payments of closed months over to the national follow-up: numbered, and once. */
export const handOverNyps = act({
  name: "hand-over-nyps",
  writes: ["HANDOVERS"],
  see,
  decide: (seen: Seen, { language }: Command, { by, at }): Outcome<{ readonly number: number }> => {
    const { next: number, version, layout, months, rows } = seen;
    if (!layout) return refuse(noNypsLayout);
    if (!months) return refuse(nypsMonthsGone);
    const made: HandOver = {
      ...{ v: 1, register: "nyps", number, at, by: { id: by.id, name: by.name }, lines: rows.length },
      ...{ months, layout: { version, language }, sha256: sha256Of(nypsFile(layout, rows, language)) },
    };
    return {
      answer: { number },
      writes: [{ table: "pilots", put: { ...keys.handOver("nyps", number), ...made }, when: absent }],
      log: { action: "month.handed-over", details: { register: "nyps", number, lines: rows.length } },
    };
  },
});
