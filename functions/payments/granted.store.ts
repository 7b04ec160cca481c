import { readCall } from "../calls/call.store.ts";
import type { Call } from "../calls/call.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { grantIn } from "../pilot/items/grant-items.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import type { Payment } from "../pilot/items/payment.ts";
import { paymentsIn } from "../pilot/items/payment-items.ts";
import { caseIn, readPilot } from "../pilot/read-case.ts";
import type { Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** A granted pilot with its payments. */
export type Granted = {
  readonly pilot: Case;
  readonly grant: Grant;
  readonly call: Call;
  readonly payments: readonly Payment[];
};

/** @throws Refusal not-found when nothing has been granted */
export async function readGranted(table: Pick<Table, "get" | "query">, id: ApplicationId): Promise<Granted> {
  const items = await readPilot(table, id);
  const pilot = caseIn(items) ?? refuse("not-found");
  const grant = grantIn(items) ?? refuse("not-found");
  return { pilot, grant, payments: paymentsIn(items), call: await readCall(table, grant.callId, grant.callVersion) };
}
