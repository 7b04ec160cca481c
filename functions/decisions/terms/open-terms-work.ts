import type { Pilot } from "../../pilot/pilot.ts";
import { termsPath } from "../paths.ts";
import { termsState } from "./terms-state.ts";

/** What the terms of a grant wait for: to be sent, signed, or checked. */
export function openTermsWork(pilot: Pilot) {
  const { terms, id } = pilot;
  const state = termsState(pilot);
  if (!terms || !state) return [];
  const path = termsPath(id);
  const { sent, since, signed } = terms;
  if (state === "to-send") return [{ kind: "send-terms", for: "officer", since, path } as const];
  if (state === "in")
    return [{ kind: "check-terms", for: "officer", since: signed?.signing.at ?? since, path } as const];
  if (state !== "waiting" || !sent) return [];
  return [{ kind: "await-terms", for: "holder", since: sent.at, due: sent.lastDay, path } as const];
}
