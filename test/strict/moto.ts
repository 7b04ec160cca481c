import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { portNear } from "../../local/cloud/ports.ts";
import { pythonTools } from "../python-tools.ts";
import { type Engine, speakTo } from "./engine.ts";

/** Moto (Apache-2.0), which holds transactions: a program that listens on a port of its own. */
export async function startMoto(): Promise<Engine> {
  const tools = await pythonTools("strict", "test/strict/requirements.txt");
  const port = await portNear(undefined);
  const child = spawn(tools.program("moto_server"), ["--host", "127.0.0.1", "--port", String(port)], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const { ask, hangUp } = speakTo(port);
  const stop = async () => {
    hangUp();
    child.kill("SIGKILL");
    await ended;
  };
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    const ready = await ask("ListTables", {}).then(
      ({ error }) => !error,
      () => false,
    );
    if (ready) return { name: "moto", ask, stop };
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error("moto_server did not start");
    }
  }
}
