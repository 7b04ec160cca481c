import { existsSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { cloudEnvironment } from "./client.ts";
import { save, saveAtEnd } from "./kept.ts";
import { type Running, start, untilReady } from "./processes.ts";
import { python } from "./python.mjs";
import { type Notes, type Restored, restore } from "./saves.ts";
import { recall, rememberProcess } from "./state.ts";

type Where = {
  state: string;
  /** The id of the start that owns the folder: a cloud whose start has lost it saves no more. */
  owner: string;
  gateway: number;
  cloud: number;
  smtp: number;
};

/** What versions before the saves remembered beside the state. */
const notesFromBefore = (state: string): Notes => {
  const { deployed } = recall(state);
  return { ...(deployed ? { deployed } : {}), ...(existsSync(join(state, "seeded")) ? { seeded: true } : {}) };
};

const notesOf = (state: string, from: Restored): Notes =>
  from === "from before" ? notesFromBefore(state) : (from?.notes ?? {});

const launch = async ({ state, owner, gateway, cloud, smtp }: Where, from: Restored): Promise<Running> => {
  const logFile = join(state, "logs/cloud.log");
  const running = start({
    name: "The local cloud",
    command: python("python"),
    args: [join(project, "local/cloud/emulator.py")],
    cwd: state,
    logFile,
    env: {
      ...cloudEnvironment(cloud),
      PATH: process.env["PATH"] ?? "",
      HOME: state,
      // Of its own: what a killed cloud leaves there is removed at the next start.
      TMPDIR: join(state, "tmp"),
      BIND_HOST: "127.0.0.1",
      GATEWAY_PORT: String(gateway),
      MINISTACK_REGION: "eu-north-1",
      AUTH: "true",
      PERSIST_STATE: "1",
      STATE_DIR: join(state, "cloud"),
      S3_PERSIST: "1",
      S3_DATA_DIR: join(state, "s3"),
      SMTP_HOST: `127.0.0.1:${smtp}`,
      IOT_MTLS_ENABLED: "0",
      SFTP_ENABLED: "0",
      LOG_LEVEL: "WARNING",
      PYTHONUNBUFFERED: "1",
      PYTHONDONTWRITEBYTECODE: "1",
      PILOT_STATE: state,
      PILOT_OWNER: owner,
      PILOT_NOTES: JSON.stringify(notesOf(state, from)),
      // The system's libraries on macOS refuse a copy of a process otherwise; ours only writes files.
      OBJC_DISABLE_INITIALIZE_FORK_SAFETY: "YES",
    },
  });
  const ready = async () => (await fetch(`http://127.0.0.1:${gateway}/_ministack/ready`)).ok;
  rememberProcess(state, { cloud: running.pid });
  await untilReady("The local cloud", running, logFile, ready);
  return running;
};

/** MiniStack, with role policies enforced; it saves in `<state>/saves` whenever it is asked to. */
export const startMiniStack = async (where: Where, from: Restored) => {
  let running = await launch(where, from);
  const again = async () => {
    await running.kill();
    running = await launch(where, restore(where.state));
  };
  return {
    seeded: notesOf(where.state, from).seeded === true,
    died: running.ended,
    save: (notes?: Notes) => save(where.gateway, notes),
    saveAtEnd: () => saveAtEnd(where.gateway),
    restart: async () => {
      const said = await saveAtEnd(where.gateway);
      if ("failed" in said) throw new Error(`not saved: ${said.failed.why}`);
      await again();
    },
    crash: again,
  };
};
