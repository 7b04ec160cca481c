import { act, type FormAnswer, type FormCommand, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Terms } from "../../pilot/items/terms.ts";
import { isSameName } from "../../pilot/people/same-person.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { Signing, SigningRight } from "../../platform/signing/signing.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { openTerms } from "./asked-terms.ts";
import { type Checked, readCheck } from "./read-check.ts";
import { termsPut } from "./send-terms.ts";
import { signingRightOf } from "./signing-right.store.ts";
import { nothingToCheck, signatoryIsOfficer } from "./terms.refusals.ts";
import { acceptedMails, termsMails, termsReminders } from "./told-of-terms.ts";

type Seen = Pick<Pilot, "heads"> & { readonly pilot: Pilot; readonly known: SigningRight | undefined };

async function withRight(table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, heads: pilot.heads, known: await signingRightOf(table, pilot.grant.organisationNumber) };
}

/** What waits to be checked, by somebody who has not signed it. @throws Refusal nothing-to-check, signatory-is-officer */
function signedIn(pilot: Pilot, { typed: _, language }: FormCommand, by: Actor) {
  const { terms } = openTerms(pilot, language);
  const signed = terms.signed?.waits ? terms.signed : refuse(nothingToCheck);
  if (signed.signing.names.some((name) => isSameName(name, by.name))) refuse(signatoryIsOfficer);
  return { terms, signed };
}

/** An officer checks signed terms and by which right they were signed: they are accepted, or sent back with a reason. */
export const checkTerms = act({
  name: "check-terms",
  writes: ["TERMS", "SIGNINGRIGHT"],
  see: withRight,
  decide: ({ pilot, known }: Seen, command: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { terms: before, signed } = signedIn(pilot, command, by);
    requireVersion(before, command.version);
    const checked = readCheck(command, { pilot, known, signing: signed.signing, by, at });
    if ("wrong" in checked) return { answer: checked };
    if (checked.outcome === "return") return sentBack(pilot, before, { ...checked, by, at, signing: signed.signing });
    return accepted(pilot, before, { ...checked, known, by, at });
  },
});

type Done = Pick<Pressed<unknown>, "by" | "at">;
type SentBack = Extract<Checked, { outcome: "return" }> & Done & { readonly signing: Signing };

function sentBack(pilot: Pilot, before: Terms, { reason, signing, by, at }: SentBack): Outcome<FormAnswer> {
  const lastDay = before.sent?.lastDay ?? dayOf(at);
  const reminders = termsReminders(pilot, lastDay, { at, named: `${signing.document}-${before.version}` });
  const terms: Terms = {
    ...before,
    version: before.version + 1,
    ...(before.signed ? { signed: { ...before.signed, waits: false } } : {}),
    returned: [...before.returned, { at, by: by.name, reason }],
    reminders: reminders.map(({ id }) => id),
  };
  return {
    answer: {},
    writes: [termsPut(pilot.id, terms, before)],
    mails: [...termsMails(pilot, { what: "returned", lastDay, reason }), ...reminders],
    log: { action: "terms.returned", details: { reason } },
  };
}

type Accepted = Extract<Checked, { outcome: "accept" }> & Done & { readonly known: SigningRight | undefined };

function accepted(pilot: Pilot, before: Terms, { right, known, by, at }: Accepted): Outcome<FormAnswer> {
  const { ground, until } = right;
  const terms: Terms = {
    ...before,
    version: before.version + 1,
    reminders: [],
    ...(before.signed ? { signed: { ...before.signed, waits: false } } : {}),
    accepted: { at, by: by.name, ground, until },
  };
  return {
    answer: {},
    writes: [termsPut(pilot.id, terms, before), ...kept(right, known)],
    mails: acceptedMails(pilot),
    cancels: before.reminders,
    log: { action: "terms.accepted", details: { day: until } },
  };
}

/** The right to sign is kept for the organisation; one that was known is held to what was read. */
function kept(right: SigningRight, known: SigningRight | undefined): readonly Write[] {
  const key = keys.signingRight(right.organisationNumber);
  const when = unchangedSince(known?.version ?? 0);
  return right === known
    ? [{ table: "pilots", check: key, when }]
    : [{ table: "pilots", put: { ...key, ...right }, when }];
}
