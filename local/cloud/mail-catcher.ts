import { join } from "node:path";
import { start, untilReady } from "./processes.ts";
import { python } from "./python.mjs";
import { rememberProcess } from "./state.ts";

/** Sendria: takes every mail that the local cloud sends and shows it on a page. */
export const startMailCatcher = async ({ state, smtp, mail }: { state: string; smtp: number; mail: number }) => {
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
    command: python("sendria"),
    args: ["--db", join(state, "mail.sqlite"), ...address, "--foreground", "--no-quit"],
    // PYTHONWARNINGS: its dependencies' notices about themselves fill the log.
    env: { PATH: process.env["PATH"] ?? "", HOME: state, PYTHONWARNINGS: "ignore" },
    logFile,
    patience: 5_000,
  });
  rememberProcess(state, { mail: running.pid });
  await untilReady(
    "The mail catcher",
    running,
    logFile,
    async () => (await fetch(`http://127.0.0.1:${mail}/api/messages/`)).ok,
  );
};
