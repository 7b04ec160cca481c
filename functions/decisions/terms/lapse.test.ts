import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, decide, pressDecision } from "../../../test/builders/a-decision.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { numbersGiven } from "../../../test/builders/registered.ts";
import {
  aGrantWithTerms,
  aTermsFile,
  callWithTerms,
  checked,
  grantedAt,
  handIn,
  lapse,
  overdueAt,
  signedAt,
} from "../../../test/builders/some-terms.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { openWork } from "../../casework/open-work.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { sumsByKind } from "../../ledger/verification.ts";
import { postedBefore } from "../../payments/settlement-writes.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { sumOre } from "../../vocabulary/ore.ts";
import { changeDecision } from "../change-decision.act.ts";
import { rankedOf } from "../ranking/ranked.ts";
import { recordDecision } from "../record-decision.act.ts";
import { saveDecision } from "../save-decision.act.ts";

const call = callWithTerms();
const committed = async (table: InMemoryTable) =>
  Object.fromEntries((await framesOf(table, call.callId)).map(({ year, committedOre }) => [year, committedOre]));
/** The ledger says of the pilot what its grant says. */
async function isBooked(table: InMemoryTable, id: ApplicationId) {
  const posted = postedBefore((await readPilot(table, id)).grant);
  const nothing = Object.fromEntries(Object.keys(posted).map((kind) => [kind, 0]));
  expect({ ...nothing, ...sumsByKind(await ledgerOf(table, id)) }).toEqual(posted);
}

const later = instant("2027-01-10T12:00:00Z");
const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
/** The decision that lapsed is set aside by a change. */
async function reopen(table: InMemoryTable, id: ApplicationId) {
  const on = <C>(command: C) => onPilot(id, { by: decider, at: later, command });
  const { decision } = await readPilot(table, id);
  await press(table, changeDecision, on({ number: decision?.number ?? 1, begins: true, language: "sv" } as const));
  const draft = (await readPilot(table, id)).decisionDraft;
  const change = {
    "p-outcome": "p-reopened",
    "p-how": "p-reconsideration",
    "p-why": "De skrev under i tid.",
    "p-day": "2027-01-09",
    "p-paragraph": "§ 3",
  };
  const command = { typed: { ...draft?.typed, ...change }, version: draft?.version ?? 0 };
  const { nonce: _, ...saving } = on(command);
  const { version } = await press(table, saveDecision, saving);
  const { wrong } = await press(table, recordDecision, on({ version, language: "sv" } as const));
  expect(wrong).toEqual(undefined);
  await moved(table, id);
}

test("when the day has passed an officer lets the grant lapse: the money is free in its years, and everybody hears", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table, call);
  await expect(lapse(table, id, { at: instant("2026-12-21T20:00:00Z") })).rejects.toMatchObject({
    code: "terms-still-open",
  });
  const nonce = newId(Nonce);
  const { version } = (await readPilot(table, id)).terms ?? { version: 0 };
  expect(version).toBe(1);
  await lapse(table, id, {}, nonce);
  await moved(table, id);
  const { lifecycle, grant, terms, outbox } = await readPilot(table, id);
  expect([lifecycle.stage, grant.ending?.kind, grant.ended, grant.releasedOre]).toEqual([
    "lapsed",
    "lapsed",
    true,
    grant.amountOre,
  ]);
  // Its ranking lists it as lapsed, with nothing taken of any year.
  expect(rankedOf(await readPilot(table, id))?.decided).toMatchObject({ outcome: "lapsed", years: [] });
  expect([terms?.lapsed, Object.values(await committed(table))]).toEqual([overdueAt, [0, 0, 0]]);
  await isBooked(table, id);
  const mails = outbox.flatMap(({ effect }) => (effect.kind === "mail" ? [[effect.template, effect.to]] : []));
  expect(mails.filter(([template]) => template === "grant-lapsed")).toEqual([
    ["grant-lapsed", "projektledare@example.org"],
  ]);
  const timers = outbox.filter(
    ({ outboxId, cancelled }) => /^(report-due|terms-reminder)/.test(outboxId) && !cancelled,
  );
  expect(timers).toEqual([]);
  expect(openWork(await readPilot(table, id), dayOf(overdueAt)).map(({ kind }) => kind)).not.toContain("await-terms");
});

test("nothing is accepted after the lapse, and nothing lapses that was signed", async () => {
  const table = inMemoryTable();
  const [lapsed, signed] = [await aGrantWithTerms(table, call), await aGrantWithTerms(table, call)];
  await aTermsFile(table, lapsed);
  await lapse(table, lapsed);
  await expect(handIn(table, lapsed)).rejects.toMatchObject({ code: "move-pending" });
  await moved(table, lapsed);
  await expect(handIn(table, lapsed)).rejects.toMatchObject({ code: "terms-lapsed" });
  await expect(aTermsFile(table, lapsed)).rejects.toMatchObject({ code: "terms-lapsed" });
  await aTermsFile(table, signed);
  await handIn(table, signed, undefined, { at: overdueAt });
  await expect(lapse(table, signed)).rejects.toMatchObject({ code: "terms-are-in" });
  await checked(table, signed);
  await expect(lapse(table, signed)).rejects.toMatchObject({ code: "terms-accepted" });
  expect((await readPilot(table, signed)).terms?.accepted).toBeDefined();
});

test("a holder who signs and an officer who lets it lapse in the same moment: one of them is done, whole", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table, call);
  await aTermsFile(table, id);
  const both = await Promise.allSettled([handIn(table, id, undefined, { at: overdueAt }), lapse(table, id)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { terms, grant } = await readPilot(table, id);
  expect(terms?.signed !== undefined).toBe(grant.ending === undefined);
});

test("a lapsed grant is decided anew under the next epoch: new terms, new money, and the ledger has both", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table, call);
  await lapse(table, id);
  await moved(table, id);
  const before = (await readPilot(table, id)).grant;
  await reopen(table, id);
  expect((await readPilot(table, id)).lifecycle).toMatchObject({ stage: "reviewed", epoch: 2 });
  const made = { ...aGrant({ 2026: 100_000, 2027: 50_000, 2028: 0 }), day: dayOf(later) };
  expect(await pressDecision(table, id, made, { at: later })).toEqual({});
  await moved(table, id);
  await numbersGiven(table, later);
  const { grant, terms, lifecycle } = await readPilot(table, id);
  expect([lifecycle.stage, grant.ended, grant.ending, grant.lapsedOre]).toEqual([
    "funded",
    false,
    undefined,
    before.amountOre,
  ]);
  expect(grant.linkGeneration).toBe(before.linkGeneration + 1);
  expect(Object.values(await committed(table))).toEqual([10_000_000, 5_000_000, 0]);
  expect([terms?.sent?.said.amountOre, terms?.lapsed]).toEqual([15_000_000, undefined]);
  await isBooked(table, id);
  await aTermsFile(table, id, { at: later });
  await handIn(table, id, undefined, { at: later });
  expect(await checked(table, id, undefined, { at: later })).toEqual({});
});

test("whatever is granted, what lapses gives each year its own back, and no other", async () => {
  const grants = fc.array(
    fc.record({
      2026: fc.nat({ max: 60_000 }),
      2027: fc.nat({ max: 60_000 }),
      2028: fc.integer({ min: 1, max: 60_000 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(grants, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (all, lapses) => {
      const table = inMemoryTable();
      const left: Record<string, number> = { 2026: 0, 2027: 0, 2028: 0 };
      for (const [i, byYear] of all.entries()) {
        const id = await aPilot(table, { call });
        await decide(table, id, aGrant(byYear), { at: grantedAt });
        await moved(table, id);
        if (lapses[i]) await lapse(table, id);
        else for (const [year, kronor] of Object.entries(byYear)) left[year] = (left[year] ?? 0) + kronor * 100;
        await isBooked(table, id);
      }
      expect(await committed(table)).toEqual(left);
      expect(
        sumOre((await framesOf(table, call.callId)).map(({ committedOre }) => committedOre)),
      ).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 15 },
  );
});

test("a grant that is signed in time never lapses later", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table, call);
  await aTermsFile(table, id);
  await handIn(table, id);
  await checked(table, id, undefined, { at: signedAt });
  await expect(lapse(table, id, { at: later })).rejects.toMatchObject({ code: "terms-accepted" });
});
