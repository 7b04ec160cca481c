import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import type { Called } from "../../pilot/items/payee.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { endingOf } from "../../vocabulary/paid-to.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readCallBack } from "./call-back.form.ts";
import { calledAbout } from "./call-back.ts";
import { payeePut } from "./payee-change.ts";

/** Finance or an officer notes a call by which they checked where money goes; what the other end said stands with the payee. */
export const noteCallBack = act({
  name: "note-call-back",
  writes: ["PAYEE"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const payee = pilot.payee ?? refuse("not-found");
    requireVersion(payee, version);
    const about = calledAbout(pilot) ?? refuse("not-in-this-stage");
    const entry = payee[about] ?? refuse("not-in-this-stage");
    const corrected = about === "current" ? pilot.party?.numberCorrectedAt : undefined;
    const from = corrected && corrected > entry.enteredAt ? corrected : entry.enteredAt;
    const read = readCallBack(typed, { today: dayOf(at), changed: dayOf(from) }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const called: Called = { ...read.value, at, by: by.name };
    const { giro } = entry;
    return {
      answer: {},
      writes: [payeePut({ ...payee, [about]: { ...entry, called } })],
      log: {
        action: `payee.called-${called.result}`,
        details: { giro: giro.kind, ending: endingOf(giro), day: called.day },
      },
    };
  },
});
