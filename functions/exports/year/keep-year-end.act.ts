import { createHash } from "node:crypto";
import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { dayNotCome, dayNotPassed } from "../exports.refusals.ts";
import type { ExportContext } from "../formats/format.ts";
import { readOpenAtYearEnd, type YearEndRules } from "./open-at-year-end.store.ts";
import type { OpenPilot } from "./open-at-year-end.ts";
import { readYearEnd, type YearEnd } from "./year-end.store.ts";
import { yearEndCsv } from "./year-end.writer.ts";
import { pilotsAPart, type YearEndPart, type YearEndVersion, yearEndVersions } from "./year-end-version.store.ts";

type Command = {
  readonly year: number;
  readonly asOf: LocalDay;
  readonly organisation: ExportContext["organisation"];
  readonly rules?: YearEndRules;
};

const hashOf = (what: Uint8Array | string): string => createHash("sha256").update(what).digest("hex");

/** By what a list is known again: the SHA-256 of its CSV file. */
export const fingerprintOf = (list: YearEnd, { organisation }: Pick<Command, "organisation">): string =>
  hashOf(yearEndCsv(list, { organisation }).file);

/** By what the claims, estimates and accounts of a year's end are known again. */
export const openFingerprint = (open: readonly OpenPilot[]): string => hashOf(JSON.stringify(open));

type Seen = Guarded & {
  readonly list: YearEnd;
  readonly open: readonly OpenPilot[];
  readonly versions: readonly YearEndVersion[];
};

async function see(table: Reader, { command, at }: Pressed<Command>): Promise<Seen> {
  const { year, asOf, rules = {} } = command;
  const [list, versions] = await Promise.all([
    readYearEnd(table, year, { asOf, today: dayOf(at) }),
    yearEndVersions(table, year),
  ]);
  // The ledger is only added to, and a version is put where none is: nothing else guards them.
  return { heads: [], list, open: await readOpenAtYearEnd(table, list, rules), versions };
}

/** What was open, in parts that fit an item each. */
function partsOf(open: readonly OpenPilot[], { year, version }: Pick<YearEndVersion, "year" | "version">): Write[] {
  const count = Math.ceil(open.length / pilotsAPart);
  return Array.from({ length: count }, (_, i): Write => {
    const pilots = open.slice(i * pilotsAPart, (i + 1) * pilotsAPart);
    const part: YearEndPart = { v: 1, year, version, part: i + 1, pilots };
    return { table: "pilots", put: { ...keys.yearEndOpen(year, version, i + 1), ...part }, when: absent };
  });
}

/**
 * Finance keeps the year's end of a day that has passed as the next numbered version, with what was open then. A day has
 * another version only where claims, estimates or accounts are others than in its last one.
 */
export const keepYearEnd = act({
  name: "keep-year-end",
  writes: ["YEAREND"],
  see,
  decide: (
    { list, open, versions }: Seen,
    { year, organisation, asOf: asked }: Command,
    { by, at },
  ): Outcome<object> => {
    if (asked > dayOf(at)) refuse(dayNotCome);
    if (list.preliminary) refuse(dayNotPassed);
    const { asOf, rows } = list;
    const openSha256 = openFingerprint(open);
    // What the ledger knew on a passed day does not change.
    const last = versions.findLast((one) => one.asOf === asOf);
    if (last && (last.open?.sha256 ?? openFingerprint([])) === openSha256) return already({});
    const version = versions.length + 1;
    const { name, number, language } = organisation;
    const parts = partsOf(open, { year, version });
    const kept: YearEndVersion = {
      ...{ v: 1, year, version, asOf, rows: rows.length, keptAt: at, keptBy: { id: by.id, name: by.name } },
      sha256: fingerprintOf(list, { organisation }),
      open: {
        ...{ parts: parts.length, pilots: open.length, sha256: openSha256 },
        organisation: { name, number, ...(language ? { language } : {}) },
      },
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.yearEnd(year, version), ...kept }, when: absent }, ...parts],
      log: { action: "year-end.kept", details: { year, version, asOf } },
    };
  },
});
