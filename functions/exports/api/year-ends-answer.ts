import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { accrualEntries } from "../year/accruals.ts";
import { type AccrualPart, accruesOf, accruesOfAll, type OpenPilot } from "../year/open-at-year-end.ts";
import type { YearEndVersion } from "../year/year-end-version.store.ts";
import { apiPaths } from "./api.paths.ts";
import type { YearEnd, YearEnds } from "./year-end-answers.ts";

/** The versions of a year's end as the API answers them. */
export const yearEndsAnswer = (year: number, versions: readonly YearEndVersion[]): YearEnds => ({
  year,
  versions: versions.map(({ version, asOf, keptAt }) => ({
    ...{ version, asOf, keptAt },
    href: apiPaths.yearEnd(year, version),
  })),
});

const accruesAnswer = (of: Readonly<Record<AccrualPart, Ore>>): YearEnd["accrues"] => ({
  acceptedOre: of.accepted,
  claimedOre: of.claimed,
  estimatedOre: of.estimated,
  allOre: sumOre([of.accepted, of.claimed, of.estimated]),
});

function pilotAnswer(pilot: OpenPilot): YearEnd["pilots"][number] {
  const { applicationId, registrationNumber, callId, organisation, organisationNumber, claims, estimate } = pilot;
  return {
    applicationId,
    ...(registrationNumber ? { registrationNumber } : {}),
    ...{ callId, organisation, organisationNumber },
    claims: claims.map(({ number, ...claim }) => ({ report: number, ...claim })),
    ...(estimate ? { estimate: estimateAnswer(estimate) } : {}),
    accrues: accruesAnswer(accruesOf(pilot)),
    ...(pilot.accounts ? { accounts: pilot.accounts } : {}),
  };
}

const estimateAnswer = ({ changed, ...estimate }: NonNullable<OpenPilot["estimate"]>) => ({
  ...estimate,
  ...(changed ? { reason: changed.reason } : {}),
});

/** A version of a year's end as the API answers it. */
export function yearEndAnswer(version: YearEndVersion, open: readonly OpenPilot[]): YearEnd {
  const { year, version: number, asOf, keptAt } = version;
  const file = (format: "sie" | "csv") => apiPaths.accruals(year, number, format);
  return {
    ...{ year, version: number, asOf, keptAt },
    pilots: open.map(pilotAnswer),
    accrues: accruesAnswer(accruesOfAll(open)),
    ...(version.open && accrualEntries(open, year) ? { accruals: { sie: file("sie"), csv: file("csv") } } : {}),
  };
}
