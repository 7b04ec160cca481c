import { act, already, type Outcome } from "../../pilot/act.ts";
import { outboxEntry } from "../../pilot/happenings.ts";
import { isSamePerson } from "../../pilot/items/lifecycle.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { disposalSubject, OutboxId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type DisposalSeen, theDisposal } from "./disposal.store.ts";
import { asFarAs, type Disposal } from "./disposal.ts";

/** What is confirmed is the list that was read through. */
type Command = { readonly version: number };
export type Confirmed = { readonly not?: "same-person" };

/**
 * A second person confirms a list, and it is carried out by itself from then on, case by case; or somebody goes on with
 * one that was stopped. Each case is looked at anew before it goes.
 */
export const confirmDisposal = act({
  name: "confirm-disposal",
  writes: ["DISPOSAL"],
  see: theDisposal,
  decide: ({ disposalId, now }: DisposalSeen, { version }: Command, { by, at }): Outcome<Confirmed> => {
    if (!now) return refuse("not-found");
    if (now.status === "running" || now.status === "done") return already({});
    requireVersion(now, version);
    const isFirst = now.status === "proposed";
    if (isFirst && isSamePerson(now.proposedBy, by)) return { answer: { not: "same-person" } };
    const starts = now.starts + 1;
    const set: Partial<Disposal> = {
      ...{ status: "running", starts, version: version + 1 },
      ...(isFirst ? { confirmedAt: at, confirmedBy: by } : {}),
    };
    const id = OutboxId.parse(`disposal-${starts}-${now.done}`);
    return {
      answer: {},
      writes: [
        { table: "pilots", update: keys.disposal(disposalId), set, when: asFarAs(now) },
        outboxEntry(disposalSubject(disposalId), id, { kind: "disposal", starts, from: now.done }, at),
      ],
      log: { action: isFirst ? "disposal.confirmed" : "disposal.gone-on", details: { cases: now.cases.length } },
    };
  },
});
