import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { project } from "../../deployment/project.ts";
import { recall } from "../cloud/state.ts";
import type { Chance, Kind } from "./chance.ts";

const patience = 180_000;

const kill = (pid: number | undefined, group = false) => {
  if (pid === undefined) return;
  try {
    process.kill(group ? -pid : pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
};

/** The Lambdas' processes that the cloud has started. */
const lambdasOf = (cloud: number): number[] =>
  spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .stdout.split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (Number(found?.[2]) === cloud && found?.[3]?.includes("_worker.js") ? [Number(found[1])] : []));

/** The moment of a time of day on the screen: the last one that is not in the future. */
export const momentOf = (time: string, now: Date): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const moment = new Date(now);
  moment.setHours(hours, minutes, seconds, 0);
  if (moment.getTime() > now.getTime()) moment.setDate(moment.getDate() - 1);
  return moment.getTime();
};

/** One `npm start` as a person has it: its screen is read, and it is killed in the ways in which that happens. */
export const instance = (state: string, port: number, saveEvery: number) => {
  const screenFile = join(state, "..", "screen.log");
  let child: ChildProcess | undefined;
  let screen = "";
  let ended: Promise<void> = Promise.resolve();

  const launch = () => {
    screen = "";
    child = spawn(process.execPath, [join(project, "local/start.ts")], {
      cwd: project,
      env: { ...process.env, PORT: String(port), STATE_DIR: state, SAVE_EVERY: String(saveEvery) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        screen += text;
        appendFileSync(screenFile, text);
      });
    ended = new Promise((done) => child?.once("exit", () => done()));
  };

  const ready = async () => {
    for (const end = Date.now() + patience; !screen.includes("Ready in"); await pause(50)) {
      if (child?.exitCode !== null) throw new Error(`npm start ended before it was ready:\n${screen}`);
      if (Date.now() > end) throw new Error(`npm start was not ready in ${patience / 1000} s:\n${screen}`);
    }
  };

  const running = () => recall(state).running ?? {};
  const faults: Record<Kind, (dice: Chance) => void> = {
    cloud: () => kill(running().cloud),
    start: () => kill(child?.pid),
    power: () => {
      const { cloud, mail } = running();
      kill(child?.pid);
      kill(cloud, true);
      kill(mail, true);
    },
    mail: () => kill(running().mail),
    lambda: (dice) => {
      const lambdas = lambdasOf(running().cloud ?? 0);
      kill(lambdas[dice.below(lambdas.length || 1)]);
    },
  };

  return {
    /** Starts it and waits until it says that it is ready. Answers the seconds that took. */
    start: async () => {
      const begun = performance.now();
      launch();
      await ready();
      return (performance.now() - begun) / 1000;
    },
    launch,
    /** Kills what the kind says; the start may end by it, and then with a sentence. */
    strike: (kind: Kind, dice: Chance) => faults[kind](dice),
    ended: () => ended,
    /** The last save that the screen states, in milliseconds since 1970; nothing while it states none. */
    stated: (): number | undefined => {
      const last = [...screen.matchAll(/^Saved (\d\d:\d\d:\d\d)\.$/gm)].at(-1)?.[1];
      return last ? momentOf(last, new Date()) : undefined;
    },
    screen: () => screen,
    stop: async () => {
      child?.kill("SIGTERM");
      await ended;
    },
  };
};
export type Instance = ReturnType<typeof instance>;
