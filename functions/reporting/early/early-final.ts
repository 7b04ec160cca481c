import { type LocalDay, Month } from "../../vocabulary/instant.ts";
import { monthsBetween } from "../../vocabulary/months.ts";

/** A final report is asked about while so many whole months of the grant are still to come. */
const mostWithoutAsking = 1;

/** How many months of a grant follow this one. @example monthsLeft("2028-06-30", "2027-02") // 16 */
export const monthsLeft = (endDay: LocalDay, thisMonth: Month): number =>
  Math.max(0, monthsBetween(thisMonth, Month.parse(endDay.slice(0, 7))).length - 1);

/**
 * The last day of the grant that a final report needs a yes for: it comes long before, and ends what can be claimed.
 * Undefined where nothing is asked.
 */
export const asksBecauseOf = (
  { final }: { readonly final: boolean },
  { endDay }: { readonly endDay: LocalDay },
  thisMonth: Month,
): LocalDay | undefined => (final && monthsLeft(endDay, thisMonth) > mostWithoutAsking ? endDay : undefined);
