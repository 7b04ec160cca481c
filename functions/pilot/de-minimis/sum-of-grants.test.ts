import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, pressDecision } from "../../../test/builders/a-decision.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { propose, terminate } from "../../../test/builders/a-termination.ts";
import { amend, amendedAt, theHolder, typedAmendment } from "../../../test/builders/an-amendment.ts";
import { aNumber, anAidGrant, aSubmissionOf, enterRate } from "../../../test/builders/some-aid.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { changeDecision } from "../../decisions/change-decision.act.ts";
import { declineGrant } from "../../decisions/ending/decline-grant.act.ts";
import { recordDecision } from "../../decisions/record-decision.act.ts";
import { saveDecision } from "../../decisions/save-decision.act.ts";
import { renewAidLine } from "../../exports/state-aid/renew-aid-line.act.ts";
import { EuroRate, inEuro } from "../../vocabulary/euro-rate.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { ore, sumOre } from "../../vocabulary/ore.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { decisionNumber, inForce } from "../items/decision.ts";
import { readPilot } from "../pilot.ts";
import { press } from "../press.ts";
import { grantedTo } from "./undertaking.store.ts";
import { mostInThreeYears } from "./undertaking-sum.ts";

const numbers = [aNumber(1), aNumber(2), aNumber(3)] as const;
const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
const finance = { kind: "finance", id: "f", name: "Ekonomen" } as const;
const on = <C>(id: ApplicationId, by: typeof decider | typeof finance | typeof theHolder, command: C) => ({
  ...{ subject: pilotSubject(id), by, at: amendedAt, command, nonce: newId(Nonce) },
});

/** What happens after a grant. */
const acts = {
  async correct(table: InMemoryTable, id: ApplicationId, typed: Readonly<Record<string, string>> = {}) {
    const { decision } = await readPilot(table, id);
    if (!decision) return;
    const begin = { number: decisionNumber(decision), begins: true, language: "sv" } as const;
    await press(table, changeDecision, on(id, decider, begin));
    const { decisionDraft: draft } = await readPilot(table, id);
    const all = { ...draft?.typed, "p-how": "p-change-of", "p-why": "Fel.", ...typed };
    const saved = await press(table, saveDecision, on(id, decider, { typed: all, version: draft?.version ?? 0 }));
    await press(table, recordDecision, on(id, decider, { version: saved.version, language: "sv" } as const));
  },
  regroup: (table: InMemoryTable, id: ApplicationId) => acts.correct(table, id, { "p-aid-group": aNumber(9) }),
  noAid: (table: InMemoryTable, id: ApplicationId) => acts.correct(table, id, { "p-aid": "p-none" }),
  async amend(table: InMemoryTable, id: ApplicationId) {
    await amend(table, id, typedAmendment());
  },
  async decline(table: InMemoryTable, id: ApplicationId) {
    await press(table, declineGrant, on(id, theHolder, { reason: "Nej" }));
    await moved(table, id);
  },
  async terminate(table: InMemoryTable, id: ApplicationId) {
    await propose(table, id, { "p-heard": "p-no", "p-not-heard": "Kan inte vänta." });
    await terminate(table, id, { "p-claims": "no" });
    await moved(table, id);
  },
  async renew(table: InMemoryTable, id: ApplicationId) {
    await press(table, renewAidLine, on(id, finance, { language: "sv" } as const));
  },
};
type Act = keyof typeof acts;

/** The sum by going through everything that is stored: what the one query must come to. */
async function bySearch(table: InMemoryTable, number: OrganisationNumber): Promise<number> {
  const ids = table.all("pilots").flatMap(({ sk, pk }) => (sk === "GRANT" ? [ApplicationId.parse(pk.slice(6))] : []));
  const each = await Promise.all(
    ids.map(async (id) => {
      const { grant, decisions } = await readPilot(table, id);
      const holds = inForce(decisions);
      const aid = holds?.outcome === "granted" ? holds.deMinimis : undefined;
      const isTheirs = aid && [grant.organisationNumber, ...aid.group].includes(number);
      if (!isTheirs || !aid.rate) return 0;
      const left = ore(grant.ending ? grant.amountOre - grant.releasedOre : grant.amountOre);
      return inEuro(left, EuroRate.parse(aid.rate.rate));
    }),
  );
  return each.reduce((sum: number, one) => sum + one, 0);
}

test("whatever happens to grants, the sum of an undertaking is that of its grants that hold", async () => {
  const anAct = fc.constantFrom(...(Object.keys(acts) as Act[])); // as: Object.keys forgets the names
  const aCase = fc.record({
    of: fc.constantFrom(0, 1, 2),
    amount: fc.integer({ min: 1000, max: 20_000 }),
    named: fc.constantFrom(undefined, 0, 1, 2),
    after: fc.array(anAct, { maxLength: 3 }),
  });
  let played = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aCase, { minLength: 1, maxLength: 4 }), async (cases) => {
      const table = inMemoryTable();
      await publishCall(table, theCall);
      await enterRate(table, "2026-11", "11,1234");
      for (const { of, amount, named, after } of cases) {
        const own = numbers[of] ?? numbers[0];
        const other = named === undefined || named === of ? undefined : numbers[named];
        const id = await aPilot(table, { submission: aSubmissionOf(own) });
        await decide(table, id, anAidGrant({ 2026: amount }, { group: other ? [other] : [] }));
        await moved(table, id);
        for (const act of after) {
          // What a case's stage no longer allows is refused, and changes nothing.
          await acts[act](table, id).then(
            () => played++,
            () => undefined,
          );
        }
      }
      for (const number of [...numbers, aNumber(9)]) {
        const grants = await grantedTo(table, [number], newId(ApplicationId));
        expect(mostInThreeYears(grants, LocalDay.parse("2027-01-01"))).toEqual({
          cents: await bySearch(table, number),
          unknown: 0,
        });
      }
    }),
    { numRuns: 25 },
  );
  expect(played).toBeGreaterThan(10);
});

test("a whole undertaking is asked by each of its numbers, and a grant that several of them name counts once", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  await enterRate(table, "2026-11", "10");
  const id = await aPilot(table, { submission: aSubmissionOf(numbers[0]) });
  const { wrong } = await pressDecision(table, id, anAidGrant({ 2026: 1000 }, { group: [numbers[1]] }));
  expect(wrong).toBeUndefined();
  const found = await grantedTo(table, [numbers[0], numbers[1], numbers[2]], newId(ApplicationId));
  expect([found.length, sumOre(found.map(({ amountOre }) => amountOre))]).toEqual([1, 100_000]);
  expect(await grantedTo(table, [numbers[0]], id)).toEqual([]);
});
