import { dayOf, type Instant } from "../../vocabulary/instant.ts";

/** A day as SIE writes it: `20261121`. */
export const dense = (day: string): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10);

/**
 * Days as SIE writes them, of which one after another is the same: verifications are numbered as they were posted. An
 * hour of UTC is of one day in Stockholm.
 */
export function daysInTurn() {
  let last = "";
  let written = "";
  let hour = "none";
  let registered = "";
  return {
    dense: (day: string): string => {
      if (day !== last) {
        last = day;
        written = dense(day);
      }
      return written;
    },
    registered: (moment: Instant): string => {
      if (!moment.startsWith(hour)) {
        hour = moment.slice(0, 13);
        registered = dense(dayOf(moment));
      }
      return registered;
    },
  };
}
