import type { Call } from "../../functions/calls/call.ts";
import { parseCall } from "../../functions/calls/parse-call.ts";
import { addTermsFile } from "../../functions/decisions/terms/add-terms-file.act.ts";
import { checkTerms } from "../../functions/decisions/terms/check-terms.act.ts";
import { extendTerms } from "../../functions/decisions/terms/extend-terms.act.ts";
import { handInTerms } from "../../functions/decisions/terms/hand-in-terms.act.ts";
import { lapseGrant } from "../../functions/decisions/terms/lapse-grant.act.ts";
import { mailEntry } from "../../functions/pilot/happenings.ts";
import type { Grant } from "../../functions/pilot/items/grant.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import type { Reserve } from "../../functions/pilot/items/reserve.ts";
import { saidOf, type Terms } from "../../functions/pilot/items/terms.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Signing } from "../../functions/platform/signing/signing.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table, Write } from "../../functions/platform/table/table.ts";
import { type ApplicationId, type DocumentId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, instant, plusLocalDays, stockholmTime } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { aGrant, decide } from "./a-decision.ts";
import { aPilot, moved, theCall } from "./a-pilot.ts";
import { numbersGiven } from "./registered.ts";

/** When the grant of the builders is decided, a day on which it can be signed, and one on which its day has passed. */
export const grantedAt: Instant = instant("2026-11-21T12:00:00Z");
export const signedAt: Instant = instant("2026-12-01T12:00:00Z");
export const overdueAt: Instant = instant("2026-12-23T12:00:00Z");

export const theHolder: Actor = { kind: "holder", id: "holder", name: "" };
export const theOfficer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };

/** The call of the builders, whose grants have terms to accept in 30 days. */
export const callWithTerms = (terms: Call["terms"] = { days: 30 }): Call => parseCall({ ...theCall, terms });

const on = <C>(id: ApplicationId, by: Actor, command: C, at: Instant) => ({
  ...{ subject: pilotSubject(id), by, at, command, nonce: newId(Nonce) },
});

/** A project whose terms wait to be signed, with their file made. */
export async function aGrantWithTerms(table: InMemoryTable, call = callWithTerms()): Promise<ApplicationId> {
  const id = await aPilot(table, { call });
  await decide(table, id, aGrant(), { at: grantedAt });
  await moved(table, id);
  await numbersGiven(table, grantedAt);
  return id;
}

type By = { readonly by?: Actor; readonly at?: Instant };

/** A file comes for the terms as they were sent last. */
export async function aTermsFile(table: Table, id: ApplicationId, { by = theHolder, at = signedAt }: By = {}) {
  const document = (await readPilot(table, id)).terms?.sent?.document ?? "";
  const fileId = newId(Nonce);
  const file = { name: "Villkor.pdf", bytes: 100, sha256: "0".repeat(64), key: `kept/${id}/${fileId}` };
  const command = { document, fileId, file, found: { type: "pdf" }, language: "sv" } as const;
  return press(table, addTermsFile, on(id, by, command, at));
}

/** They are handed in, signed by these. */
export async function handIn(
  table: Table,
  id: ApplicationId,
  names = "Ordföranden Ek\nKassören Ås",
  { by = theHolder, at = signedAt }: By = {},
) {
  const { terms } = await readPilot(table, id);
  const command = {
    ...{ version: terms?.version ?? 0, document: terms?.sent?.document ?? "" },
    typed: { "p-names": names },
    language: "sv",
  } as const;
  return press(table, handInTerms, on(id, by, command, at));
}

/** Two who sign together, as the minutes say. */
export const rightTyped: Typed = {
  "p-outcome": "p-accept",
  "p-proof": "p-new",
  "p-ground": "Protokoll 2026-03-15, § 7",
  "p-who": "Ordföranden Ek\nKassören Ås\nSekreteraren Öman",
  "p-jointly": "2",
  "p-until": "2027-03-31",
};

export async function checked(
  table: Table,
  id: ApplicationId,
  typed: Typed = rightTyped,
  { by = theOfficer, at = signedAt }: By = {},
) {
  const version = (await readPilot(table, id)).terms?.version ?? 0;
  return press(table, checkTerms, on(id, by, { version, typed, language: "sv" } as const, at));
}

export async function extended(
  table: Table,
  id: ApplicationId,
  typed: Typed,
  { by = theOfficer, at = signedAt }: By = {},
) {
  const version = (await readPilot(table, id)).terms?.version ?? 0;
  return press(table, extendTerms, on(id, by, { version, typed, language: "sv" } as const, at));
}

export async function lapse(
  table: Table,
  id: ApplicationId,
  { by = theOfficer, at = overdueAt }: By = {},
  nonce = newId(Nonce),
) {
  const version = (await readPilot(table, id)).terms?.version ?? 0;
  return press(table, lapseGrant, { ...on(id, by, { version, language: "sv" } as const, at), nonce });
}

/** A file that came for the terms, where everybody knows it. */
export const termsFileId = "v".repeat(16);

/** Terms of a grant as they are stored: with a day that has passed, handed in, or waiting to be sent. */
export function termsThat(how: "late" | "in" | "to-send", grant: Grant, document: DocumentId, at: Instant): Terms {
  const sha256 = "0".repeat(64);
  const file = {
    fileId: termsFileId,
    name: "Villkor.pdf",
    type: "pdf",
    bytes: 100,
    sha256,
    key: "kept/terms",
  } as const;
  const lastDay = plusLocalDays(dayOf(at), how === "late" ? -2 : 20);
  const by = { id: "holder", name: "Projektledaren" };
  const signing: Signing = { document, sha256, names: ["Ordföranden Ek"], proof: "pdf", at };
  return {
    ...{ v: 1, version: 1, days: 30, since: at, reminders: [], returned: [], extended: [] },
    files: [{ ...file, at, by, document, unchanged: true }],
    ...(how === "to-send" ? {} : { sent: { document, at, lastDay, said: saidOf(grant) } }),
    ...(how === "in" ? { signed: { signing, by: by.name, waits: true } } : {}),
  };
}

/** A rejected case that waits for a place. */
export function inReserve(id: ApplicationId, at: Instant): readonly Write[] {
  const common = { rank: 1, lastDay: plusLocalDays(dayOf(at), 60), timer: "reserve-ended-1" };
  const reserve: Reserve = { v: 1, version: 1, at, by: "Handläggaren", ...common };
  const place = { v: 1, applicationId: id, title: "Vändpunkten", ...common };
  return [
    { table: "pilots", put: { ...keys.reserve(id), ...reserve } },
    { table: "pilots", put: { ...keys.reservePlace(theCall.callId, 1, id), ...place } },
    mailEntry(
      pilotSubject(id),
      { template: "reserve-ended", language: "sv", to: "projektledare@example.org", data: { title: "Vändpunkten" } },
      at,
      { dueAt: stockholmTime(plusLocalDays(common.lastDay, 1), "08:00:00"), id: common.timer },
    ),
  ];
}
