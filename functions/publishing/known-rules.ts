import { applicationRules } from "../calls/application-form/rules.ts";
import type { Call, CallInWork } from "../calls/call.ts";
import type { CallForm } from "./change.ts";

/** The names of the rules across questions that a form of a call may switch on. */
export const rulesKnownTo = (call: CallInWork, form: CallForm): readonly string[] =>
  // as: the rules are only named, and none of them is asked
  form === "application" ? Object.keys(applicationRules(call as unknown as Call, "sv")) : [];
