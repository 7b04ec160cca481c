import type { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { threeDigits } from "./pilot-keys.ts";
import type { Key } from "./table.ts";

/**
 * The keys of a call's way into ordinary work, and who asks for what.
 *
 *   FUNNEL#{callId} COUNTS                how many receivers stand where   the call's overview
 *                   ROW#{1}#{id}#{001}    one of them, by how far it came  its lists and files
 */
export const adoptionKeys = {
  funnel: (call: CallId) => `FUNNEL#${call}`,
  funnelCounts: (call: CallId): Key => ({ pk: `FUNNEL#${call}`, sk: "COUNTS" }),
  funnelRow: (call: CallId, rank: number, id: ApplicationId, number: number): Key => ({
    pk: `FUNNEL#${call}`,
    sk: `ROW#${rank}#${id}#${threeDigits(number)}`,
  }),
} as const;
