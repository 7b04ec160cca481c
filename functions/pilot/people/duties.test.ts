import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { personHash } from "../../platform/mail/mailbox.ts";
import { declareConflict } from "../../reviews/conflict/declare-conflict.act.ts";
import { explainDuty } from "../../reviews/conflict/explain-duty.act.ts";
import { reopenConflict } from "../../reviews/conflict/reopen-conflict.act.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import type { Actor } from "../items/lifecycle.ts";
import { wholeLog } from "../log.store.ts";
import { readPilot } from "../pilot.ts";
import { press } from "../press.ts";
import { type Duty, table as duties, type HeldDuty, heldDuties, requireSeparate, rowsMet } from "./duties.ts";
import { requireNoneInConflict } from "./impartial.ts";

const at = theDay;
const sv = { language: "sv" } as const;

/** A case in which the officer has assigned Anna, who has handed in. */
async function aCase() {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  await people.submit(await people.ready("anna"));
  const pilot = await readPilot(table, id);
  const seen = async () => ({ pilot: await readPilot(table, id), log: await wholeLog(table, pilot.subject) });
  const pressedBy = <C>(by: Actor, command: C) => ({ subject: pilot.subject, by, at, nonce: newId(Nonce), command });
  const declare = (by: Actor, whom = "") =>
    press(
      table,
      declareConflict,
      pressedBy(by, { typed: { "p-whom": whom, "p-explanation": "Min syster arbetar där." }, ...sv }),
    );
  const explain = (by: Actor, duty: HeldDuty) =>
    press(table, explainDuty, pressedBy(by, { typed: { "p-role": `p-${duty}`, "p-reason": "Ingen annan." }, ...sv }));
  const may = async (by: Actor, does: HeldDuty) => requireSeparate(await seen(), by, does);
  return { table, id, people, seen, pressedBy, declare, explain, may };
}

const officer: Actor = { kind: "officer", id: "officer", name: "Handläggaren" };
const decider: Actor = { kind: "decider", id: "decider", name: "Beslutsfattaren" };

test("who has reviewed under the same address never decides, whatever the name and the alias", async () => {
  const { may } = await aCase();
  const anna: Actor = { ...decider, mailbox: personHash("Anna+staff@example.org") };
  await expect(may(anna, "decider")).rejects.toMatchObject({ code: "duties-exclude" });
  await expect(may(decider, "decider")).resolves.toBeUndefined();
});

test("who only has the name of a reviewer is asked, and goes on with a reason", async () => {
  const { may, explain } = await aCase();
  const namesake: Actor = { ...decider, name: "Anna" };
  await expect(may(namesake, "decider")).rejects.toMatchObject({ code: "duties-ask" });
  await explain(namesake, "attester");
  await expect(may(namesake, "decider")).rejects.toMatchObject({ code: "duties-ask" });
  await explain(namesake, "decider");
  await expect(may(namesake, "decider")).resolves.toBeUndefined();
});

test("who has prepared the case decides with a reason, which the log keeps; another's reason does not count", async () => {
  const { may, explain, table } = await aCase();
  const both: Actor = { ...officer, kind: "decider" };
  await explain(decider, "decider");
  await expect(may(both, "decider")).rejects.toMatchObject({ code: "duties-ask" });
  await explain(both, "decider");
  await expect(may(both, "decider")).resolves.toBeUndefined();
  const logged = table.all("record").filter(({ action }) => action === "duty.explained");
  expect(logged.map(({ details }) => Object(details).reason)).toEqual(["Ingen annan.", "Ingen annan."]);
});

test("who has approved where the money goes never attests to it", async () => {
  const { seen } = await aCase();
  const { log } = await seen();
  const entry = { giro: {}, message: "", enteredBy: officer, enteredAt: at };
  const payee = { current: { ...entry, approvedBy: { ...decider, kind: "finance" }, since: at } };
  const withPayee = { pilot: { reviews: [], decision: undefined, payee: payee as never }, log }; // as: of a payee only its people are read
  expect(rowsMet(withPayee, decider, "attester").map(({ did, rule }) => [did, rule])).toEqual([
    ["payee-approver", "refuse"],
  ]);
});

test("a conflict of interest shuts its person out of every act of the case, until a colleague opens it again", async () => {
  const { declare, people, pressedBy, table, seen } = await aCase();
  const colleague: Actor = { kind: "officer", id: "colleague", name: "Kollegan" };
  await declare(officer);
  await declare(officer);
  await expect(people.assign("bo")).rejects.toMatchObject({ code: "conflict-declared" });
  const why = { who: "officer", typed: { "p-reason": "Fel ärende." }, ...sv };
  await expect(press(table, reopenConflict, pressedBy(officer, why))).rejects.toMatchObject({
    code: "conflict-declared",
  });
  expect(await press(table, reopenConflict, pressedBy(colleague, { ...why, typed: {} }))).toHaveProperty("wrong");
  await press(table, reopenConflict, pressedBy(colleague, why));
  expect(await people.assign("bo")).toHaveProperty("reviewId");
  expect((await seen()).pilot.interests).toMatchObject([{ stands: false, reopened: { name: "Kollegan" } }]);
  const actions = table.all("record").map(({ action }) => action);
  expect(actions.filter((action) => action === "interest.declared")).toHaveLength(1);
});

test("the applicant's side handles nothing in its own case", async () => {
  const { declare, table, pressedBy } = await aCase();
  const applicant: Actor = { ...officer, mailbox: personHash("projektledare+x@example.org") };
  const why = { who: "x", typed: {}, ...sv };
  for (const kind of ["officer", "registrar"] as const)
    await expect(press(table, reopenConflict, pressedBy({ ...applicant, kind }, why))).rejects.toMatchObject({
      code: "applicants-side",
    });
  await expect(declare(applicant)).resolves.toEqual({});
});

test("a person for whom a conflict is declared is not named in the decision", async () => {
  const { declare, seen } = await aCase();
  await declare(officer, "Ledamoten Ek");
  const { pilot } = await seen();
  expect(() => requireNoneInConflict(pilot, ["Ordföranden", "ek ledamoten"])).toThrow("named-in-conflict");
  expect(() => requireNoneInConflict(pilot, ["Ordföranden"])).not.toThrow();
});

test("the table has each pair once, and asks of no duty that nobody is held to", () => {
  const pairs = duties.map(({ did, does }): readonly [Duty, HeldDuty] => [did, does]);
  expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  expect(pairs.every(([, does]) => heldDuties.includes(does))).toBe(true);
});
