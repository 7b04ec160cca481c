import { Stryker } from "@stryker-mutator/core";
import { rules } from "./mutate/rules.ts";

// Breaks the rules of money, stages, settlement and links in every way Stryker knows. Stryker prints each break that no
// test saw; a table of all follows. `npm run mutate` takes all rules; `npm run mutate -- functions/vocabulary/ore.ts`
// one, or some. See docs/mutation.md.
const leastOfAll = 85;
const leastOfOne = 75;

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const countOf = (mutants: readonly Mutant[], ...statuses: readonly Mutant["status"][]) =>
  mutants.filter(({ status }) => statuses.includes(status)).length;

/** As Stryker counts: a mutant that its file cannot be loaded with is neither killed nor left. */
const score = (mutants: readonly Mutant[]) => {
  const killed = countOf(mutants, "Killed", "Timeout");
  const survived = countOf(mutants, "Survived", "NoCoverage");
  return { killed, survived, percent: (100 * killed) / (killed + survived) };
};

const row = (name: string, { killed, survived, percent }: ReturnType<typeof score>) =>
  `| ${name} | ${killed} | ${survived} | ${percent.toFixed(1)} |`;

const asked = process.argv.slice(2);
const unknown = asked.filter((file) => !rules.some((rule) => rule === file));
if (unknown.length > 0) {
  console.error(`No rule of local/mutate/rules.ts: ${unknown.join(", ")}`);
  process.exit(2);
}

const table: string[] = [];
const all: Mutant[] = [];
const weak: string[] = [];
for (const rule of asked.length > 0 ? asked : rules) {
  process.env["MUTATED"] = rule;
  const mutants = await new Stryker({ mutate: [rule] }).runMutationTest();
  all.push(...mutants);
  table.push(row(rule, score(mutants)));
  if (score(mutants).percent < leastOfOne) weak.push(`${rule}: less than ${leastOfOne} % of its mutants are killed`);
}
const total = score(all);
if (total.percent < leastOfAll) weak.push(`less than ${leastOfAll} % of all mutants are killed`);

console.log(["| File | Killed | Survived | % |", "|---|---|---|---|", ...table, row("all", total)].join("\n"));
console.log(`\n${all.length - total.killed - total.survived} more keep their file from loading.`);
for (const sentence of weak) console.error(sentence);
process.exit(weak.length === 0 ? 0 : 1);
