import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { project } from "../deployment/project.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { git } from "./long/git.ts";
import { parts } from "./long/parts.ts";
import { type Result, runner } from "./long/runner.ts";

// npm run long: what takes too long for every change, by hand. `npm run long -- dates zones` runs some of its parts.
// Each run writes a log of its own; each is a row of a table, and exit code 1 says that some failed.
const asked = process.argv.slice(2);
const logs = join(project, ".local/long");

/** What tests install with their first use: on a moved day the certificates of the registries have ended. */
const installations = [
  [],
  ["readers", "test/readers/requirements.txt"],
  ["schemathesis", "test/schemathesis/requirements.txt"],
  ["stacks", "test/stacks/requirements.txt"],
  ["strict", "test/strict/requirements.txt"],
];
const installAll = () => {
  const install = join(project, "local/cloud/python.mjs");
  for (const args of installations) spawnSync(process.execPath, [install, ...args], { cwd: project, stdio: "inherit" });
};

const partsNamed = (names: readonly string[]) => {
  const all = names.length > 0 ? names : Object.keys(parts).filter((name) => !parts[name]?.forCi);
  return all.map((name) => {
    const part = parts[name];
    if (!part) throw new Sentence(`There is no part "${name}": ${Object.keys(parts).join(", ")}.`);
    return { name, ...part };
  });
};

const row = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
const counted = ({ passed, said }: Result) => `${passed ? "" : "FAILED: "}${said}`;

await tell(async () => {
  const wanted = partsNamed(asked);
  mkdirSync(logs, { recursive: true });
  installAll();
  const { run, stop, clear, cannotMove } = runner();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, async () => {
      await stop();
      clear();
      process.exit(130);
    });
  }
  let failed = 0;
  const finish = () => {
    clear();
    process.exitCode = failed === 0 ? 0 : 1;
  };
  const planned = wanted.flatMap(({ name, runs, forCi }) => {
    const possible = runs.filter(({ moved }) => !moved || !cannotMove);
    const leftOut = runs.length - possible.length;
    if (leftOut > 0) console.log(`Left out of ${name}: ${leftOut} of ${runs.length} runs. ${cannotMove}`);
    if (!forCi) failed += leftOut;
    return possible.map((one, n) => ({ name, one, log: join(logs, `${name}-${n + 1}.log`) }));
  });
  if (planned.length === 0) return finish();
  console.log(
    `Commit ${git("rev-parse", "--short", "HEAD")}, ${new Date().toISOString().slice(0, 10)}; logs in ${logs}`,
  );
  row("part", "what", "day", "zone", "folder", "result", "seconds");
  row(..."-".repeat(7));
  for (const { name, one, log } of planned) {
    const result = await run(one, log);
    if (!result.passed) failed++;
    const { what, moved, clone } = one;
    const where = [moved?.day ?? "today", moved?.zone ?? "as here", clone ? "å b" : "as here"];
    row(name, what, ...where, counted(result), result.seconds.toFixed(0));
  }
  console.log(failed === 0 ? "All passed." : `${failed} failed.`);
  finish();
});
