import { keepYearEnd } from "../../functions/exports/year/keep-year-end.act.ts";
import type { OpenPilot } from "../../functions/exports/year/open-at-year-end.ts";
import type { YearEndVersion } from "../../functions/exports/year/year-end-version.store.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { ApplicationId, CallId, Nonce, newId, periodSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";

/** The year's end of 2026 as it was known through a day, kept as a version with an account of accruals. */
export const aYearEnd = (table: Table, { asOf, at }: { readonly asOf: string; readonly at: Instant }) =>
  press(table, keepYearEnd, {
    subject: periodSubject(Month.parse("2026-12")),
    by: { kind: "finance", id: "finance", name: "Ekonomen" },
    at,
    nonce: newId(Nonce),
    command: {
      year: 2026,
      asOf: LocalDay.parse(asOf),
      organisation: { name: "Region Exempel", number: "232199-9993" },
      rules: { accruals: "2990" },
    },
  });

/** A version as it is stored, and the pilot that was open in it: a claim of 276 kr, and an estimate that finance changed. */
export function aKeptYearEnd(given: Pick<OpenPilot, "accounts"> = {}) {
  const by = { id: "f", name: "Ekonomen" };
  const pilot: OpenPilot = {
    applicationId: ApplicationId.parse("a".repeat(16)),
    callId: CallId.parse("kraftsamling-piloter-2026"),
    organisation: "Föreningen Exempel",
    organisationNumber: OrganisationNumber.parse("212000-0357"),
    ...{ earnedOre: ore(500_000), bookedOre: ore(500_000), roomOre: ore(9_000_000) },
    claims: [
      {
        ...{ number: 2, from: Month.parse("2026-11"), through: Month.parse("2026-11") },
        ...{ claimedOre: ore(100_000), ofYearOre: ore(100_000), givesOre: ore(27_600) },
      },
    ],
    estimate: {
      ...{ months: [Month.parse("2026-12")], rule: "budget", ruleOre: ore(833_300), amountOre: ore(400_000) },
      changed: { reason: "Lägret blev inställt.", at: instant("2027-02-01T08:00:00Z"), by },
    },
    ...given,
  };
  const version: YearEndVersion = {
    ...{ v: 1, year: 2026, version: 1, asOf: LocalDay.parse("2027-01-31"), rows: 1, sha256: "d".repeat(64) },
    ...{ keptAt: instant("2027-02-03T08:00:00Z"), keptBy: by },
  };
  const organisation = { name: "Region Exempel", number: "232100-0164" };
  return { ...version, open: { parts: 1, pilots: 1, sha256: "e".repeat(64), organisation }, pilots: [pilot] };
}
