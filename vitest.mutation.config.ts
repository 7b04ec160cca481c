import { defineConfig } from "vitest/config";
import { rules, testsOf } from "./local/mutate/rules.ts";

// `local/mutate.ts` names the rule that is broken in MUTATED; Stryker's own `testFiles` would leave what runs on import
// unbroken.
const broken = process.env["MUTATED"];

export default defineConfig({
  test: {
    include: broken ? testsOf(broken) : rules.flatMap(testsOf),
    setupFiles: ["local/mutate/properties.setup.ts"],
    testTimeout: 30_000,
    // The few files of a rule may share a worker; each mutant gets a new one, and is there before the rule is loaded.
    isolate: false,
  },
});
