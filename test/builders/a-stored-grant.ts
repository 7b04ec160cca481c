import { nothingYet } from "../../functions/payments/settlement.ts";
import type { Grant } from "../../functions/pilot/items/grant.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Write } from "../../functions/platform/table/table.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { ore, zeroOre } from "../../functions/vocabulary/ore.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";
import { Rate } from "../../functions/vocabulary/rate.ts";
import { someApplication } from "./a-posting.ts";

/** A grant of 100 000 kr at 27,6 % for the months of 2026, as it is stored, whatever led to it. */
export const aStoredGrant = (given: Partial<Grant> = {}): Grant => ({
  v: 2,
  version: 1,
  applicationId: someApplication,
  callId: CallId.parse("kraftsamling-piloter-2026"),
  callVersion: 1,
  title: "Vändpunkten",
  organisation: "Föreningen Exempel",
  organisationNumber: OrganisationNumber.parse("212000-0357"),
  organisationType: "municipality",
  municipality: "hallsberg",
  amountOre: ore(10_000_000),
  years: [{ year: 2026, amountOre: ore(10_000_000) }],
  rate: Rate.parse("0.276"),
  displayedRate: "28 procent",
  capOre: ore(10_000_000),
  startDay: LocalDay.parse("2026-01-01"),
  endDay: LocalDay.parse("2026-12-31"),
  conditions: "",
  contact: { name: "Projektledaren", email: "projektledare@example.org", language: "sv" },
  linkGeneration: 1,
  linkExpiresAt: instant("2028-01-01T00:00:00Z"),
  reportsDue: [],
  decidedOn: LocalDay.parse("2025-12-01"),
  grantedAt: instant("2025-12-01T10:00:00Z"),
  holdbackOre: zeroOre,
  ...nothingYet,
  changedAt: instant("2025-12-01T10:00:00Z"),
  ...given,
});

/** It in the table. */
export const grantPut = (grant: Grant): Write => ({
  table: "pilots",
  put: { ...keys.grant(grant.applicationId), ...grant },
});
