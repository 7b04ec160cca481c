import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Decisions } from "./decision.store.ts";
import { grantedBy } from "./granted.ts";
import type { Matter } from "./matter.store.ts";

type Needs = { readonly decisions: Decisions; readonly clock: () => Instant };
type Command = {
  readonly matter: Matter;
  readonly decision: DecisionMade;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The decider's one act: a grant or a rejection, recorded as it was made. */
export const recordDecision =
  ({ decisions, clock }: Needs) =>
  async ({ matter, decision, by, nonce }: Command): Promise<void> => {
    const { pilot, call, applied, contact, frames } = matter;
    const { applicationId, registrationNumber } = pilot;
    const at = clock();
    const recording = { applicationId, title: applied.title, registrationNumber, contact, by, at, nonce };
    const recorded = { v: 1, recordedAt: at, recordedBy: by.name } as const;
    if (decision.outcome === "rejected") {
      await decisions.reject({ ...recording, decision: { ...decision, ...recorded } });
      return;
    }
    const grant = grantedBy({ applicationId, call, applied, contact, decision, at });
    await decisions.grant({
      ...recording,
      decision: { ...decision, ...recorded },
      grant,
      accounting: call.accounting,
      frames,
    });
  };
