import type { Call } from "../../functions/calls/call.ts";
import { answerTakeover } from "../../functions/decisions/takeover/answer-takeover.act.ts";
import { beginTakeover } from "../../functions/decisions/takeover/begin-takeover.act.ts";
import { carryOutTakeover } from "../../functions/decisions/takeover/carry-out-takeover.act.ts";
import { endTakeover } from "../../functions/decisions/takeover/end-takeover.act.ts";
import { offerTakeover } from "../../functions/decisions/takeover/offer-takeover.act.ts";
import { offeredFor } from "../../functions/decisions/takeover/takeover.form.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { openTakeover, type Takeover } from "../../functions/pilot/items/takeover.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, instant, LocalDay, plusDays, plusLocalDays } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { amendedAt, recordAmendment, theHolder, typedAmendment, writeAmendment } from "./an-amendment.ts";
import { aNumber } from "./some-aid.ts";

const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };
const language = "sv";

/** The new holder's first day, and a moment at which it has come. */
export const takenOverFrom = LocalDay.parse("2027-05-01");
export const takenOverAt: Instant = instant("2027-05-03T09:00:00Z");

export const newNumber = aNumber(77);
const firstOf = (call: Pick<Call, "forms">, id: "p-type" | "p-home" | "p-vat") => offeredFor(call, id)[0]?.id;

/** Who is to take over, as it is typed. */
export const typedTakeover = (typed: Typed = {}, call: Pick<Call, "forms"> = theCall): Typed => ({
  ...{ "p-organisation": "Exempelföreningen", "p-number": newNumber },
  ...Object.fromEntries(
    (["p-type", "p-home", "p-vat"] as const).flatMap((id) => {
      const option = firstOf(call, id);
      return option === undefined ? [] : [[id, option]];
    }),
  ),
  ...{ "p-contact": "Ny Kontakt", "p-contact-email": "ny.kontakt@example.org" },
  ...{ "p-signatory": "Ny Tecknare", "p-signatory-email": "ny.tecknare@example.org" },
  ...{ "p-mailbox": "registrator@exempelforeningen.example.org", "p-from": takenOverFrom },
  ...{ "p-why": "Verksamheten går över till föreningen.", "p-others": "p-end" },
  ...typed,
});

/** A takeover as it is stored, at some point of its life. */
export const aTakeoverThat = (status: Takeover["status"], at: Instant): Takeover => ({
  ...{ v: 1, version: 1, number: 1, status, offered: { at, by: "Projektledaren" } },
  lastDay: plusLocalDays(dayOf(at), 30),
  from: LocalDay.parse(`${dayOf(plusDays(at, 31)).slice(0, 7)}-01`),
  why: "Vändpunkten",
  party: {
    ...{ organisation: "Exempelföreningen", organisationNumber: newNumber, organisationType: "", municipality: "" },
    vat: "none",
    contact: { name: "Ny Kontakt", email: "ny.kontakt@example.org" },
    signatory: { name: "Ny Tecknare", email: "ny.tecknare@example.org" },
  },
  ...{ language: "sv", othersStay: false },
  ...(status === "offered" ? {} : { answer: { at, by: "Ny Kontakt", othersStay: false } }),
});

const on = <C>(id: ApplicationId, by: Actor, command: C, at: Instant) => ({
  ...{ subject: pilotSubject(id), by, at, command, nonce: newId(Nonce) },
});
const opened = async (table: Table, id: ApplicationId) => openTakeover((await readPilot(table, id)).takeovers);

export async function offer(table: Table, id: ApplicationId, typed = typedTakeover(), by = theHolder, at = amendedAt) {
  const { length: version } = (await readPilot(table, id)).takeovers;
  return press(table, offerTakeover, on(id, by, { version, typed, language } as const, at));
}

export async function answer(table: Table, id: ApplicationId, typed: Typed = {}, at = amendedAt) {
  const { version = 0, number = 1 } = (await opened(table, id)) ?? {};
  const said = { "p-answer": "p-yes", "p-others": "p-end", "p-declared": "0", ...typed };
  const by: Actor = { kind: "holder", id: `takeover-${number}`, name: "" };
  return press(table, answerTakeover, on(id, by, { version, typed: said, language } as const, at));
}

export async function endIt(table: Table, id: ApplicationId, by = theHolder, at = amendedAt) {
  const { version = 0 } = (await opened(table, id)) ?? {};
  const typed = { "p-end-reason": "Det blir inget." };
  return press(table, endTakeover, on(id, by, { version, typed, language } as const, at));
}

/** The decision on a change of holder, begun, written and recorded. */
export async function decideTakeover(table: Table, id: ApplicationId, typed: Typed = {}, at = amendedAt) {
  await press(table, beginTakeover, on(id, officer, {}, at));
  const all = typedAmendment({
    ...Object.fromEntries(["p-period", "p-start", "p-budget", "p-costs", "p-aim"].map((part) => [part, "p-none"])),
    "p-holder": "p-granted",
    "p-day": dayOf(at) < "2027-03-10" ? dayOf(at) : "2027-03-10",
    ...typed,
  });
  return recordAmendment(table, id, await writeAmendment(table, id, all, at), at);
}

export async function carryOut(table: Table, id: ApplicationId, typed: Typed = {}, at = takenOverAt) {
  const { version = 0 } = (await opened(table, id)) ?? {};
  return press(table, carryOutTakeover, on(id, officer, { version, typed, language } as const, at));
}

/** A project that another legal person has taken over. */
export async function takenOver(table: Table, id: ApplicationId, typed: Typed = {}, decided: Typed = {}) {
  await offer(table, id, typedTakeover(typed));
  await answer(table, id);
  await decideTakeover(table, id, decided);
  return carryOut(table, id);
}
