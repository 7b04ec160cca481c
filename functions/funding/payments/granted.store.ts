import { type Call, readCall } from "../../applications/contract.ts";
import { type Case, caseIn, readPilot } from "../../lifecycle/contract.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { grantIn } from "../grant.store.ts";
import type { Grant } from "../grant.ts";
import type { Payment } from "./payment.ts";
import { paymentsIn } from "./payment-items.store.ts";

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
