import { readFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { rules } from "./mutate/rules.ts";

// Breaks the rules of money, stages, settlement and links in every way Stryker knows, and says which breaks no test saw.
// `npm run mutate` takes all rules; `npm run mutate -- functions/vocabulary/ore.ts` one, or some. See docs/mutation.md.
const leastOfAll = 85;
const leastOfOne = 75;

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const longest = 90;
/** Code in one line, and not too much of it. */
const inLine = (code: string) => {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)} ...` : line;
};

/** What a mutant stands in the place of. */
const original = ({ fileName, location: { start, end } }: Mutant): string => {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined).trim())
    .join(" ");
};

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
const survivors: string[] = [];
const all: Mutant[] = [];
const weak: string[] = [];
for (const rule of asked.length > 0 ? asked : rules) {
  process.env["MUTATED"] = rule;
  const mutants = await new Stryker({ mutate: [rule] }).runMutationTest();
  all.push(...mutants);
  const { percent } = score(mutants);
  if (percent < leastOfOne) weak.push(`${rule}: less than ${leastOfOne} % of its mutants are killed`);
  table.push(row(rule, score(mutants)));
  for (const mutant of mutants) {
    if (mutant.status !== "Survived" && mutant.status !== "NoCoverage") continue;
    const { location, mutatorName, replacement, status } = mutant;
    const unseen = status === "NoCoverage" ? " (no test comes here)" : "";
    survivors.push(
      `${rule}:${location.start.line} ${mutatorName}: ${inLine(original(mutant))} -> ${inLine(replacement ?? "")}${unseen}`,
    );
  }
}
if (score(all).percent < leastOfAll) weak.push(`less than ${leastOfAll} % of all mutants are killed`);

console.log(["| File | Killed | Survived | % |", "|---|---|---|---|", ...table, row("all", score(all))].join("\n"));
const { killed, survived } = score(all);
console.log(`\n${all.length - killed - survived} more keep their file from loading.\n`);
console.log(["Survivors:", ...survivors].join("\n"));
for (const sentence of weak) console.error(sentence);
process.exit(weak.length === 0 ? 0 : 1);
