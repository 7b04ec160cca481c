import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { likeALambda } from "../../deployment/bundle/like-a-lambda.ts";
import { project } from "../../deployment/project.ts";

/** Milliseconds of the processor, on all threads, and of the clock; the most memory that was resident. */
export type Run = { readonly processor: number; readonly wall: number; readonly peakMb: number };

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
    ...likeALambda,
    entryPoints: [fileURLToPath(new URL("./measurement.ts", import.meta.url))],
    absWorkingDir: project,
    outfile: file,
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

const least = (numbers: readonly number[]) => Math.min(...numbers);
export const peakOf = (runs: readonly Run[]) => Math.max(...runs.map(({ peakMb }) => peakMb));

/**
 * What a run takes when nothing else is done: a run that has to share the machine waits, so the clock says too much; one
 * with a second thread works on two things at once, so its processor time says more than anybody waits.
 */
const undisturbed = ({ processor, wall }: Run) => Math.min(processor, wall);

/**
 * The least time of each against the least of the floor: whatever else the machine does can only make a run longer.
 * Beside it the ratios of processor time and of the clock alone.
 */
export function compared(floor: readonly Run[], runs: readonly Run[]) {
  const ratioOf = (time: (run: Run) => number) => least(runs.map(time)) / least(floor.map(time));
  return {
    ratio: ratioOf(undisturbed),
    processorRatio: ratioOf(({ processor }) => processor),
    wallRatio: ratioOf(({ wall }) => wall),
    seconds: least(runs.map(undisturbed)) / 1000,
  };
}
