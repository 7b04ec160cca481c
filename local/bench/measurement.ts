import { closeSync, openSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { exportFile } from "../../functions/exports/formats/exports.ts";
import { readMonth } from "../../functions/exports/months/month.store.ts";
import { type ExportFormat, exportFormats } from "../../functions/ledger/stored-file.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { textFloor, workbookFloor } from "./floors.ts";
import { ledgerPages, month, replayed } from "./ledger-pages.ts";

// One measurement in a process of its own: `node measurement.mjs csv 1000000` says how long it took and how much memory
// the process had at most.
const [what = "", count = ""] = process.argv.slice(2);
const lines = Number(count);

const context = {
  scope: { kind: "month" as const, month },
  preliminary: true,
  at: instant("2026-12-03T08:00:00Z"),
  organisation: { name: "Region Exempel", number: "232100-0164" },
};
const isFormat = (name: string): name is ExportFormat => exportFormats.some((format) => format === name);

/** Everything is written, and nothing is kept. */
async function toNothing(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const sink = openSync(devNull, "w");
  for await (const chunk of chunks) writeSync(sink, chunk);
  closeSync(sink);
}

/** Each page that a partition has, and each item in it: what reading comes to when nothing is made of it. */
async function readThrough({ query }: Pick<ReturnType<typeof replayed>, "query">, pk: string): Promise<number> {
  let numbers = 0;
  for (let after: string | undefined = "0"; after !== undefined; ) {
    const { items, next } = await query({ table: "record", pk, after });
    for (const item of items) numbers += Number(item["number"]);
    after = next;
  }
  return numbers;
}

/** Pages made beforehand fill memory, so a few are read again and again. Verifications have five lines in the middle. */
const rereadings = 10;

function readings() {
  const table = replayed(lines / 5 / rereadings);
  return {
    reader: async () => {
      for (let i = 0; i < rereadings; i++) for await (const _ of readMonth(table, month));
    },
    stub: async () => {
      for (let i = 0; i < rereadings; i++) for (const pk of table.partitions) await readThrough(table, pk);
    },
  };
}

function prepared(): () => Promise<void> {
  if (what === "text-floor") return () => toNothing(textFloor(ledgerPages(lines)));
  if (what === "workbook-floor") return () => toNothing(workbookFloor(ledgerPages(lines)));
  if (isFormat(what)) return () => toNothing(exportFile(what, context, ledgerPages(lines)).chunks);
  const { reader, stub } = readings();
  if (what === "reader") return reader;
  if (what === "stub") return stub;
  throw new Error(`there is no measurement "${what}"`);
}

const run = prepared();
const begun = performance.now();
const before = process.cpuUsage();
await run();
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - begun;
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, wall, peakMb: maxRSS / 1024 }));
