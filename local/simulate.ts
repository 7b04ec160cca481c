import { parseArgs } from "node:util";
import { aYear, FailedYear } from "../test/simulation/year.ts";

// npm run simulate -- [--seed 1] [--acts 100000]: plays the whole product under a seed (docs/simulation.md).

/** One world is played for so many acts; then the next one begins, with the next seed. */
const actsOfAYear = 10_000;

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    acts: { type: "string", default: "10000" },
    lines: { type: "string", default: "60" },
  },
});
const acts = Number(values.acts);
const first = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const begun = performance.now();
const say = (line: string) => process.stdout.write(`${line}\n`);
// What the Lambdas log of planned faults would bury the story.
for (const level of ["log", "info", "warn", "error"] as const) console[level] = () => {};

for (let played = 0, seed = first; played < acts; seed++) {
  const now = Math.min(actsOfAYear, acts - played);
  const at = performance.now();
  try {
    const { pilots, letters, transactions, days, done } = await aYear(seed, now, { lines: Number(values.lines) });
    played += now;
    const changed = Object.values(done).reduce((sum, count) => sum + count, 0);
    const perSecond = Math.round((now / (performance.now() - at)) * 1000);
    say(
      `seed ${seed}: ${now} acts, ${changed} of them changed something; ${days} days, ${pilots} pilots, ` +
        `${transactions} transactions, ${letters} letters; ${perSecond} acts a second`,
    );
  } catch (error) {
    if (!(error instanceof FailedYear)) throw error;
    say(`${error.story.join("\n")}\n\n${error.message}\n`);
    say(`It plays the same again: npm run simulate -- --seed ${seed} --acts ${now}`);
    process.exit(1);
  }
}
say(`${acts} acts in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
