import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { project, stateFolder } from "../deployment/project.ts";
import { Sentence, step } from "../deployment/say.ts";
import { customers, firstCustomer } from "./cloud/customers.ts";
import { kraftsamlingPiloter2026 } from "./cloud/first-call.ts";
import { keepSaving } from "./cloud/keep-saving.ts";
import { writePrivate } from "./cloud/private-file.ts";
import { endProcesses } from "./cloud/processes.ts";
import { saveAtEnd } from "./cloud/save-at-end.ts";
import { isFullDisk, lostSince, notSaved, timeOf } from "./cloud/save-words.ts";
import { type Cloud, startCloud } from "./cloud/start-cloud.ts";
import { seedDemo } from "./demo/seed.ts";
import { stageAt } from "./demo/stage.ts";

/** Whether to begin empty, and for whom; any other word is refused before something is done. */
const { fresh, customer } = (() => {
  const options = {
    fresh: { type: "boolean", default: false },
    customer: { type: "string", default: firstCustomer },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (customers.includes(values.customer)) return values;
  } catch {
    // said below
  }
  console.error(
    "npm start takes --fresh, which begins empty, and --customer with one of " +
      `${customers.join(", ")}: npm start -- --customer ${customers.find((one) => one !== firstCustomer)}`,
  );
  return process.exit(1);
})();

/** Each customer has a state of its own, so that none meets the other's people and money. */
const stateDir = process.env["STATE_DIR"] || customer === firstCustomer ? stateFolder : `${stateFolder}-${customer}`;

const port = Number(process.env["PORT"] ?? 8080);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env["PORT"]}"; it must be a number from 1 to 65535.`);
  process.exit(1);
}

/** Seconds between two saves. */
const saveEvery = Number(process.env["SAVE_EVERY"] ?? 30);
if (!(saveEvery >= 1)) {
  console.error(`SAVE_EVERY is "${process.env["SAVE_EVERY"]}"; it must be a number of seconds, 1 or more.`);
  process.exit(1);
}

// Two places: the one everybody looks in, and the instance's own, for when several run side by side.
const readyFiles = () => [join(project, ".local/ready.json"), join(stateDir, "ready.json")];
const url = `http://localhost:${port}`;
const isOurs = (file: string) => {
  try {
    return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).url === url;
  } catch {
    return true; // cut off as it was written
  }
};
const removeReady = () => {
  for (const file of readyFiles().filter(isOurs)) rmSync(file, { force: true });
};

const begun = performance.now();
let cloud: Cloud | undefined;
let saving: ReturnType<typeof keepSaving> | undefined;
let taken = false;
let stopping: Promise<void> | undefined;
let asked = 0;

const say = (line: string) => console.log(line);

/** Saves when there is a cloud to save, ends everything, and ends this process. */
const stop = ({ save = true, patient = false } = {}) => {
  stopping ??= (async () => {
    if (taken) removeReady();
    saving?.end();
    // Before it was ready, there is nothing that people have done; a demo pilot may be half played in.
    if (cloud && saving && save) {
      say("\nStopping; what has changed is saved ...");
      const options = {
        state: stateDir,
        last: saving.last(),
        save: cloud.saveAtEnd,
        say,
        patient,
        givenUp: () => asked > 1,
      };
      if (!(await saveAtEnd(options))) process.exitCode = 1;
    } else if (asked > 0) say("\nStopping; nothing is saved, it was not ready yet ...");
    await (cloud ? cloud.stop() : endProcesses());
    if (taken) say("Stopped.");
    process.exit(process.exitCode ?? 0);
  })();
  return stopping;
};

const show = ({ mail, staff }: Cloud, saved: Date | undefined) => {
  const lines = Object.entries(staff).map(
    ([role, { email, password }]) => `  ${role.padEnd(8)} ${email.padEnd(22)} ${password}`,
  );
  console.log(`
Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s.

  The site     ${url}
  Staff        ${url}/handlaggning
  Mail         ${mail}

${lines.join("\n")}

Stop with Ctrl-C. Begin empty with: npm start -- --fresh
What changes is saved every ${saveEvery} s; a power cut loses what came after the last time that stands here.
${saved ? `Saved ${timeOf(saved)}.` : "Not saved yet."}`);
};

/** One Ctrl-C may arrive twice: from the terminal, and handed on by the command that started this. */
const onePress = 1000;
let lastAsked = Number.NEGATIVE_INFINITY;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    const now = performance.now();
    if (now - lastAsked > onePress) asked++;
    lastAsked = now;
    void stop({ patient: signal === "SIGINT" });
  });
}

/** What went on in the background since the site was ready. */
const sayRecovered = (count: number) => {
  if (stopping) return;
  const since = `${((performance.now() - begun) / 1000).toFixed(1)} s after the start`;
  say(count === 0 ? "No pilot was in flight." : `Pilots in flight go on, ${count} in all (${since}).`);
};
const sayNotRecovered = (cause: unknown) => {
  if (stopping) return;
  const why = cause instanceof Error ? cause.message : String(cause);
  say(`Not every pilot in flight goes on (${why}). Nothing is lost: run npm run recover, or start again.`);
};

/** A demo pilot that was only half played in is not kept: the next start plays both in again. */
const seed = async (running: Cloud) => {
  if (customer !== firstCustomer) return undefined;
  await running.holdSaves();
  await step(console.log, "Playing in two demo pilots", () => seedDemo(stageAt(running))).catch((cause) => {
    throw isFullDisk(cause)
      ? cause
      : new Sentence(
          `The demo pilots could not be played in: ${cause instanceof Error ? cause.message : cause}\n` +
            "Nothing of them is kept. Run npm start again; if it fails again, npm run logs and logs/cloud.log say more.",
          { cause },
        );
  });
  const said = await running.save({ seeded: true });
  if ("failed" in said) throw notSaved(stateDir, said.failed);
  return said.saved;
};

/** What a start that failed says: a sentence where it knows one, else the error with its stack. */
const failure = (cause: unknown) => {
  if (cause instanceof Sentence) return `\n${cause.message}`;
  if (!isFullDisk(cause)) return cause;
  return `\nThe disk is full. Free some space and run npm start again; what was saved is untouched.`;
};

try {
  cloud = await startCloud({
    port,
    stateDir,
    customer,
    fresh,
    log: console.log,
    taken: () => {
      taken = true;
      removeReady();
    },
  });
  const { mail, staff, financeApi } = cloud;
  const ready = { url, mail, callId: kraftsamlingPiloter2026.callId, staff, financeApi };
  const saved = cloud.seeded ? cloud.from && { at: cloud.from.at.getTime() / 1000 } : await seed(cloud);
  const last = saved ? new Date(saved.at * 1000) : undefined;
  for (const file of readyFiles()) writePrivate(file, ready);
  show(cloud, last);
  void cloud.recovered?.then(sayRecovered, sayNotRecovered);
  saving = keepSaving({ state: stateDir, last, every: saveEvery * 1000, save: () => (cloud as Cloud).save(), say }); // as: set above
} catch (cause) {
  // Stopped while it started: what was under way fails, and has nothing more to say.
  if (stopping) await stopping;
  console.error(failure(cause));
  process.exitCode = 1;
  await stop({ save: false });
}

void cloud?.died.then(() => {
  if (stopping) return;
  console.error(
    `\nThe local cloud has ended by itself; the end of its log is in ${join(stateDir, "logs/cloud.log")}.\n` +
      lostSince(saving?.last()),
  );
  process.exitCode = 1;
  return stop({ save: false });
});
void cloud?.mailGaveUp.then(() => {
  if (stopping) return;
  process.exitCode = 1;
  return stop();
});
// The terminal or the command that started this was killed: no Ctrl-C will come any more.
const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) void stop();
}, 1000);
