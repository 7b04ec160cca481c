import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { type Running, start, untilReady } from "./processes.ts";
import { python } from "./python.mjs";
import type { Restored } from "./saves.ts";
import { rememberProcess } from "./state.ts";

type Where = { state: string; smtp: number; mail: number };

/** Up to which mail the mailbox belongs to the state that the cloud begins from: what came later is taken out. */
const until = (from: Restored): Record<string, string> => {
  if (from === "from before" || (from && from.mails === undefined)) return {};
  return { PILOT_LAST_MAIL: String(from?.mails ?? 0), PILOT_SAVED_AT: String((from?.at.getTime() ?? 0) / 1000) };
};

const launch = async ({ state, smtp, mail }: Where, more: Record<string, string> = {}): Promise<Running> => {
  const file = join(state, "mail.sqlite");
  const logFile = join(state, "logs/mail.log");
  const address = [
    "--smtp-ip",
    "127.0.0.1",
    "--smtp-port",
    String(smtp),
    "--http-ip",
    "127.0.0.1",
    "--http-port",
    String(mail),
  ];
  const running = start({
    name: "The mail catcher",
    command: python("python"),
    args: [join(project, "local/cloud/mail_catcher.py"), "--db", file, ...address, "--foreground", "--no-quit"],
    // PYTHONWARNINGS: its dependencies' notices about themselves fill the log.
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: state,
      PYTHONWARNINGS: "ignore",
      PYTHONDONTWRITEBYTECODE: "1",
      PILOT_MAILS: file,
      ...more,
    },
    logFile,
  });
  rememberProcess(state, { mail: running.pid });
  await untilReady(
    "The mail catcher",
    running,
    logFile,
    async () => (await fetch(`http://127.0.0.1:${mail}/api/messages/`)).ok,
  );
  return running;
};

/** How often in a row it may end soon after its start before it is given up, and what "soon" is in milliseconds. */
const tries = 3;
const soon = 10_000;

/**
 * Starts a program again each time it has ended, and says so; `gaveUp` resolves when it keeps ending or cannot be
 * started.
 */
export const keepRunning = (
  first: Pick<Running, "ended">,
  again: () => Promise<Pick<Running, "ended">>,
  say: (came: "again" | "gone") => void,
  now: () => number = () => performance.now(),
) => {
  let stopping = false;
  const watch = async () => {
    let running = first;
    for (let left = tries; ; ) {
      const begun = now();
      await running.ended;
      if (stopping) return new Promise<never>(() => {});
      left = now() - begun < soon ? left - 1 : tries;
      if (left === 0) break;
      try {
        running = await again();
      } catch {
        break;
      }
      say("again");
    }
    say("gone");
    return undefined;
  };
  return {
    gaveUp: watch() as Promise<void>, // as: what never comes has no type
    letEnd: () => {
      stopping = true;
    },
  };
};

/** Sendria: takes every mail that the local cloud sends and shows it on a page. Ended by itself, it is started again. */
export const startMailCatcher = async (where: Where, from: Restored, log: (line: string) => void) => {
  const first = await launch(where, until(from));
  return keepRunning(
    first,
    () => launch(where),
    (came) =>
      log(
        came === "again"
          ? "\nThe mail catcher had ended by itself and runs again; mails sent meanwhile come now."
          : `\nThe mail catcher keeps ending; the end of its log is in ${join(where.state, "logs/mail.log")}.`,
      ),
  );
};
