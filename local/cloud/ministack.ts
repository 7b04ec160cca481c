import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cloudEnvironment } from "./client.ts";
import { type Running, start, untilReady } from "./processes.ts";
import { python } from "./python.mjs";
import { rememberProcess } from "./state.ts";

type Where = { state: string; gateway: number; cloud: number; smtp: number };

/**
 * Where in the stream a Lambda had read is kept over a stop, but the records are not: a position without its records
 * would make it skip what comes next.
 */
const forgetStreamPositions = (folder: string) => {
  const file = join(folder, "lambda.json");
  if (!existsSync(file)) return;
  const saved = JSON.parse(readFileSync(file, "utf8"));
  if (saved?.payload?.dynamodb_stream_positions === undefined) return;
  delete saved.payload.dynamodb_stream_positions;
  writeFileSync(file, JSON.stringify(saved));
};

const launch = async ({ state, gateway, cloud, smtp }: Where): Promise<Running> => {
  const folder = join(state, "cloud");
  const logFile = join(state, "logs/cloud.log");
  forgetStreamPositions(folder);
  const running = start({
    name: "The local cloud",
    command: python("ministack"),
    args: [],
    cwd: state,
    logFile,
    env: {
      ...cloudEnvironment(cloud),
      PATH: process.env["PATH"] ?? "",
      HOME: state,
      TMPDIR: process.env["TMPDIR"] ?? "/tmp",
      BIND_HOST: "127.0.0.1",
      GATEWAY_PORT: String(gateway),
      MINISTACK_REGION: "eu-north-1",
      AUTH: "true",
      PERSIST_STATE: "1",
      STATE_DIR: folder,
      S3_PERSIST: "1",
      S3_DATA_DIR: join(state, "s3"),
      SMTP_HOST: `127.0.0.1:${smtp}`,
      LOG_LEVEL: "WARNING",
      PYTHONUNBUFFERED: "1",
    },
  });
  const ready = async () => (await fetch(`http://127.0.0.1:${gateway}/_ministack/ready`)).ok;
  rememberProcess(state, { cloud: running.pid });
  await untilReady("The local cloud", running, logFile, ready);
  return running;
};

/** MiniStack, with role policies enforced and its state kept in `<state>/cloud` at a clean stop. */
export const startMiniStack = async (where: Where) => {
  let running = await launch(where);
  return {
    died: running.ended,
    restart: async () => {
      await running.stop();
      running = await launch(where);
    },
    crash: async () => {
      await running.kill();
      running = await launch(where);
    },
  };
};
