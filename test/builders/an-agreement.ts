import type { Agreement } from "../../functions/partnership/agreement.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";

export const someAgreement = ApplicationId.parse("p".repeat(16));
const at = instant("2026-01-02T08:00:00Z");
const parties = [
  { name: "Kommunen Ett", number: OrganisationNumber.parse("212000-0357"), yearlyOre: kronor(5_000_000) },
  { name: "Kommunen Två", yearlyOre: kronor(5_000_000) },
  { name: "Högskolan", yearlyOre: kronor(1_100_000) },
];
const approvals = parties.map(({ name: party }) => ({ party, day: LocalDay.parse("2025-12-10"), by: "Ekonomen", at }));

/** An agreement that is in force, with a year that has been requisitioned, and an amendment that waits for its parties. */
export const anAgreement = (given: Partial<Agreement> = {}): Agreement => ({
  ...{ v: 1, version: 1, agreementId: someAgreement, title: "Partnerskapet", changedAt: at },
  accounts: { contributionClaims: "1512", contributions: "3690", bank: "1930" },
  terms: [
    { number: 1, from: 2026, through: 2029, parties, approvals, proposedAt: at, proposedBy: "Ekonomen" },
    { number: 2, from: 2026, through: 2030, parties, approvals: [], proposedAt: at, proposedBy: "Ekonomen" },
  ],
  requisitions: [
    {
      ...{ year: 2026, terms: 1, day: LocalDay.parse("2026-01-02"), dueDay: LocalDay.parse("2026-02-01") },
      ...{ by: "Ekonomen", verification: "P2026-1" },
      claims: parties.map(({ name: party, yearlyOre: amountOre }) => ({ party, amountOre, receipts: [] })),
    },
  ],
  ...given,
});
