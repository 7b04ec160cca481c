import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { Frame } from "./frame.ts";

/** The frames of a call that have been opened, year by year; a frame is opened by the first grant that needs it. */
export async function framesOf(table: Pick<Table, "query">, callId: CallId): Promise<readonly Frame[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.frame(callId, 0).pk });
  return parsed(Frame, items);
}
