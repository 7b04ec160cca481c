import { defineConfig } from "vitest/config";
import { rules, testsOf } from "./local/mutate/rules.ts";

// `local/mutate.ts` names the rule that is broken in MUTATED; Stryker's own `testFiles` would leave what runs on import
// unbroken. Test files stay isolated: what is made once and kept (`z.lazy`) would count for the first file's tests only.
const broken = process.env["MUTATED"];

export default defineConfig({
  test: {
    include: broken ? testsOf(broken) : rules.flatMap(testsOf),
    setupFiles: ["local/mutate/properties.setup.ts"],
    testTimeout: 30_000,
  },
});
