import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { project } from "../../deployment/project.ts";
import { portNear } from "../../local/cloud/ports.ts";
import { motherFigures } from "../demo/mother-figures.ts";

// Starts a stack of its own, plays both demos on it as a person would, holds the money demo's figures against those of
// the mother project, and stops the stack. Ends with "2 demos passed", or with what went wrong and exit code 1.
const state = mkdtempSync(join(tmpdir(), "pilot-grants-demos-"));
const env = { ...process.env, PORT: String(await portNear(undefined)), STATE_DIR: state };
const patienceSeconds = 300;

const run = (script: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(project, "local", script), ...args], {
    cwd: project,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", done));

/** Plays one demo and answers the last line that it wrote. */
async function play(...args: string[]): Promise<string> {
  const child = run("demo.ts", ...args);
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  if (code !== 0) throw new Error(`npm run demo ${args.join(" ")} ended with ${code}`);
  return said.trimEnd().split("\n").at(-1) ?? "";
}

const started = run("start.ts");
const stopped = ended(started);
started.stdout?.pipe(process.stdout);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => started.kill("SIGTERM"));

try {
  for (let seconds = 0; !existsSync(join(state, "ready.json")); seconds++) {
    if (started.exitCode !== null) throw new Error("npm start ended before it was ready");
    if (seconds > patienceSeconds) throw new Error(`npm start was not ready within ${patienceSeconds} s`);
    await pause(1000);
  }
  await play();
  const { pilots, ledgerBalanceOre } = JSON.parse(await play("money"));
  if (!isDeepStrictEqual(pilots, motherFigures) || ledgerBalanceOre !== 0)
    throw new Error(`the figures are not those of the mother project: ${JSON.stringify({ pilots, ledgerBalanceOre })}`);
  console.log("2 demos passed");
} catch (cause) {
  console.error(cause);
  process.exitCode = 1;
} finally {
  started.kill("SIGTERM");
  await stopped;
  rmSync(state, { recursive: true, force: true });
}
