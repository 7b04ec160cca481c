import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { project, stateFolder } from "../deployment/project.ts";
import { Sentence, step } from "../deployment/say.ts";
import { kraftsamlingPiloter2026 } from "../functions/calls/kraftsamling-piloter-2026.ts";
import { stopProcesses } from "./cloud/processes.ts";
import { type Cloud, startCloud } from "./cloud/start-cloud.ts";
import { seedDemo } from "./demo/seed.ts";
import { stageAt } from "./demo/stage.ts";

const { values } = parseArgs({
  options: { fresh: { type: "boolean", default: false } },
});

const port = Number(process.env["PORT"] ?? 8080);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env["PORT"]}"; it must be a number from 1 to 65535.`);
  process.exit(1);
}

// Two places: the one everybody looks in, and the instance's own, for when several run side by side.
const readyFiles = () => [join(project, ".local/ready.json"), join(stateFolder, "ready.json")];
const url = `http://localhost:${port}`;
const isOurs = (file: string) => existsSync(file) && JSON.parse(readFileSync(file, "utf8")).url === url;
const removeReady = () => {
  for (const file of readyFiles().filter(isOurs)) rmSync(file);
};

const begun = performance.now();
let cloud: Cloud | undefined;
let stopping: Promise<void> | undefined;

const stop = () => {
  stopping ??= (async () => {
    console.log("\nStopping; the state is saved ...");
    removeReady();
    await (cloud ? cloud.stop() : stopProcesses());
    console.log("Stopped.");
    process.exit(process.exitCode ?? 0);
  })();
  return stopping;
};

const show = ({ mail, staff }: Cloud) => {
  const lines = Object.entries(staff).map(
    ([role, { email, password }]) => `  ${role.padEnd(8)} ${email.padEnd(22)} ${password}`,
  );
  console.log(`
Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s.

  The site     ${url}
  Staff        ${url}/handlaggning
  Mail         ${mail}

${lines.join("\n")}

Stop with Ctrl-C. Begin empty with: npm start -- --fresh`);
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

try {
  removeReady();
  cloud = await startCloud({
    port,
    stateDir: stateFolder,
    fresh: values.fresh,
    log: console.log,
  });
  const { mail, staff, financeApi } = cloud;
  const ready = { url, mail, callId: kraftsamlingPiloter2026.callId, staff, financeApi };
  const seeded = join(stateFolder, "seeded");
  if (!existsSync(seeded)) {
    const stage = stageAt(cloud);
    await step(console.log, "Playing in two demo pilots", () => seedDemo(stage));
    writeFileSync(seeded, "");
  }
  for (const file of readyFiles()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(ready, null, 2));
  }
  show(cloud);
} catch (cause) {
  // Stopped while it started: what was under way fails, and has nothing more to say.
  if (stopping) await stopping;
  console.error(cause instanceof Sentence ? `\n${cause.message}` : cause);
  process.exit(1);
}

void cloud.died.then(() => {
  if (stopping) return;
  console.error(
    `\nThe local cloud has ended by itself; the end of its log is in ${join(stateFolder, "logs/cloud.log")}.`,
  );
  process.exitCode = 1;
  return stop();
});
// Whoever started this was killed: nobody is left to press Ctrl-C.
const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) void stop();
}, 1000);
