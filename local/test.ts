import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openControl } from "./cloud/control.ts";
import { stopProcesses } from "./cloud/processes.ts";
import { Sentence, step } from "./cloud/say.ts";
import { startCloud } from "./cloud/start-cloud.ts";
import { project } from "./project.ts";

// Runs every test on a local cloud of its own: free ports, and a state folder that goes away afterwards.
const asked = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "pilot-grants-test-"));
const results = join(work, "results.json");
const file = join(work, "cloud.json");

// Only what is needed: a single group that does without the cloud starts none.
const projects = asked.flatMap((word, i) => (word === "--project" ? [asked[i + 1]] : []));
const needsCloud = projects.length === 0 || projects.some((name) => name !== "unit");

let running: ChildProcess | undefined;
const vitest = () =>
  new Promise<void>((done, fail) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
    const child = spawn(
      process.execPath,
      [join(project, "node_modules/vitest/vitest.mjs"), "run", ...reporters, ...asked],
      {
        cwd: project,
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, PILOT_CLOUD: file },
      },
    );
    running = child;
    child.once("error", fail);
    child.once("exit", () => done());
  });

type Results = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Counts a file that could not even be read as one that failed. */
const count = () => {
  // Vitest's JSON reporter, in the shape of Jest's.
  const { success, numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8")) as Results;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: !success && failed === 0 ? 1 : failed };
};

let stopped: Promise<void> | undefined;
const stop = () => {
  running?.kill("SIGTERM");
  stopped ??= stopProcesses().then(() => rmSync(work, { recursive: true, force: true }));
  return stopped;
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void stop().then(() => process.exit(130));
  });
}

try {
  if (needsCloud) {
    const cloud = await startCloud({ stateDir: join(work, "state"), log: console.log });
    const control = await openControl(cloud);
    const { url, endpoint, mail, staff, financeApi, outputs } = cloud;
    writeFileSync(file, JSON.stringify({ url, endpoint, mail, staff, financeApi, outputs, control: control.url }));
    await vitest();
    control.close();
    await step(console.log, "Stopping the local cloud", cloud.stop);
  } else await vitest();
  const { passed, failed } = count();
  await stop();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (cause) {
  await stop();
  console.error(cause instanceof Sentence ? cause.message : cause);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
