import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../deployment/project.ts";
import { Sentence, step } from "../deployment/say.ts";
import { openControl } from "./cloud/control.ts";
import { stopProcesses } from "./cloud/processes.ts";
import { startCloud } from "./cloud/start-cloud.ts";

// Runs every test: those that need no cloud at once, the others on a local cloud of its own that starts meanwhile, with
// free ports and a state folder that goes away afterwards.
const work = mkdtempSync(join(tmpdir(), "pilot-grants-test-"));
const cloudFile = join(work, "cloud.json");

/** The groups that were asked for by `--project`, and the other words of the command. */
const words = process.argv.slice(2);
const named = words.flatMap((word, i) => (word === "--project" ? [words[i + 1] ?? ""] : []));
const others = words.filter((word, i) => word !== "--project" && words[i - 1] !== "--project");
const onTheCloud = ["cloud", "journeys", "demo", "logs", "recovery"];
const wanted = (groups: readonly string[]) => groups.filter((group) => named.length === 0 || named.includes(group));

const running = new Set<ChildProcess>();
const vitest = (groups: readonly string[], results: string) =>
  new Promise<void>((done, fail) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
    const projects = groups.flatMap((group) => ["--project", group]);
    const child = spawn(
      process.execPath,
      [
        join(project, "node_modules/vitest/vitest.mjs"),
        "run",
        "--passWithNoTests",
        ...reporters,
        ...projects,
        ...others,
      ],
      {
        cwd: project,
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, PILOT_CLOUD: cloudFile },
      },
    );
    running.add(child);
    child.once("error", fail);
    child.once("exit", () => {
      running.delete(child);
      done();
    });
  });

type Results = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Counts a file that could not even be read as one that failed, and a run that left no results likewise. */
const count = (results: string) => {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
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
  for (const child of running) child.kill("SIGTERM");
  stopped ??= stopProcesses().then(() => rmSync(work, { recursive: true, force: true }));
  return stopped;
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void stop().then(() => process.exit(130));
  });
}

/** Starts the cloud, tells the tests where it is, and stops it after them. */
async function withCloud(tests: () => Promise<void>) {
  const cloud = await startCloud({ stateDir: join(work, "state"), log: console.log });
  const control = await openControl(cloud);
  const { url, endpoint, mail, staff, financeApi, outputs } = cloud;
  writeFileSync(cloudFile, JSON.stringify({ url, endpoint, mail, staff, financeApi, outputs, control: control.url }));
  await tests();
  control.close();
  await step(console.log, "Stopping the local cloud", cloud.stop);
}

/** A group of tests that was asked for, and where its results come. */
const run = (name: string, groups: readonly string[], around: (tests: () => Promise<void>) => Promise<void>) => {
  const asked = wanted(groups);
  const results = join(work, `${name}.json`);
  return asked.length === 0 ? [] : [around(() => vitest(asked, results)).then(() => count(results))];
};

try {
  const counts = await Promise.all([
    ...run("unit", ["unit"], (tests) => tests()),
    ...run("cloud", onTheCloud, withCloud),
  ]);
  const [passed, failed] = (["passed", "failed"] as const).map((what) =>
    counts.reduce((sum, one) => sum + one[what], 0),
  );
  await stop();
  if ((passed ?? 0) + (failed ?? 0) === 0) throw new Sentence("No test was found for these words.");
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (cause) {
  await stop();
  console.error(cause instanceof Sentence ? cause.message : cause);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
