import { beforeEach, expect, test } from "vitest";
import { aGrant, aRejection, decide } from "../../../test/builders/a-decision.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import {
  aGrantWithTerms,
  callWithTerms,
  lapse,
  overdueAt,
  theHolder,
  theOfficer,
} from "../../../test/builders/some-terms.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { changeDecision } from "../change-decision.act.ts";
import { declineGrant } from "../ending/decline-grant.act.ts";
import { recordDecision } from "../record-decision.act.ts";
import { saveDecision } from "../save-decision.act.ts";
import { typedOf } from "../typed-decision.ts";
import { endReserve } from "./end-reserve.act.ts";
import { keepReserve } from "./keep-reserve.act.ts";
import { reservesOf } from "./reserve.store.ts";

const call = callWithTerms();
const decidedAt = instant("2026-11-22T12:00:00Z");
let table: InMemoryTable;
beforeEach(() => {
  table = inMemoryTable();
});

async function rejected(): Promise<ApplicationId> {
  const id = await aPilot(table, { call });
  await decide(table, id, aRejection, { at: decidedAt });
  await moved(table, id);
  return id;
}
async function keep(id: ApplicationId, rank: number, day = "2027-03-31", at = decidedAt) {
  const version = (await readPilot(table, id)).reserve?.version ?? 0;
  const command = { version, typed: { "p-rank": String(rank), "p-day": day }, language: "sv" } as const;
  return press(table, keepReserve, onPilot(id, { by: theOfficer, at, command }));
}
const end = async (id: ApplicationId, at = overdueAt) => {
  const command = { version: (await readPilot(table, id)).reserve?.version ?? 0 };
  return press(table, endReserve, onPilot(id, { by: theOfficer, at, command }));
};
const decline = (id: ApplicationId, at = overdueAt) =>
  press(table, declineGrant, onPilot(id, { by: theHolder, at, command: { reason: "" } }));
const inLine = async () => (await reservesOf(table, call.callId)).map(({ applicationId }) => applicationId);
const works = async (id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(overdueAt)).map(({ kind }) => kind);
const mailsTo = async (id: ApplicationId) =>
  (await readPilot(table, id)).outbox.flatMap(({ effect, dueAt, cancelled }) =>
    effect.kind === "mail" && effect.template.startsWith("reserve") && !cancelled ? [[effect.template, dueAt]] : [],
  );

test("a rejected application is kept in rank until a day, and is told both", async () => {
  const [second, first] = [await rejected(), await rejected()];
  expect(await keep(second, 2)).toEqual({});
  expect(await keep(first, 1)).toEqual({});
  expect(await inLine()).toEqual([first, second]);
  expect(await mailsTo(first)).toEqual([
    ["reserve-placed", decidedAt],
    ["reserve-ended", "2027-04-01T06:00:00.000Z"],
  ]);
  await keep(second, 1, "2027-04-30");
  expect(await inLine()).toHaveLength(2);
  expect((await mailsTo(second)).at(-1)).toEqual(["reserve-ended", "2027-05-01T06:00:00.000Z"]);
});

test("a day that has passed is refused in words, and only what was rejected is kept", async () => {
  const id = await rejected();
  expect(await keep(id, 1, "2026-11-22")).toMatchObject({ wrong: [{ field: "p-day" }] });
  expect(await inLine()).toEqual([]);
  const granted = await aGrantWithTerms(table, call);
  await expect(keep(granted, 1)).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("a grant that lapses and one that is declined leave their places to the next two, whose last day has not passed", async () => {
  const [late, first, second, third] = [await rejected(), await rejected(), await rejected(), await rejected()];
  await keep(late, 1, "2026-12-01");
  await keep(first, 2);
  await keep(second, 3);
  await keep(third, 4);
  const [lapsed, declined] = [await aGrantWithTerms(table, call), await aGrantWithTerms(table, call)];
  await Promise.all([lapse(table, lapsed), decline(declined)]);
  const offers = await Promise.all(
    [first, second].map(async (id) => (await readPilot(table, id)).reserve?.offer?.from),
  );
  expect(offers.toSorted()).toEqual([lapsed, declined].toSorted());
  expect(await inLine()).toEqual([late, third]);
  expect([await works(first), await works(second)]).toEqual([
    expect.arrayContaining(["offer-place"]),
    expect.arrayContaining(["offer-place"]),
  ]);
  expect(await works(third)).not.toContain("offer-place");
  // The list does not end for whom a place waits.
  expect((await mailsTo(first)).map(([template]) => template)).toEqual(["reserve-placed"]);
  await expect(keep(first, 9)).rejects.toMatchObject({ code: "place-is-free" });
});

test("the place is offered by an ordinary decision, and the case leaves the list with it", async () => {
  const id = await rejected();
  await keep(id, 1);
  await lapse(table, await aGrantWithTerms(table, call));
  const on = <C>(command: C) =>
    onPilot(id, { by: { kind: "decider", id: "d", name: "Beslutsfattaren" }, at: overdueAt, command });
  await press(table, changeDecision, on({ number: 1, begins: true, language: "sv" } as const));
  const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
  const change = { "p-how": "p-change-of", "p-why": "En plats blev ledig.", "p-day": "2026-12-22" };
  const { nonce: _, ...saving } = on({ typed: { ...typedOf(aGrant(), call.years), ...change }, version });
  const saved = await press(table, saveDecision, saving);
  expect(await press(table, recordDecision, on({ version: saved.version, language: "sv" } as const))).toEqual({});
  expect(await moved(table, id)).toBe("funded");
  const { reserve, terms } = await readPilot(table, id);
  expect([reserve?.ended, terms?.sent?.lastDay]).toEqual([overdueAt, "2027-01-22"]);
  expect(await works(id)).not.toContain("offer-place");
});

test("who is taken off is told, and a place that was free goes to the next", async () => {
  const [first, second] = [await rejected(), await rejected()];
  await keep(first, 1);
  await keep(second, 2);
  await lapse(table, await aGrantWithTerms(table, call));
  await end(first);
  await end(first);
  expect((await mailsTo(first)).map(([template]) => template).sort()).toEqual(["reserve-ended", "reserve-placed"]);
  expect(await works(first)).not.toContain("offer-place");
  expect(await works(second)).toContain("offer-place");
  expect((await mailsTo(second)).map(([template]) => template)).toEqual(["reserve-placed"]);
  await end(second);
  expect(await inLine()).toEqual([]);
});

test("a pending move keeps a place from being moved or ended", async () => {
  const id = await aPilot(table, { call });
  await decide(table, id, aRejection, { at: decidedAt });
  await expect(keep(id, 1)).rejects.toMatchObject({ code: "move-pending" });
});
