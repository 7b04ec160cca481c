import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { project } from "../deployment/project.ts";
import { Sentence, step } from "../deployment/say.ts";
import { openControl } from "./cloud/control.ts";
import { endProcesses } from "./cloud/processes.ts";
import { startCloud } from "./cloud/start-cloud.ts";

// Runs every test: those that need no cloud at once, the others on two local clouds that start meanwhile, with free ports
// and state folders that go away afterwards. The demo closes the month that others post to, and the recovery restarts
// its cloud: they have the second one, and nobody waits for them. What both clouds have logged is read in both, and what
// their tables were asked is asked again of stricter engines.
const work = mkdtempSync(join(tmpdir(), "pilot-grants-test-"));

/** The groups that were asked for by `--project`, and the other words of the command. */
const words = process.argv.slice(2);
const named = words.flatMap((word, i) => (word === "--project" ? [words[i + 1] ?? ""] : []));
const others = words.filter((word, i) => word !== "--project" && words[i - 1] !== "--project");
const wanted = (groups: readonly string[]) => groups.filter((group) => named.length === 0 || named.includes(group));

const running = new Set<ChildProcess>();
const vitest = (groups: readonly string[], results: string, cloudFile?: string) =>
  new Promise<void>((done, fail) => {
    // What passed says nothing: the tests of forms alone would log a line for each of thousands of requests.
    const reporters = ["--silent=passed-only", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
    const projects = groups.flatMap((group) => ["--project", group]);
    const args = ["run", "--passWithNoTests", ...reporters, ...projects, ...others];
    const child = spawn(process.execPath, [join(project, "node_modules/vitest/vitest.mjs"), ...args], {
      cwd: project,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...(cloudFile ? { PILOT_CLOUD: cloudFile } : {}) },
    });
    running.add(child);
    child.once("error", fail);
    child.once("exit", () => {
      running.delete(child);
      done();
    });
  });

/** Vitest's JSON reporter, in the shape of Jest's. */
type Results = {
  success: boolean;
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
};
type Count = { readonly passed: number; readonly failures: readonly string[] };

/** What failed, each with the start of its reason. A file that could not even be read is one that failed, and so is a run that left no results. */
const count = (group: string, results: string): Count => {
  if (!existsSync(results)) return { passed: 0, failures: [`${group}: left no results`] };
  const { success, numPassedTests, testResults } = JSON.parse(readFileSync(results, "utf8")) as Results; // as: its reporter's
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === "failed");
    const file = relative(project, name);
    if (status === "failed" && failed.length === 0) return [`${file}\n${message}`];
    return failed.map(({ fullName, failureMessages }) => `${file} > ${fullName}\n${failureMessages.join("\n")}`);
  });
  return {
    passed: numPassedTests,
    failures: !success && failures.length === 0 ? [`${group}: failed`] : failures.map((one) => one.slice(0, 1500)),
  };
};

let stopped: Promise<void> | undefined;
const stop = () => {
  for (const child of running) child.kill("SIGTERM");
  stopped ??= endProcesses().then(() => {
    for (const folder of [work, asAtStart]) rmSync(folder, { recursive: true, force: true });
  });
  return stopped;
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void stop().then(() => process.exit(130));
  });
}

/** Where `npm start` keeps its state unless it is told otherwise: within the project, where Node reads the project's own package.json. */
const asAtStart = join(project, ".local", basename(work));
/** One cloud stands as `npm start` leaves it, and the other in a folder of its own. */
const stateOf = (name: string) => (name === "second" ? asAtStart : join(work, name));

/** Starts a cloud and tells the tests where it is: the answer is the file that says so. */
async function aCloud(name: string): Promise<string> {
  const recording = join(work, `${name}-recording.jsonl`);
  const cloud = await startCloud({ stateDir: stateOf(name), log: console.log, recording });
  const control = await openControl(cloud);
  const { url, endpoint, mail, staff, financeApi, outputs } = cloud;
  const file = join(work, `${name}-addresses.json`);
  const addresses = { url, endpoint, mail, staff, financeApi, outputs, control: control.url, recording };
  writeFileSync(file, JSON.stringify(addresses));
  return file;
}

/** The groups that were asked for of some, and their results. */
async function run(name: string, groups: readonly string[], cloudFile?: string) {
  const results = join(work, `${name}.json`);
  await vitest(wanted(groups), results, cloudFile);
  return count(name, results);
}

/** These look at what the groups before them have left on their cloud: without others they have nothing to look at. */
const afterwards = ["logs", "strict"];

/** The groups of each cloud; a run of files that are asked for by name needs one cloud. */
const clouds: Readonly<Record<string, readonly string[]>> =
  others.length > 0
    ? { only: ["cloud", "journeys", "demo", "logs", "strict", "recovery"] }
    : { first: ["cloud", "journeys", "logs", "strict"], second: ["demo", "logs", "strict", "recovery"] };

/** The second cloud starts after the first, for it uses what that has built. */
async function onClouds() {
  const runs: ReturnType<typeof run>[] = [];
  for (const [name, groups] of Object.entries(clouds))
    if (wanted(groups).some((group) => !afterwards.includes(group))) runs.push(run(name, groups, await aCloud(name)));
  return Promise.all(runs);
}

try {
  const unit = wanted(["unit"]).length > 0 ? [run("unit", ["unit"])] : [];
  const counts = (await Promise.all([Promise.all(unit), onClouds()])).flat();
  const passed = counts.reduce((sum, one) => sum + one.passed, 0);
  const failures = counts.flatMap((one) => one.failures);
  await step(console.log, "Stopping the local clouds", stop);
  if (passed + failures.length === 0) throw new Sentence("No test was found for these words.");
  // Last of all, for the end of a long log is what is read.
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exit(failures.length === 0 ? 0 : 1);
} catch (cause) {
  await stop();
  console.error(cause instanceof Sentence ? cause.message : cause);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
