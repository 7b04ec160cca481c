import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Sentence, tell } from "../deployment/say.ts";
import { portNear } from "./cloud/ports.ts";
import { chance, plan } from "./faults/chance.ts";
import { instance } from "./faults/instance.ts";
import { cutFirstSession, playDemo, playFaults } from "./faults/play.ts";

// npm run faults [-- --seed N --acts 200 --faults 10 --save-every 5 --short]: kills an npm start of its own in every way,
// again and again, in the middle of a mixed load, and counts what was accepted, lost and doubled. The same seed plays the
// same faults; what is under way when they strike differs with the machine.
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    acts: { type: "string", default: "200" },
    faults: { type: "string", default: "10" },
    "save-every": { type: "string", default: "5" },
    short: { type: "boolean", default: false },
  },
});

const whole = (name: "acts" | "faults" | "save-every" | "seed", value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Sentence(`--${name} must be a whole number, 1 or more.`);
  return number;
};

await tell(async () => {
  const seed = whole("seed", values.seed ?? String(1 + Math.floor(Math.random() * 1_000_000)));
  const acts = whole("acts", values.acts);
  const dice = chance(seed);
  const work = mkdtempSync(join(tmpdir(), "pilot-grants-faults-"));
  const state = join(work, "state");
  const started = instance(state, await portNear(undefined), whole("save-every", values["save-every"]));
  const end = async () => {
    await started.stop();
    rmSync(work, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void end().then(() => process.exit(130)));

  console.log(`Seed ${seed}: npm run faults -- --seed ${seed} --acts ${acts} --faults ${values.faults}`);
  try {
    if (!values.short) await cutFirstSession(started, dice);
    const planned = plan(dice, acts, whole("faults", values.faults));
    const counts = await playFaults({ started, state, dice, acts, planned });
    if (!values.short) await playDemo(state);
    console.table(counts);
    if (counts.lost + counts.lostMails + counts.doubled > 0) process.exitCode = 1;
    console.log(process.exitCode === 1 ? `Failed, with seed ${seed}.` : "Nothing was lost, nothing was done twice.");
  } finally {
    await end();
  }
});
