import { describe, expect, test } from "vitest";
import { auditEntry } from "../../functions/pilot/happenings.ts";
import { theSystem } from "../../functions/pilot/items/lifecycle.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { absent, ConditionFailed, type Write } from "../../functions/platform/table/table.ts";
import { ApplicationId, Nonce, newId, pilotSubject, type RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { pressing } from "../builders/a-press.ts";
import { rs } from "../builders/an-authority.ts";
import { tableContract } from "../fakes/table-contract.ts";
import { clock, table } from "./backstage.ts";
import { aSubmittedPilot } from "./pilots.ts";

describe("the tables of the cloud", () => tableContract(() => table));

/** A year that no other test has: its series begins anew. */
const aYear = () => 30 + Math.floor(Math.random() * 60);

test("fifty documents that ask at the same moment get fifty numbers, none twice and none left out", async () => {
  const year = aYear();
  const registrar = builtInRegistrar(table, rs);
  const run = newId(Nonce);
  const register = (i: number) =>
    registrar.register({
      key: `${run}-${i}`,
      receivedAt: instant(`20${year}-06-01T10:00:00Z`),
      subject: "Ansökan",
      sender: "Demoföreningen",
    });
  const numbers = await Promise.all(Array.from({ length: 50 }, (_, i) => register(i)));
  const figures = numbers.map((number: RegistrationNumber) => Number(number.slice(4))).sort((a, b) => a - b);
  const first = figures[0] ?? 0;
  expect(figures).toEqual(Array.from({ length: 50 }, (_, i) => first + i));
  expect(await register(7)).toBe(numbers[7]);
});

test("pilots submitted at the same moment are registered by the deployed machinery, each with its own number", async () => {
  const pilots = await Promise.all(Array.from({ length: 12 }, () => aSubmittedPilot()));
  const numbers = await Promise.all(
    pilots.map((pilot) => pilot.until("its number", async () => (await pilot.case()).registrationNumber)),
  );
  expect(new Set(numbers).size).toBe(pilots.length);
});

test("a form that is posted ten times at once is done once, and everybody gets the first answer", async () => {
  const id = newId(ApplicationId);
  const nonce = newId(Nonce);
  const key = { pk: keys.pilot(id), sk: "DRAFT" };
  const post = (i: number) =>
    pressing(
      table,
      { subject: pilotSubject(id), nonce, at: clock.now() },
      () => [{ table: "pilots", update: key, add: { posts: 1 } }],
      { receipt: i },
    );
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => post(i)));
  expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
  expect((await table.get("pilots", key))?.["posts"]).toBe(1);
});

test("an entry of the record cannot be written over", async () => {
  const write = auditEntry(
    pilotSubject(newId(ApplicationId)),
    { at: clock.now(), by: theSystem },
    { action: "test.once" },
  );
  await table.transact([write]);
  await expect(table.transact([write])).rejects.toBeInstanceOf(ConditionFailed);
  expect("when" in write && write.when).toEqual(absent);
  // @ts-expect-error: without the condition it does not compile
  const over: Write = { table: "record", put: { pk: "PILOT#x", sk: "AUDIT#x" } };
  expect(over).not.toHaveProperty("when");
});
