import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { project } from "../project.ts";

export type Run = { readonly milliseconds: number; readonly peakMb: number };

/**
 * Old objects may fill 64 MB and young ones 8 MB a half. Without the second limit V8 gives the young ones more room the
 * longer a process runs, whatever it holds: the writers stay below 140 MiB then too, and it would not be seen whether
 * anything grows with the lines.
 */
const limits = ["--max-old-space-size=64", "--max-semi-space-size=8"];

/** Bundles the measurements as Lambdas are bundled; each run of them is a process of its own. */
export async function runner(folder: string): Promise<(what: string, lines: number) => Run> {
  const file = join(folder, "measurement.mjs");
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL("./measurement.ts", import.meta.url))],
    absWorkingDir: project,
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    logLevel: "warning",
  });
  await esbuild.stop();
  return (what, lines) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...limits, file, what, String(lines)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${what} of ${lines} lines did not come to its end:\n${stderr}`);
    return JSON.parse(stdout);
  };
}

const least = (runs: readonly Run[]) => Math.min(...runs.map(({ milliseconds }) => milliseconds));
export const peakOf = (runs: readonly Run[]) => Math.max(...runs.map(({ peakMb }) => peakMb));
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * The least time of each against the least of the floor: whatever else the machine does can only make a run longer. The
 * median of the rounds' own ratios stands beside it, so that one lucky run is seen.
 */
export const compared = (floor: readonly Run[], runs: readonly Run[]) => ({
  ratio: least(runs) / least(floor),
  median: median(runs.map(({ milliseconds }, i) => milliseconds / (floor[i]?.milliseconds ?? Number.NaN))),
  seconds: least(runs) / 1000,
});
