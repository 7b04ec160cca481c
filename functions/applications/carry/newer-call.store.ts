import { type CallInForce, currentCall } from "../../calls/call.store.ts";
import type { Reader } from "../../pilot/act.ts";
import type { DraftSeen } from "../draft/draft.store.ts";
import { isToBeCarried } from "./to-be-carried.ts";

/** The version that a draft is to be brought over to; its own where it may stay on it. */
export const newerCall = async (
  table: Reader,
  { draft, call }: Pick<DraftSeen, "draft" | "call">,
): Promise<CallInForce> => (isToBeCarried(call) ? currentCall(table, draft.head.callId) : call);
