import { createHash } from "node:crypto";
import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { dayNotPassed } from "../exports.refusals.ts";
import type { ExportContext } from "../formats/format.ts";
import { readYearEnd, type YearEnd } from "./year-end.store.ts";
import { yearEndCsv } from "./year-end.writer.ts";
import { type YearEndVersion, yearEndVersions } from "./year-end-version.store.ts";

type Command = {
  readonly year: number;
  readonly asOf: LocalDay;
  readonly organisation: ExportContext["organisation"];
};

/** By what a list is known again: the SHA-256 of its CSV file. */
export const fingerprintOf = (list: YearEnd, { organisation }: Pick<Command, "organisation">): string =>
  createHash("sha256").update(yearEndCsv(list, { organisation }).file).digest("hex");

type Seen = Guarded & { readonly list: YearEnd; readonly versions: readonly YearEndVersion[] };

async function see(table: Reader, { command, at }: Pressed<Command>): Promise<Seen> {
  const { year, asOf } = command;
  const [list, versions] = await Promise.all([
    readYearEnd(table, year, { asOf, today: dayOf(at) }),
    yearEndVersions(table, year),
  ]);
  // The ledger is only added to, and a version is put where none is: nothing else guards them.
  return { heads: [], list, versions };
}

/** Finance keeps the year's end of a day that has passed as the next numbered version. */
export const keepYearEnd = act({
  name: "keep-year-end",
  writes: ["YEAREND"],
  see,
  decide: ({ list, versions }: Seen, { year, organisation }: Command, { by, at }): Outcome<object> => {
    if (list.preliminary) refuse(dayNotPassed);
    const { asOf, rows } = list;
    // What a passed day knew does not change, so one version of it is enough, whatever was kept after it.
    if (versions.some((one) => one.asOf === asOf)) return already({});
    const version = versions.length + 1;
    const kept: YearEndVersion = {
      ...{ v: 1, year, version, asOf, rows: rows.length, keptAt: at, keptBy: { id: by.id, name: by.name } },
      sha256: fingerprintOf(list, { organisation }),
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.yearEnd(year, version), ...kept }, when: absent }],
      log: { action: "year-end.kept", details: { year, version, asOf } },
    };
  },
});
