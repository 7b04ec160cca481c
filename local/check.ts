import { ended, installed } from "../deployment/command.ts";

/** Licences that fit a project under the EUPL. What is not here needs a decision, not a longer list. */
const licences =
  "MIT;MIT-0;ISC;0BSD;BSD-2-Clause;BSD-3-Clause;Apache-2.0;BlueOak-1.0.0;MPL-2.0;CC0-1.0;CC-BY-3.0;CC-BY-4.0;" +
  "Unlicense;Python-2.0";

const gates: Readonly<Record<string, string>> = {
  "Lint and format (Biome)": "biome ci --error-on-warnings --colors=off",
  "Types (tsc)": "tsc --noEmit --project .",
  "Types in the browser (tsc)": "tsc --noEmit --project functions/platform/web/browser",
  "Dependency rules": "depcruise functions infra deployment local test --config .dependency-cruiser.cjs",
  "Unused code (knip)": "knip",
  "Licences of dependencies": `license-checker-rseidelsohn --excludePrivatePackages --onlyAllow ${licences}`,
};

// Every gate is run, so that one round shows all there is to mend.
let failed = 0;
for (const [name, gate] of Object.entries(gates)) {
  const [program = "", ...args] = gate.split(" ");
  const begun = performance.now();
  const { code, said } = await ended(installed(program), args);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${name.padEnd(28)} ${code === 0 ? "passed" : "FAILED"} ${seconds.padStart(6)} s`);
  if (code === 0) continue;
  failed++;
  console.log(said);
}
process.exit(failed === 0 ? 0 : 1);
