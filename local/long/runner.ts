import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";
import { type MovedClock, movedClock } from "../../test/long/moved-clock.ts";
import { git } from "./git.ts";
import { beginOf, type Run } from "./parts.ts";

export type Result = { readonly passed: boolean; readonly said: string; readonly seconds: number };

/** A name that breaks careless commands. */
const cloneName = "å b";

/** A folder with a clone of the last commit, as a newcomer has it. */
function aClone(): string {
  const folder = mkdtempSync(join(tmpdir(), "pilot-grants-long-"));
  const clone = join(folder, cloneName);
  git("clone", "--quiet", "--no-hardlinks", project, clone);
  // Any first command installs the packages.
  spawnSync(process.execPath, [join(clone, "local/run.mjs"), "doctor"], { stdio: "ignore" });
  return folder;
}

/** The environment of a run: nothing of what npm gave to this command, so that a run is like one by hand. */
function environment({ moved, clone }: Run): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_"));
  return {
    ...Object.fromEntries(kept),
    ...(moved ? { TZ: moved.zone } : {}),
    ...(clone ? { LANG: "C", LC_ALL: "C" } : {}),
  };
}

/** How many tests, demos or acts passed, or what the faults came to, as the run said at its end. */
const countsIn = (log: string) =>
  log
    .match(
      /^(?:\d+ (?:passed, \d+ failed|demos passed|acts in [\d.]+ s\.)|Nothing was lost.*|Failed, with seed \d+\.)$/gm,
    )
    ?.at(-1);

/** Runs one command of the matrix after the other; `clear` removes what they needed. */
export function runner() {
  const clock = movedClock();
  let folder: string | undefined;
  let current: ChildProcess | undefined;

  const movedTo: MovedClock["on"] = (moment, command) => {
    if (typeof clock === "string") throw new Sentence(clock);
    return clock.on(moment, command);
  };

  const folderOf = (run: Run) => {
    if (!run.clone) return project;
    folder ??= aClone();
    return join(folder, cloneName);
  };

  const ended = (child: ChildProcess) =>
    new Promise<number | null>((done, fail) => {
      child.once("error", fail);
      child.once("exit", done);
    });

  return {
    /** Why no clock can be moved here; undefined when it can. */
    cannotMove: typeof clock === "string" ? clock : undefined,

    run: async (run: Run, logFile: string): Promise<Result> => {
      const cwd = folderOf(run);
      const begun = performance.now();
      const plain = [process.execPath, join(cwd, run.script), ...(run.args?.() ?? [])] as const;
      const [program, ...args] = run.moved ? movedTo(beginOf(run.moved), plain) : plain;
      const log = openSync(logFile, "w");
      current = spawn(program, args, { cwd, env: environment(run), stdio: ["ignore", log, log] });
      closeSync(log);
      const code = await ended(current);
      const said = countsIn(readFileSync(logFile, "utf8")) ?? `ended with ${code}`;
      return { passed: code === 0, said, seconds: (performance.now() - begun) / 1000 };
    },

    /** Asks the run under way to end in order. */
    stop: async () => {
      if (!current || current.exitCode !== null) return;
      const end = ended(current);
      current.kill("SIGTERM");
      await end;
    },

    clear: () => {
      if (typeof clock !== "string") clock.remove();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
