import type { ApplicationId, MeasureId } from "../../vocabulary/ids.ts";
import type { Key } from "./table.ts";

/**
 * The keys of what is mapped and of what everybody may read, and who asks for what.
 *
 *   PORTFOLIO#{programme} MEASURE#{id}    a measure that was mapped         staff, one; index `people`: by actor
 *                 COVERAGE                how much is known of each cell    white spots
 *   HUB           CARD#{id}               what everybody may read of a project its public page, search, feed
 */
export const portfolioKeys = {
  measure: (programme: string, id: MeasureId): Key => ({ pk: `PORTFOLIO#${programme}`, sk: `MEASURE#${id}` }),
  measures: (programme: string) => `MEASURES#${programme}`,
  coverage: (programme: string): Key => ({ pk: `PORTFOLIO#${programme}`, sk: "COVERAGE" }),
  hubAll: () => "HUB",
  hubCard: (id: ApplicationId): Key => ({ pk: "HUB", sk: `CARD#${id}` }),
} as const;
