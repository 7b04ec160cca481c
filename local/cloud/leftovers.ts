import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { type Log, step } from "../../deployment/say.ts";
import { about, saveAtEnd } from "./kept.ts";
import { forgetProcesses, recall } from "./state.ts";

// A start that was killed leaves its cloud and its mail catcher for a moment: both notice it, the cloud saves, and both
// end by themselves. The next start waits for that.

const end = (pid: number, signal: NodeJS.Signals) => {
  for (const whom of [-pid, pid]) {
    try {
      process.kill(whom, signal);
      return;
    } catch {
      // No group of its own, or ended.
    }
  }
};

/** The command line of a process, where the system tells it: a number may have been given to another program since. */
const commandOf = (pid: number): string => {
  const asked = spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  return asked.status === 0 ? asked.stdout : "";
};

const endIfIts = (pid: number | undefined, script: string) => {
  if (pid !== undefined && commandOf(pid).includes(script)) end(pid, "SIGKILL");
};

/** Lets the cloud of a start that was killed save, and ends what it left. */
export const endLeftovers = async (state: string, log: Log): Promise<void> => {
  const { running, ports } = recall(state);
  if (!running) return;
  const left = ports && (await about(ports.gateway));
  if (ports && left?.state === state) {
    await step(log, "Saving what the last start left running", async () => {
      await saveAtEnd(ports.gateway).catch(() => undefined); // it has ended meanwhile: it saves before
      end(left.pid, "SIGKILL");
      for (let i = 0; i < 50 && (await about(ports.gateway)); i++) await pause(100);
    });
  }
  endIfIts(running.cloud, "emulator.py");
  endIfIts(running.mail, "mail_catcher.py");
  forgetProcesses(state);
};
