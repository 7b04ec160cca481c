import { formatDay, formatMoment, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";
import { formatMoney, type Ore } from "../../vocabulary/ore.ts";

// What the facts of a mail hold, as each language writes it.
export const money = (amount: Ore): Both => ({ sv: formatMoney(amount), en: formatMoney(amount, "en") });
export const theDay = (day: LocalDay): Both => ({ sv: formatDay(day), en: formatDay(day, "en") });
export const moment = (at: Instant): Both => ({ sv: formatMoment(at), en: formatMoment(at, "en") });

/** The number in the public record as a fact, where there is one. */
export const numbered = (number: string | undefined) =>
  number ? [[{ sv: "Diarienummer", en: "Registration number" }, number] as const] : [];
