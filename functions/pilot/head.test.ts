import { expect, test } from "vitest";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { ConditionFailed } from "../platform/table/table.ts";
import { ApplicationId, periodSubject, pilotSubject } from "../vocabulary/ids.ts";
import { Month } from "../vocabulary/instant.ts";
import { checkHead, headsUnchanged, raiseHead, readHead } from "./head.ts";

const pilot = pilotSubject(ApplicationId.parse("a".repeat(16)));
const period = periodSubject(Month.parse("2026-11"));

/** A table in which the pilot has been decided about so many times. */
async function decided(times: number) {
  const table = inMemoryTable();
  for (let i = 0; i < times; i++) await table.transact([raiseHead(await readHead(table, pilot))]);
  return table;
}

test.each([0, 1, 3])("a pilot that was decided about %i times has its head there", async (times) => {
  const table = await decided(times);
  expect(await readHead(table, pilot)).toEqual({ subject: pilot, seq: times });
  expect(await readHead(table, period)).toEqual({ subject: period, seq: 0 });
});

test.each([0, 2])("of two decisions on what was read after %i, the second is refused", async (times) => {
  const table = await decided(times);
  const head = await readHead(table, pilot);
  await table.transact([raiseHead(head)]);
  await expect(table.transact([raiseHead(head)])).rejects.toBeInstanceOf(ConditionFailed);
  expect((await readHead(table, pilot)).seq).toBe(times + 1);
});

test.each([0, 2])("what rests on a pilot decided about %i times fails once it is decided anew", async (times) => {
  const table = await decided(times);
  const head = await readHead(table, pilot);
  await table.transact([checkHead(head)]);
  expect(await readHead(table, pilot)).toEqual(head);
  await table.transact([raiseHead(head)]);
  await expect(table.transact([checkHead(head)])).rejects.toBeInstanceOf(ConditionFailed);
});

test("heads are unchanged as long as no act has decided about any of the subjects", async () => {
  const table = await decided(1);
  const heads = [await readHead(table, pilot), await readHead(table, period)];
  expect(await headsUnchanged(table, heads)).toBe(true);
  expect(await headsUnchanged(table, [])).toBe(true);
  await table.transact([raiseHead(await readHead(table, period))]);
  expect(await headsUnchanged(table, heads)).toBe(false);
  expect(await headsUnchanged(table, heads.slice(0, 1))).toBe(true);
});

test("a head that cannot be read is an error, and not the first of all", async () => {
  const table = inMemoryTable();
  await table.transact([{ table: "pilots", put: { pk: pilot, sk: "HEAD", seq: "many" } }]);
  await expect(readHead(table, pilot)).rejects.toThrow();
});
