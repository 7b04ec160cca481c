import { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** Who writes calls. */
export const officers = ["officer"] as const;

/** The call in the address. @throws Refusal not-found */
export const callIn = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }): CallId =>
  CallId.safeParse(params["callId"]).data ?? refuse("not-found");
