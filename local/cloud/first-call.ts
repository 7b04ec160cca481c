import { type Call, CallInWork } from "../../functions/calls/call.ts";
import { asPublished } from "../../functions/publishing/begin-from.ts";
import { documentsOf, firstCustomer } from "./customers.ts";

/** Whether a document of a customer is a call. */
export const isCall = (document: unknown): boolean =>
  typeof document === "object" && document !== null && Object.hasOwn(document, "callId");

/** The first customer's call as its file has it, with its contact persons: what demos, benches and most tests are played on. */
export const firstCallInWork: CallInWork = CallInWork.parse(documentsOf(firstCustomer).find(isCall));

/** The call as it is published: its conditions and forms. */
export const kraftsamlingPiloter2026: Call = asPublished(firstCallInWork, undefined);
