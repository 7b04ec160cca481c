import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";

const register = "/ekonomi/statsstod";
const rates = "/ekonomi/eurokurser";

/** The pages of the register of de minimis aid, and of euro rates. */
export const aidPaths = {
  register,
  case: (id: ApplicationId) => `${register}/arende/${id}`,
  handOver: (number: number) => `${register}/overlamning/${number}`,
  file: (number: number, format: "csv" | "xlsx") => `${register}/overlamning/${number}/${format}`,
  rates,
  rateOf: (day: LocalDay) => `${rates}?dag=${day}`,
} as const;
