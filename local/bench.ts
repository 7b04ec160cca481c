import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compared, peakOf, type Run, runner } from "./bench/runs.ts";

// Measures the writers of exports and the reader of a month against floors in the same rounds, so that the machine cancels
// out: what the same lines cost when nothing is done but to join twelve columns, or to put them into the least workbook.
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "7" } },
});
const rounds = Number(values.rounds);
const million = 1_000_000;
const few = 100_000;

const work = mkdtempSync(join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const run = await runner(work);

/** So many rounds of all, one after another within each. */
const inTurns = (names: readonly string[], lines: number): Map<string, Run[]> => {
  const runs = new Map(names.map((name) => [name, [] as Run[]]));
  for (let round = 0; round < rounds; round++) for (const name of names) runs.get(name)?.push(run(name, lines));
  return runs;
};

const report = (name: string, lines: number, floor: readonly Run[], runs: readonly Run[]) => {
  const { ratio, processorRatio, wallRatio, seconds } = compared(floor, runs);
  console.log(
    `${name.padEnd(8)} ${lines.toLocaleString("en").padStart(9)} lines ${seconds.toFixed(2).padStart(6)} s ` +
      `${ratio.toFixed(2).padStart(7)} of the floor (processor ${processorRatio.toFixed(2)}, clock ${wallRatio.toFixed(2)})`,
  );
  return ratio;
};

type Measured = { timeRatio: number; peakMb: number; peakMbSmall: number };
const rounded = ({ timeRatio, peakMb, peakMbSmall }: Measured): Measured => ({
  timeRatio: Number(timeRatio.toFixed(3)),
  peakMb: Number(peakMb.toFixed(1)),
  peakMbSmall: Number(peakMbSmall.toFixed(1)),
});
const found: Record<string, Measured> = {};
const memory = (name: string, { peakMb, peakMbSmall }: Measured) =>
  console.log(
    `${name.padEnd(8)} at most ${peakMb.toFixed(0)} MiB for a million lines, ${peakMbSmall.toFixed(0)} for ${few}`,
  );

const texts = inTurns(["text-floor", "csv", "sie", "jsonl"], million);
const textFloor = texts.get("text-floor") ?? [];
report("floor", million, textFloor, textFloor);
for (const format of ["csv", "sie", "jsonl"]) {
  const runs = texts.get(format) ?? [];
  const timeRatio = report(format, million, textFloor, runs);
  found[format] = { timeRatio, peakMb: peakOf(runs), peakMbSmall: peakOf([run(format, few), run(format, few)]) };
}

const workbooks = inTurns(["workbook-floor", "xlsx"], few);
const workbookFloor = workbooks.get("workbook-floor") ?? [];
const runs = workbooks.get("xlsx") ?? [];
report("floor", few, workbookFloor, workbookFloor);
const timeRatio = report("xlsx", few, workbookFloor, runs);
found["xlsx"] = { timeRatio, peakMb: peakOf([run("xlsx", million)]), peakMbSmall: peakOf(runs) };

for (const [format, measured] of Object.entries(found)) memory(format, measured);

const readLines = 100_000;
const readings = inTurns(["stub", "reader"], readLines);
const { seconds } = compared(readings.get("stub") ?? [], readings.get("reader") ?? []);
const { seconds: alone } = compared(readings.get("stub") ?? [], readings.get("stub") ?? []);
console.log(
  `Reading ${readLines.toLocaleString("en")} lines of a month from replayed pages: ${seconds.toFixed(2)} s, ` +
    `${((seconds / readLines) * 1e6).toFixed(1)} µs a line; the pages alone ${alone.toFixed(3)} s.`,
);

if (values.json)
  console.log(JSON.stringify({ export: Object.fromEntries(Object.entries(found).map(([k, v]) => [k, rounded(v)])) }));
