import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { takeoverPut } from "../../pilot/items/takeover.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { endTakeoverForm } from "./takeover.form.ts";
import { requireNotBeingDecided, takeoverThat } from "./takeover.ts";
import { offerTimers, toldHolder, toldParty } from "./told-of-takeover.ts";

/**
 * It comes to nothing: the holder takes the request back, or an officer ends it, also one that is decided and cannot be
 * carried out. Both sides hear why.
 */
export const endTakeover = act({
  name: "end-takeover",
  writes: ["TAKEOVER"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireSpeaksFor(pilot, by);
    const takeover =
      by.kind === "officer"
        ? takeoverThat(pilot, "offered", "accepted", "granted")
        : takeoverThat(pilot, "offered", "accepted");
    requireVersion(takeover, version);
    requireNotBeingDecided(pilot, takeover);
    const read = readTyped(endTakeoverForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const reason = read.value["p-end-reason"];
    const name = by.kind === "officer" ? by.name : partyName(pilot, by);
    return {
      answer: {},
      writes: [takeoverPut(pilot.id, { ...takeover, status: "ended", ended: { at, by: name, reason } })],
      mails: [toldHolder(pilot, takeover, "ended", reason), toldParty(pilot, takeover, "ended", reason)],
      cancels: offerTimers(pilot, takeover),
      log: { action: "takeover.ended", details: { number: takeover.number, to: takeover.party.organisation, reason } },
    };
  },
  actor: (pilot, by) => (by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by),
});
