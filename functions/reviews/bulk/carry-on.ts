import { type Nonce, OutboxId } from "../../vocabulary/ids.ts";
import type { Bulk, BulkProgress } from "./bulk.ts";

/** What is owed to carry an order on from a row; another beginning owes it under another name. */
export const carryOnId = (starts: number, done: number): OutboxId => OutboxId.parse(`bulk-${starts}-${done}`);

/** The number of one press of many: the order's, and the place in it. It is the same however often it is tried. */
export const rowNonce = ({ bulkId }: Pick<Bulk, "bulkId">, row: number): Nonce => `${bulkId}/${row}` as Nonce; // as: no form has it, so that none can be pressed with it

/** What is still to be done now: nothing once it is stopped, done, or begun anew. */
export const isToGoOn = (progress: BulkProgress | undefined, starts: number): progress is BulkProgress =>
  progress?.status === "running" && progress.starts === starts;
