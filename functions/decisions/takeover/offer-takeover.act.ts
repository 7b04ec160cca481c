import {
  act,
  type FormAnswer,
  type FormCommand,
  type Guarded,
  type Outcome,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import { openTakeover, type Takeover, takeoverPut } from "../../pilot/items/takeover.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs } from "../../platform/table/table.ts";
import { AuthorityHead } from "../../settings/authority-head.ts";
import { authoritySetting } from "../../settings/setting-name.ts";
import { dayOf, plusLocalDays } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireOfferable } from "./offering.ts";
import { readTakeover } from "./read-takeover.ts";
import { requireNotBeingDecided } from "./takeover.ts";
import { offerMails } from "./told-of-takeover.ts";

/** So many days who is to take over has to answer. */
const answerDays = 30;

type Seen = Guarded & { readonly pilot: Pilot; readonly ownNumber: string | undefined };

async function see(table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const authority = await table.get("pilots", keys.setting(authoritySetting));
  return { pilot, heads: pilot.heads, ownNumber: authority && readAs(AuthorityHead, authority).number };
}

/**
 * The holder asks that another legal person takes the project over, or an officer proposes it: who, why and from which day.
 * That one is sent a link to read and answer by. One that nobody answered in time makes room for the next.
 */
export const offerTakeover = act({
  name: "offer-takeover",
  writes: ["TAKEOVER"],
  see,
  decide: ({ pilot, ownNumber }: Seen, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    if (!pilot.grantIfAny) refuse("not-in-this-stage");
    requireSpeaksFor(pilot, by);
    const today = dayOf(at);
    requireOfferable(pilot, today);
    if (pilot.takeovers.length !== version) refuse("stale-version");
    const lapsed = openTakeover(pilot.takeovers);
    if (lapsed) requireNotBeingDecided(pilot, lapsed);
    const read = readTakeover(typed, pilot, { today, ownNumber, mailbox: by.mailbox }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const isStaff = by.kind === "officer";
    const name = isStaff ? by.name : partyName(pilot, by);
    const takeover: Takeover = {
      ...{ v: 1, version: 0, number: pilot.takeovers.length + 1, status: "offered" },
      offered: { at, by: name, ...(isStaff ? { byStaff: true } : {}) },
      lastDay: plusLocalDays(today, answerDays),
      language: pilot.grant.contact.language,
      ...read.value,
    };
    const { id } = pilot;
    const ended = { at, by: name, reason: "" };
    return {
      answer: {},
      writes: [...(lapsed ? [takeoverPut(id, { ...lapsed, status: "ended", ended })] : []), takeoverPut(id, takeover)],
      mails: offerMails(pilot, takeover),
      log: {
        action: isStaff ? "takeover.proposed" : "takeover.asked",
        details: { number: takeover.number, to: takeover.party.organisation, day: takeover.from },
      },
    };
  },
  actor: ({ pilot }, by) => (by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by),
});
