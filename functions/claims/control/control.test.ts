import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { acceptReport } from "../examination/accept-report.act.ts";
import { noteControl } from "./note-control.act.ts";

const later = instant("2027-06-02T09:00:00Z");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const sample = { cause: "chance", rule: { share: "0.1" }, seed: "a" };

/** A report that was handed in, and drawn where its call draws. */
async function handedIn(drawn: object | null = sample) {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aContent([aCost("travel", kronor(1_000))])]);
  if (drawn) await table.update({ table: "pilots", update: keys.report(id, 1), set: { sample: drawn } });
  return { table, id };
}
const accepts = async (table: Table, id: ApplicationId) =>
  press(table, acceptReport, accepting(await readPilot(table, id), 1, [], { when: later }));
const checks = async (
  table: Table,
  id: ApplicationId,
  typed: Typed = {},
  at: Instant = later,
  nonce = newId(Nonce),
) => {
  const { version } = (await readPilot(table, id)).reports[0] ?? { version: 0 };
  const looked = { "p-looked": "Fakturorna A 12 till A 18", "p-result": "p-nothing", ...typed };
  const command = { number: 1, version, typed: looked, language: "sv" } as const;
  return press(table, noteControl, onPilot(id, { by: officer, at, command, nonce }));
};
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(later)).map(({ kind }) => kind);

test("a drawn claim is accepted when it is noted what was looked at, and what was found stays with it", async () => {
  const { table, id } = await handedIn();
  expect(await kinds(table, id)).toContain("check-claim");
  await expect(accepts(table, id)).rejects.toMatchObject({ code: "control-missing" });
  const { wrong } = await checks(table, id, { "p-looked": "", "p-result": "p-something" });
  expect(wrong?.map(({ field }) => field)).toEqual(["p-looked", "p-found"]);
  expect(await checks(table, id, { "p-result": "p-something", "p-found": "A 14 saknar faktura." })).toEqual({});
  expect(await kinds(table, id)).not.toContain("check-claim");
  await accepts(table, id);
  expect((await readPilot(table, id)).reports[0]).toMatchObject({
    ...{ status: "accepted", sample },
    controls: [{ by: "Handläggaren", looked: "Fakturorna A 12 till A 18", found: "A 14 saknar faktura." }],
  });
});

test("what was looked at before it was returned does not count for what is handed in anew, and stays readable", async () => {
  const { table, id } = await handedIn();
  await checks(table, id, {}, instant("2027-06-01T10:00:00Z"));
  const again = { submittedAt: instant("2027-06-01T11:00:00Z") };
  await table.update({ table: "pilots", update: keys.report(id, 1), set: again });
  await expect(accepts(table, id)).rejects.toMatchObject({ code: "control-missing" });
  await checks(table, id);
  await accepts(table, id);
  expect((await readPilot(table, id)).reports[0]?.controls).toHaveLength(2);
});

test("what was not drawn is accepted as before, and nothing is noted of it", async () => {
  for (const drawn of [null, { rule: { share: "0.1" }, seed: "a" }]) {
    const { table, id } = await handedIn(drawn);
    await expect(checks(table, id)).rejects.toMatchObject({ code: "not-drawn" });
    await accepts(table, id);
    await expect(checks(table, id)).rejects.toMatchObject({ code: expect.any(String) });
  }
});

test("twenty notes at once of the same page are one", async () => {
  const { table, id } = await handedIn();
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => checks(table, id)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await readPilot(table, id)).reports[0]?.controls).toHaveLength(1);
});
