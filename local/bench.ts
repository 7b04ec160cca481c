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

/** The time of a format against the floor's, told in a line. */
const report = (name: string, lines: number, floor: readonly Run[], runs: readonly Run[]) => {
  const { ratio, processorRatio, wallRatio, seconds } = compared(floor, runs);
  console.log(
    `${name.padEnd(8)} ${lines.toLocaleString("en").padStart(9)} lines ${seconds.toFixed(2).padStart(6)} s ` +
      `${ratio.toFixed(2).padStart(7)} of the floor (processor ${processorRatio.toFixed(2)}, clock ${wallRatio.toFixed(2)})`,
  );
  return ratio;
};

/** Formats against a floor: time over so many lines, memory over a million and over few. */
const measure = (floorName: string, lines: number, ...formats: readonly string[]) => {
  const turns = inTurns([floorName, ...formats], lines);
  const floor = turns.get(floorName) ?? [];
  report("floor", lines, floor, floor);
  return formats.map((format) => {
    const runs = turns.get(format) ?? [];
    const timeRatio = report(format, lines, floor, runs);
    const peakOver = (count: number) => peakOf(count === lines ? runs : [run(format, count), run(format, count)]);
    return { format, timeRatio, peakMb: peakOver(million), peakMbSmall: peakOver(few) };
  });
};

const found = [...measure("text-floor", million, "csv", "sie", "jsonl"), ...measure("workbook-floor", few, "xlsx")];
for (const { format, peakMb, peakMbSmall } of found)
  console.log(
    `${format.padEnd(8)} at most ${peakMb.toFixed(0)} MiB for a million lines, ${peakMbSmall.toFixed(0)} for ${few}`,
  );

const readLines = 100_000;
const readings = inTurns(["stub", "reader"], readLines);
const { seconds } = compared(readings.get("stub") ?? [], readings.get("reader") ?? []);
const { seconds: alone } = compared(readings.get("stub") ?? [], readings.get("stub") ?? []);
console.log(
  `Reading ${readLines.toLocaleString("en")} lines of a month from replayed pages: ${seconds.toFixed(2)} s, ` +
    `${((seconds / readLines) * 1e6).toFixed(1)} µs a line; the pages alone ${alone.toFixed(3)} s.`,
);

if (values.json) {
  const rounded = found.map(({ format, timeRatio, peakMb, peakMbSmall }) => [
    format,
    { timeRatio: +timeRatio.toFixed(3), peakMb: +peakMb.toFixed(1), peakMbSmall: +peakMbSmall.toFixed(1) },
  ]);
  console.log(JSON.stringify({ export: Object.fromEntries(rounded) }));
}
