import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { anAdvance, onPilot } from "../../../test/builders/a-payment.ts";
import { moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { amendedAt, askFor, theHolder } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { openWork } from "../../casework/open-work.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import { decideAdvance } from "../../payments/advances/decide-advance.act.ts";
import { paidTowards } from "../../payments/settlement.ts";
import { postedBefore } from "../../payments/settlement-writes.ts";
import { payableOf } from "../../pilot/items/grant.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { kronor, sumOre } from "../../vocabulary/ore.ts";
import { declineGrant } from "./decline-grant.act.ts";
import { settleEndedGrant } from "./settle-ended-grant.act.ts";

const decline = (table: Table, id: ApplicationId, nonce = newId(Nonce)) =>
  press(
    table,
    declineGrant,
    onPilot(id, { by: theHolder, at: amendedAt, command: { reason: "Det blir inte av" }, nonce }),
  );
const settle = async (table: Table, id: ApplicationId) => {
  const { version } = (await readPilot(table, id)).grant;
  const command = { version, typed: { "p-note": "Förskottet ska tillbaka." }, language: "sv" } as const;
  const by = { kind: "officer", id: "o", name: "Handläggaren" } as const;
  return press(table, settleEndedGrant, onPilot(id, { by, at: amendedAt, command }));
};
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(amendedAt)).map(({ kind }) => kind);
const taken = async (table: Table) =>
  sumOre((await framesOf(table, theCall.callId)).map(({ committedOre }) => committedOre));

/** The project with an advance of so much that has been paid. */
async function advanced(amountOre = kronor(100_000)) {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { grant } = await readPilot(table, id);
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  await press(table, decideAdvance, onPilot(id, { by, at: amendedAt, command: anAdvance(grant.version, amountOre) }));
  const [advance] = (await readPilot(table, id)).payments;
  const { version } = (await readPilot(table, id)).grant;
  await table.transact([
    {
      table: "pilots",
      update: keys.grant(id),
      set: { advanceDueOre: 0, advancedOre: amountOre, version: version + 1 },
    },
    { table: "pilots", update: keys.payment(id, advance?.paymentId ?? ("" as never)), set: { status: "paid" } }, // as: it is there
  ]);
  return { table, id };
}

test("a grant of which nothing was paid is declined: all of it is free at once, the stage follows, everybody hears", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  expect(await taken(table)).toBe(kronor(800_609));
  const nonce = newId(Nonce);
  await decline(table, id, nonce);
  await decline(table, id, nonce);
  await moved(table, id);
  await decline(table, id);
  const { lifecycle, grant, outbox } = await readPilot(table, id);
  expect([lifecycle.stage, grant.ended, grant.releasedOre, await taken(table)]).toEqual([
    "withdrawn",
    true,
    grant.amountOre,
    0,
  ]);
  expect(grant.ending).toMatchObject({ kind: "declined", settledAt: amendedAt });
  const mails = outbox.flatMap(({ effect }) => (effect.kind === "mail" ? [[effect.template, effect.to]] : []));
  expect(mails.filter(([template]) => template === "grant-declined")).toEqual([
    ["grant-declined", "projektledare@example.org"],
  ]);
  const timers = outbox.filter(({ outboxId, cancelled }) => outboxId.startsWith("report-due-") && !cancelled);
  expect(timers).toEqual([]);
  expect(await kinds(table, id)).not.toContain("settle-ended");
  await expect(askFor(table, id)).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("an advance that was paid is kept as open work, and claimed back only when an officer has settled", async () => {
  const { table, id } = await advanced();
  await decline(table, id);
  await moved(table, id);
  const before = (await readPilot(table, id)).grant;
  // All but what was paid is free; nothing is claimed back by itself.
  expect([before.ended, before.reclaimedOre, before.releasedOre]).toEqual([false, 0, kronor(700_609)]);
  expect(await taken(table)).toBe(kronor(100_000));
  expect(await kinds(table, id)).toContain("settle-ended");
  expect(await settle(table, id)).toEqual({});
  const { grant, outbox } = await readPilot(table, id);
  expect([grant.ended, grant.reclaimedOre, grant.releasedOre]).toEqual([true, kronor(100_000), grant.amountOre]);
  expect(await taken(table)).toBe(0);
  expect(outbox.some(({ effect }) => effect.kind === "mail" && effect.template === "repayment-claimed")).toBe(true);
  expect(await kinds(table, id)).toEqual(expect.arrayContaining(["repayment"]));
  expect(await kinds(table, id)).not.toContain("settle-ended");
  await expect(settle(table, id)).rejects.toMatchObject({ code: "not-in-this-stage" });
  const posted = postedBefore(grant);
  expect([posted.decommitment, posted["repayment-claim"]]).toEqual([grant.amountOre, kronor(100_000)]);
});

test("a report that is in when the grant is declined is examined and paid as others, before the grant is settled", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aContent([aCost("staff", 10_000_000)])]);
  await decline(table, id);
  await moved(table, id);
  await expect(settle(table, id)).rejects.toMatchObject({ code: "claim-waits" });
  expect(await kinds(table, id)).toContain("examine-report");
  const pilot = await readPilot(table, id);
  await press(table, acceptReport, { ...accepting(pilot, 1, []), at: amendedAt });
  expect((await readPilot(table, id)).lifecycle.stage).toBe("withdrawn");
  expect(await settle(table, id)).toEqual({});
  const { grant } = await readPilot(table, id);
  expect(grant.dueOre).toBe(paidTowards(grant) + grant.dueOre);
  expect(paidTowards(grant) + grant.dueOre).toBe(payableOf(grant));
  expect(await taken(table)).toBe(grant.amountOre - grant.releasedOre);
});

test("officers settle with a word, and not what goes on", async () => {
  const { table, id } = await advanced();
  await expect(settle(table, id)).rejects.toMatchObject({ code: "not-in-this-stage" });
  await decline(table, id);
  await moved(table, id);
  const { version } = (await readPilot(table, id)).grant;
  const command = { version, typed: { "p-note": "" }, language: "sv" } as const;
  const by = { kind: "officer", id: "o", name: "Handläggaren" } as const;
  const { wrong } = await press(table, settleEndedGrant, onPilot(id, { by, at: amendedAt, command }));
  expect(wrong?.map(({ field }) => field)).toEqual(["p-note"]);
});
