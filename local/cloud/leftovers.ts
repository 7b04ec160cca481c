import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Sentence } from "../../deployment/say.ts";
import { forgetProcesses, recall } from "./state.ts";

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether the process still is what was started: a number may have been given to another program since. */
const isOurs = (pid: number, word: string) => {
  try {
    return alive(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(word);
  } catch {
    return false;
  }
};

/** Stops, so that they save, the processes of a start that was itself killed; refuses when that start still runs. */
export const endLeftovers = async (state: string) => {
  const { running, ports } = recall(state);
  if (!running) return;
  if (running.owner !== process.pid && isOurs(running.owner, "local/")) {
    throw new Sentence(
      `The state folder ${state} is in use by process ${running.owner}, with the site on port ${ports?.site}. ` +
        "Stop it with Ctrl-C, or choose another port and folder: PORT=8090 STATE_DIR=.local/second npm start",
    );
  }
  for (const [pid, word] of [
    [running.cloud, "ministack"],
    [running.mail, "sendria"],
  ] as const) {
    if (pid === undefined || !isOurs(pid, word)) continue;
    process.kill(pid, "SIGTERM");
    for (let i = 0; i < 150 && alive(pid); i++) await pause(100);
    if (alive(pid)) process.kill(pid, "SIGKILL");
  }
  forgetProcesses(state);
};
