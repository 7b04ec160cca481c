import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import { type Takeover, takeoverPut } from "../../pilot/items/takeover.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireAmendable } from "../amendments/amendment-follows.ts";
import { carriedOut } from "./carried-out.store.ts";
import { carryOutForm } from "./takeover.form.ts";
import { takeoverBlocked, takeoverTooEarly } from "./takeover.refusals.ts";
import { takeoverTexts } from "./takeover.texts.ts";
import { inTheWay, paidOutTo, takeoverThat } from "./takeover.ts";

/** What is begun with the holder of today is finished with that one. @throws Refusal takeover-too-early, takeover-...-waits */
function requireReady(pilot: Pilot, { from }: Takeover, today: ReturnType<typeof dayOf>, lang: Language): void {
  if (today < from) refuse(takeoverTooEarly, { day: formatDay(from, lang) });
  const [first] = inTheWay(pilot);
  if (first) refuse(takeoverBlocked[first]);
}

/** What of a report that is being written is wrong: nobody has said that it is to be emptied. */
function aboutDraft(pilot: Pilot, chosen: string | undefined, lang: Language) {
  if (!pilot.reports.some(isOpen) || chosen === "p-empty") return [];
  const { problems } = takeoverTexts[lang];
  return [{ field: "p-draft", text: problems[chosen === "p-wait" ? "draft-waits" : "draft-left"] }];
}

/**
 * An officer carries a decided change of holder out, on its day or later: from here on the project is the new holder's.
 * What was decided, sent, booked and paid before stays as it is.
 */
export const carryOutTakeover = act({
  name: "carry-out-takeover",
  writes: [
    "TAKEOVER",
    "PARTY",
    "CASE",
    "GRANT",
    "CONTACT",
    "MEMBER",
    "PAYEE",
    "TERMS",
    "REPORT",
    "COSTS",
    "SIEFILE",
    "ALIKE",
    "ALIKETITLE",
    "AIDENTRY",
    "AID",
  ],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, context): Outcome<FormAnswer> => {
    const { by, at } = context;
    if (!pilot.grantIfAny) refuse("not-in-this-stage");
    requireAmendable(pilot);
    const takeover = takeoverThat(pilot, "granted");
    requireVersion(takeover, version);
    requireReady(pilot, takeover, dayOf(at), language);
    const read = readTyped(carryOutForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const wrong = aboutDraft(pilot, read.value["p-draft"], language);
    if (wrong.length > 0) return { answer: { wrong } };
    const { organisation, organisationNumber } = pilot.grant;
    const before = { organisation, organisationNumber, paidOre: paidOutTo(pilot.grant) };
    const done: Takeover = { ...takeover, status: "done", done: { at, by: by.name, ...before } };
    const out = carriedOut(pilot, done, before.paidOre, context);
    return {
      answer: {},
      ...out,
      writes: [takeoverPut(pilot.id, done), ...out.writes],
      log: {
        action: "takeover.done",
        details: { number: takeover.number, from: organisation, to: takeover.party.organisation, day: takeover.from },
      },
    };
  },
});
