import type { CallInForce } from "../../calls/call.store.ts";

/** Whether a draft of this version is to be brought over to the one in force before it can be submitted. */
export const isToBeCarried = ({ version, carryFrom }: Pick<CallInForce, "version" | "carryFrom">): boolean =>
  carryFrom !== undefined && version < carryFrom;
