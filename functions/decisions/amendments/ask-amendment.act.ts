import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { type DecisionBasis, theBasis } from "../decision-basis.store.ts";
import { requireAmendable } from "./amendment-follows.ts";
import { readRequest } from "./read-request.ts";
import { draftRequest, requestPut, requestWritten } from "./save-amendment.act.ts";

/** The holder asks for other terms. Those of today hold until it is decided. */
export const askAmendment = act({
  name: "ask-amendment",
  writes: ["AMENDMENT"],
  see: theBasis,
  decide: (basis: DecisionBasis, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { pilot, frames } = basis;
    requireSpeaksFor(pilot, by);
    requireAmendable(pilot);
    const before = draftRequest(pilot);
    requireVersion(before, version);
    const read = readRequest(typed, { pilot, frames, today: dayOf(at) }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const request = requestWritten(pilot, before, typed, at);
    const { title, contact } = pilot.grant;
    return {
      answer: {},
      writes: [requestPut(pilot, { ...request, status: "asked", askedAt: at })],
      mails: [{ template: "amendment-asked", language: contact.language, to: contact.email, data: { title } }],
      log: { action: "amendment.asked", details: { number: request.number } },
    };
  },
  actor: ({ pilot }, by) => ({ ...by, name: partyName(pilot, by) }),
});
