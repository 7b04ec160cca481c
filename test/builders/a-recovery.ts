import { correctLine } from "../../functions/claims/correction/correct-line.act.ts";
import { acceptReport } from "../../functions/claims/examination/accept-report.act.ts";
import { noteAppeal } from "../../functions/decisions/appeals/note-appeal.act.ts";
import { answerRecovery } from "../../functions/decisions/recovery/answer-recovery.act.ts";
import { beginRecovery } from "../../functions/decisions/recovery/begin-recovery.act.ts";
import { proposeRecovery } from "../../functions/decisions/recovery/propose-recovery.act.ts";
import { bookedOn } from "../../functions/ledger/accounts.ts";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import { grantChanged, postingOf } from "../../functions/payments/settlement-writes.ts";
import { bookedAs } from "../../functions/pilot/items/grant.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { openRecovery } from "../../functions/pilot/items/recovery.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, instant, plusLocalDays } from "../../functions/vocabulary/instant.ts";
import { kronor, type Ore, ore } from "../../functions/vocabulary/ore.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { aContent, aCost, accepting, correcting, submitted } from "./a-claim.ts";
import { aProject } from "./a-project.ts";
import { amendedAt, recordAmendment, theHolder, writeAmendment } from "./an-amendment.ts";

const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };
const language = "sv";

/** The day after the last one on which the holder can answer. */
export const afterReply: Instant = instant("2027-04-01T12:00:00Z");

const on = <C>(id: ApplicationId, by: Actor, command: C, at = amendedAt) => ({
  ...{ subject: pilotSubject(id), by, at, command, nonce: newId(Nonce) },
});

/** A project of which costs were accepted and paid: 27 600 kr of 100 000 kr of costs. */
export async function aPaidProject(table: Table): Promise<ApplicationId> {
  const id = await aProject(table);
  await submitted(table, id, [aContent([aCost("travel", kronor(100_000))])]);
  await press(table, acceptReport, accepting(await readPilot(table, id), 1, [], { when: amendedAt }));
  const { grant, call, payments } = await readPilot(table, id);
  const due = payments.find(({ status }) => status === "entered");
  if (!due) throw new Error("nothing is due");
  const { amountOre } = due;
  const booked = bookedOn("payment", { plan: call.accounting, ...bookedAs(grant) });
  const lines = [{ kind: "payment", amountOre, ...booked }] as const;
  const happened = { registrationNumber: undefined, reference: due.reference, at: amendedAt, lines };
  const paid = { status: "paid", version: due.version + 1, paidOn: dayOf(amendedAt), changedAt: amendedAt };
  await postToLedger(table, postingOf(grant, happened), (posted) =>
    table.transact([
      grantChanged(
        grant,
        { dueOre: ore(grant.dueOre - amountOre), paidOre: ore(grant.paidOre + amountOre) },
        amendedAt,
      ),
      { table: "pilots", update: keys.payment(id, due.paymentId), set: paid, remove: ["casesPk", "casesSk"] },
      ...posted,
    ]),
  );
  return id;
}

/** The officer accepts so much of the one line of the report instead. */
export const correctTo = async (table: Table, id: ApplicationId, kr: number, when = amendedAt) =>
  press(
    table,
    correctLine,
    correcting(await readPilot(table, id), { number: 1, line: 1, toOre: kronor(kr) }, { when }),
  );

/** An officer proposes to recover what is claimed back; the holder may answer until the end of March. */
export async function proposeARecovery(table: Table, id: ApplicationId, typed: Typed = {}, at = amendedAt) {
  const { version } = (await readPilot(table, id)).grant;
  const days = { "p-reply-day": plusLocalDays(dayOf(at), 14), "p-due-day": plusLocalDays(dayOf(at), 45) };
  const asked = { "p-proposal": "Resorna hör inte till projektet.", "p-heard": "p-yes", ...days, ...typed };
  return press(table, proposeRecovery, on(id, officer, { version, typed: asked, language } as const, at));
}

/** The holder answers. */
export async function answerARecovery(table: Table, id: ApplicationId, at = amendedAt, by: Actor = theHolder) {
  const version = openRecovery((await readPilot(table, id)).recoveries)?.version ?? 0;
  const typed = { "p-reply": "Resorna gällde projektet." };
  return press(table, answerRecovery, on(id, by, { version, typed, language } as const, at));
}

/** A recovery as it is typed into the form of decisions. */
export const typedRecovery = (typed: Typed = {}): Typed => ({
  ...{ "p-due-day": "2027-05-31", "p-reasons": "Resorna hör inte till projektet." },
  ...{ "p-basis": "Villkor 7 i beslutet om bidrag", "p-by": "p-board", "p-day": "2027-03-10" },
  ...{ "p-paragraph": "§ 15", "p-deciders": "Nämndens ordförande", "p-rapporteur": "Handläggaren" },
  ...typed,
});

/** The decision on what was proposed: begun, written and recorded. */
export async function recover(table: Table, id: ApplicationId, typed: Typed = {}, at = amendedAt) {
  await press(table, beginRecovery, on(id, officer, {}, at));
  return recordAmendment(table, id, await writeAmendment(table, id, typedRecovery(typed), at), at);
}

/** All of it at once: proposed, answered and decided. */
export async function aRecovery(table: Table, id: ApplicationId, at = amendedAt) {
  await proposeARecovery(table, id, {}, at);
  await answerARecovery(table, id, at);
  return recover(table, id, { "p-due-day": plusLocalDays(dayOf(at), 45) }, at);
}

/** What is left of all that is claimed back. */
export const leftOf = async (table: Table, id: ApplicationId): Promise<Ore> => {
  const { reclaimedOre, repaidOre, writtenOffOre = 0 } = (await readPilot(table, id)).grant;
  return ore(reclaimedOre - repaidOre - writtenOffOre);
};

/** A decision is appealed, and a court decides. */
export async function appealed(
  table: Table,
  id: ApplicationId,
  number: number,
  outcome: "annulled" | "upheld",
  at = afterReply,
) {
  const day = dayOf(at);
  const typed = {
    ...{ "p-from": "Föreningen Exempel", "p-via": "p-here", "p-received": day, "p-timely": "p-in-time", "p-due": day },
    ...{ "p-handed-over": day, "p-outcome": `p-${outcome}`, "p-outcome-day": day },
    ...{ "p-outcome-by": "Förvaltningsrätten", "p-outcome-reference": "1234-26" },
  };
  const version = (await readPilot(table, id)).afterDecisions.get(number)?.version ?? 0;
  const noted = await press(
    table,
    noteAppeal,
    on(id, officer, { number, appeal: 0, version, typed, language } as const, at),
  );
  if (noted.wrong) throw new Error(JSON.stringify(noted.wrong));
}
