import type { LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { type Call, homesOf } from "../call.ts";
import type { Application } from "./application.ts";
import { type ByYear, type ComputedBudget, computeBudget, offBy } from "./budget.ts";

/** The figures and names of an application that lists, decisions and reports are made from. */
export type ApplicationSummary = {
  readonly title: string;
  readonly organisation: string;
  readonly organisationNumber: OrganisationNumber;
  /** Which of the call's kinds of organisation it is. */
  readonly organisationType: string;
  readonly municipality: string;
  readonly startDay: LocalDay;
  readonly endDay: LocalDay;
  readonly costsOre: Ore;
  readonly grantOre: Ore;
  readonly years: ReadonlyArray<{ readonly year: number; readonly costsOre: Ore; readonly grantOre: Ore }>;
  readonly costs: ReadonlyArray<{ readonly categoryId: string; readonly amounts: ByYear }>;
};

/** The name of a municipality as the ledger and lists write it. */
export const municipalityName = (call: Call, id: string): string =>
  homesOf(call).find((one) => one.id === id)?.label.sv ?? id;

/** What is applied for: the computed grant, or less where the applicant's own figures ask for clearly less. */
export function appliedFor(call: Call, budget: ComputedBudget): { grantOre: Ore; grantByYear: ByYear } {
  const source = call.financing.find(({ grant }) => grant)?.id;
  const asked = budget.financing.find(({ id }) => id === source);
  const grantByYear = asked?.amounts ?? {};
  const askedOre = asked?.sumOre ?? zeroOre;
  const rounded = offBy(askedOre, budget.grantOre, Object.values(grantByYear)) !== "too-much";
  return { grantOre: rounded || askedOre > budget.grantOre ? budget.grantOre : askedOre, grantByYear };
}

/** The years' parts of the grant: what was typed, with what it is off by in the last years that have any; none below nought. */
function spread(
  call: Call,
  { grantOre, grantByYear }: { grantOre: Ore; grantByYear: ByYear },
): ReadonlyMap<number, Ore> {
  const years = new Map(call.years.map((year) => [year, grantByYear[String(year)] ?? zeroOre]));
  let off: number = minusOre(grantOre, sumOre([...years.values()]));
  for (const [year, typed] of [...years].reverse()) {
    if (typed === 0) continue;
    const part = Math.max(0, typed + off);
    years.set(year, ore(part));
    off -= part - typed;
  }
  return years;
}

/** A submitted application in figures. */
export function summaryOf({ application }: { readonly application: Application }, call: Call): ApplicationSummary {
  const { organisation, project } = application;
  const budget = computeBudget(call, application.budget);
  const asked = appliedFor(call, budget);
  const grants = spread(call, asked);
  return {
    title: project.title,
    organisation: organisation.name,
    organisationNumber: organisation.number,
    organisationType: organisation.type,
    municipality: municipalityName(call, organisation.municipality),
    startDay: project.startDay,
    endDay: project.endDay,
    costsOre: budget.costsOre,
    grantOre: asked.grantOre,
    years: call.years.map((year) => ({
      year,
      costsOre: budget.costsByYear[String(year)] ?? zeroOre,
      grantOre: grants.get(year) ?? zeroOre,
    })),
    costs: budget.costs.map(({ id, amounts }) => ({ categoryId: id, amounts })),
  };
}
