import { expect, test } from "vitest";
import { anAcceptedCost, aPayment, aPosting } from "../../../test/builders/a-posting.ts";
import { inMemoryExports } from "../../../test/fakes/in-memory-exports.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { keys } from "../../platform/table/keys.ts";
import type { MemorandumMode } from "../../vocabulary/account-plan.ts";
import { instant, Month } from "../../vocabulary/instant.ts";
import { exportFile } from "../formats/exports.ts";
import { readPeriod } from "../months/period.store.ts";
import { closingJobId, jobAsked } from "./export-job.ts";
import { makeExport } from "./make-export.store.ts";
import type { ExportStore } from "./stored-files.store.ts";

const november = Month.parse("2026-11");
const now = instant("2026-12-02T08:00:00Z");
const askedBy = { id: "f", name: "Ekonomen" };

/** A month of two verifications that is closing: one of an accepted cost alone, one of a cost and a payment. */
async function aClosingMonth(memorandum?: MemorandumMode) {
  const table = inMemoryTable();
  for (const lines of [[anAcceptedCost(100_000)], [anAcceptedCost(50_000), aPayment(27_600)]])
    await postToLedger(table, aPosting({ lines }), (writes) => table.transact(writes));
  const exportId = closingJobId(november);
  const organisation = { name: "Region Exempel", number: "232199-9993", ...(memorandum ? { memorandum } : {}) };
  const set = { closingAt: now, closedBy: "Ekonomen" };
  await table.transact([
    { table: "pilots", update: keys.period(november), set },
    jobAsked({ exportId, work: { kind: "closing", month: november }, organisation, askedBy, at: now }),
  ]);
  const files = inMemoryExports();
  const freeze = async (store: Pick<ExportStore, "put"> = files) => {
    await makeExport({ table, write: exportFile, files: store, clock: () => now }, exportId, () => true);
    return readPeriod(table, november);
  };
  return { files, freeze };
}
const accounts = [
  { account: "1930", booked: true, debitOre: 0, creditOre: 27_600 },
  { account: "4010", booked: false, debitOre: 150_000, creditOre: 0 },
  { account: "7590", booked: true, debitOre: 27_600, creditOre: 0 },
  { account: "9929", booked: false, debitOre: 0, creditOre: 150_000 },
];

test("a closed month keeps what its lines come to on each account", async () => {
  const { files, freeze } = await aClosingMonth();
  const period = await freeze();
  expect(period?.accounts).toEqual(accounts);
  expect(period?.files?.sie?.rows).toBe(3);
  expect(files.text(period?.files?.sie?.key ?? "").match(/^#VER/gm)).toHaveLength(2);
});

test("one whose ledger file is without memorandum accounts says how few lines that has, and keeps the rest", async () => {
  const { files, freeze } = await aClosingMonth("left-out");
  const period = await freeze();
  expect(period?.accounts).toEqual(accounts);
  expect([period?.files?.sie?.rows, period?.files?.csv?.rows]).toEqual([1, 3]);
  const sie = files.text(period?.files?.sie?.key ?? "");
  expect(sie.match(/^#VER "P2026" "\d+"/gm)).toEqual(['#VER "P2026" "2"']);
  expect(sie.match(/^#TRANS \d+/gm)).toEqual(["#TRANS 7590", "#TRANS 1930"]);
});

test("a run after one that died when all files lay there adds up the same, though the store takes no line", async () => {
  const { files, freeze } = await aClosingMonth("left-out");
  const lying: Pick<ExportStore, "put"> = {
    put: async ({ key }) => ({ key, versionId: "1", sha256: "a".repeat(64), bytes: 1 }),
  };
  const period = await freeze(lying);
  expect(files.keys()).toEqual([]);
  expect(period?.accounts).toEqual(accounts);
  expect([period?.files?.sie?.rows, period?.files?.csv?.rows]).toEqual([1, 3]);
});
