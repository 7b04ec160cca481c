import { Period } from "../../ledger/period.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { OpenPilot } from "../year/open-at-year-end.ts";
import type { YearEndVersion } from "../year/year-end-version.store.ts";
import { balancesAnswer } from "./balances-answer.ts";
import { monthsAnswer } from "./months-answer.ts";
import { yearEndAnswer, yearEndsAnswer } from "./year-ends-answer.ts";

/** A month's balances, through the code that answers. */
export const exampleBalances = balancesAnswer(
  Period.parse({ month: "2026-11", lines: 2, "accepted-cost": 100_000, payment: 27_600 }),
  [
    { account: "1930", booked: true, debitOre: ore(0), creditOre: ore(27_600) },
    { account: "7590", booked: true, debitOre: ore(27_600), creditOre: ore(0) },
    { account: "9920", booked: false, debitOre: ore(100_000), creditOre: ore(0) },
    { account: "9929", booked: false, debitOre: ore(0), creditOre: ore(100_000) },
  ],
);

const sha256 = (digit: string) => digit.repeat(64);
const file = (ending: string, digit: string, bytes: number) => ({
  key: `months/2026-10/kostnader-2026-10.${ending}`,
  name: `kostnader-2026-10.${ending}`,
  sha256: sha256(digit),
  bytes,
  rows: 214,
});

/** A closed month and an open one, through the code that answers. */
export const exampleMonths = monthsAnswer(
  [
    Period.parse({ month: "2026-11", lines: 2, "accepted-cost": 100_000, payment: 27_600 }),
    Period.parse({
      month: "2026-10",
      lines: 214,
      commitment: 80_060_900,
      "accepted-cost": 290_075_700,
      payment: 72_054_810,
      closingAt: "2026-11-02T08:14:03.000Z",
      closedAt: "2026-11-02T08:14:09.512Z",
      files: {
        csv: file("csv", "a", 38_112),
        xlsx: file("xlsx", "b", 21_470),
        sie: file("si", "c", 44_903),
        jsonl: file("jsonl", "d", 120_331),
      },
    }),
  ],
  false,
);

const aVersion: YearEndVersion = {
  ...{ v: 1, year: 2026, version: 1, asOf: LocalDay.parse("2027-01-31"), rows: 12, sha256: sha256("d") },
  ...{ keptAt: instant("2027-02-03T08:00:00.000Z"), keptBy: { id: "f", name: "Ekonomen" } },
  open: { parts: 1, pilots: 1, sha256: sha256("e"), organisation: { name: "Region Exempel", number: "232100-0164" } },
};
const anOpenPilot: OpenPilot = {
  applicationId: ApplicationId.parse("k4xv7m2hq9wd5t3p"),
  registrationNumber: RegistrationNumber.parse("26RS10970"),
  callId: CallId.parse("kraftsamling-piloter-2026"),
  organisation: "Föreningen Exempel",
  organisationNumber: OrganisationNumber.parse("802400-1110"),
  earnedOre: ore(500_000),
  bookedOre: ore(400_050),
  claims: [
    {
      ...{ number: 2, from: Month.parse("2026-11"), through: Month.parse("2026-11") },
      ...{ claimedOre: ore(100_000), ofYearOre: ore(100_000), givesOre: ore(27_600) },
    },
  ],
  estimate: { months: [Month.parse("2026-12")], rule: "budget", ruleOre: ore(833_300), amountOre: ore(833_300) },
  roomOre: ore(9_472_400),
  accounts: { debit: { account: "7590" }, credit: { account: "2990" } },
};

/** The versions of a year's end and one of them, through the code that answers. */
export const exampleYearEnds = yearEndsAnswer(2026, [aVersion]);
export const exampleYearEnd = yearEndAnswer(aVersion, [anOpenPilot]);
