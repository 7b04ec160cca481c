import { expect, test } from "vitest";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Key } from "../../platform/table/table.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { removalEntry } from "../happenings.ts";
import { removeUnlessNamed } from "./remove-file.ts";

const id = ApplicationId.parse("a".repeat(16));
const subject = pilotSubject(id);
const key = `kept/${id}/${"b".repeat(16)}`;

/** A bucket with one file, and a table in which one item says so. */
async function aFile(at: string, item?: Key & Readonly<Record<string, unknown>>) {
  const [table, files] = [inMemoryTable(), inMemoryFiles()];
  files.sent(at, Buffer.from("content"));
  if (item) await table.transact([{ table: "pilots", put: item }]);
  const lies = async () => (await files.contentOf(at)).length > 0;
  return { table, lies, remove: () => removeUnlessNamed({ table, removeFile: files.remove }, subject, at) };
}

test.each([
  ["a draft's attachment", { ...keys.attachment(id, "f"), key }],
  ["a submitted application", { ...keys.submission(id), attachments: [{ name: "Plan.pdf", key }] }],
  ["a ledger extract", { ...keys.extract(id, 1, "f"), key }],
  ["a report's costs", { ...keys.reportCosts(id, 1), fileKey: key }],
  ["a SIE file being read in", { ...keys.sieFile(id, 1), fileKey: key }],
  ["an item of a kind that is not known yet", { pk: subject, sk: "PICTURE#1", of: { deep: [key] } }],
])("a file that %s names is not removed, whoever owed it", async (_, item) => {
  const { lies, remove } = await aFile(key, item);
  await remove();
  expect(await lies()).toBe(true);
});

test.each([
  ["nothing", undefined],
  ["what owes its removal", removalEntry(subject, key, instant("2026-11-30T10:00:00Z"))],
  ["the name of a longer one", { put: { ...keys.attachment(id, "f"), key: `${key}b` } }],
] as const)("a file that %s names is removed, and once more does no harm", async (_, write) => {
  const { lies, remove } = await aFile(key, write && "put" in write ? write.put : undefined);
  await remove();
  await remove();
  expect(await lies()).toBe(false);
});

test("what browsers have sent is left to expire", async () => {
  const { lies, remove } = await aFile(`applications/${id}/f/Plan.pdf`);
  await remove();
  expect(await lies()).toBe(true);
});
