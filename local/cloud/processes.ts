import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Sentence } from "../../deployment/say.ts";

export type Running = {
  pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
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
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.pid === undefined) return;
  try {
    // The whole group: a Lambda's process must not outlive the cloud that runs it.
    process.kill(-child.pid, signal);
  } catch {
    // The group is empty, or the system has no groups.
    child.kill(signal);
  }
};

const started = new Set<Running>();

/**
 * Ends every process that this one has started, at once; also in the middle of a start. What is to be kept was saved
 * before.
 */
export const endProcesses = async () => {
  await Promise.all([...started].map((running) => running.kill()));
};

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches only us and we can stop it in order. Its standard input
 * is a pipe that closes when we end, however that is.
 */
export const start = ({ name, command, args, env, cwd, logFile }: Start): Running => {
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(command, args, { env, stdio: ["pipe", log, log], detached: true, ...(cwd ? { cwd } : {}) });
  closeSync(log);
  if (child.pid === undefined) throw new Sentence(`${name} could not be started (${command}).`);
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", () => done());
  });
  const running: Running = {
    pid: child.pid,
    ended,
    kill: async () => {
      signalGroup(child, "SIGKILL");
      await ended;
    },
  };
  started.add(running);
  void ended.then(() => {
    started.delete(running);
    signalGroup(child, "SIGKILL"); // what it started and could not end any more
  });
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
