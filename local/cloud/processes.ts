import { type ChildProcess, spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Sentence } from "../../deployment/say.ts";

export type Running = {
  pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Asks it to end, waits, and insists if it does not. */
  stop: () => Promise<void>;
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>;
};

type Start = {
  name: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  cwd?: string;
  logFile: string;
  patience?: number;
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.pid === undefined) return;
  try {
    // The whole group: a Lambda's process must not outlive the cloud that runs it.
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
};

const started = new Set<Running>();

/** Stops every process that this one has started; also in the middle of a start. */
export const stopProcesses = async () => {
  await Promise.all([...started].map((running) => running.stop()));
};

/** Starts a process in a group of its own, so that Ctrl-C reaches only us and we can stop it in order. */
export const start = ({ name, command, args, env, cwd, logFile, patience = 30_000 }: Start): Running => {
  const log = openSync(logFile, "a");
  const child = spawn(command, args, { env, stdio: ["ignore", log, log], detached: true, ...(cwd ? { cwd } : {}) });
  if (child.pid === undefined) throw new Sentence(`${name} could not be started (${command}).`);
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", () => done());
  });
  const running: Running = {
    pid: child.pid,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      const insist = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
      await ended;
      clearTimeout(insist);
      signalGroup(child, "SIGKILL");
    },
    kill: async () => {
      signalGroup(child, "SIGKILL");
      await ended;
    },
  };
  started.add(running);
  void ended.then(() => started.delete(running));
  return running;
};

/** Waits until `ready` answers true; a process that ends meanwhile is reported with the end of its log. */
export const untilReady = async (
  name: string,
  running: Running,
  logFile: string,
  ready: () => Promise<boolean>,
  seconds = 60,
) => {
  let ended = false;
  void running.ended.then(() => {
    ended = true;
  });
  const deadline = Date.now() + seconds * 1000;
  while (!(await ready().catch(() => false))) {
    if (ended || Date.now() > deadline) {
      const tail = readFileSync(logFile, "utf8").split("\n").slice(-15).join("\n");
      throw new Sentence(`${name} ${ended ? "ended" : "did not answer in time"}. The end of ${logFile}:\n${tail}`);
    }
    await pause(100);
  }
};
