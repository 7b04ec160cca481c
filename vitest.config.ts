import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The groups run one after another: the quick ones first, and what restarts the local cloud last and alone. What is
// waited for comes as soon as it can; limits are for what never comes, and let a machine be slow and busy.
const group = (order: number) => ({
  sequence: { groupOrder: order },
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
});

/** Each takes a minute or more. Begun last, one of them would go on alone; only a second run knows how long they take. */
const long = ["workflows/finance-api", "workflows/deaths", "journeys/claims", "journeys/pilot"];
const isLong = ({ moduleId }: TestSpecification) => Number(long.some((name) => moduleId.endsWith(`/${name}.test.ts`)));

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const orderOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted((a, b) => orderOf(a) - orderOf(b) || isLong(b) - isLong(a));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    globalSetup: ["test/browser.setup.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{functions,infra,deployment,local}/**/*.test.{ts,tsx}",
            "test/{access,builders,fakes,gallery,readers,simulation,stacks,stored}/**/*.test.ts",
            "test/strict/engines.test.ts",
          ],
          testTimeout: 30_000,
          // What files import is read once for all of them. Processes, not threads: a thread's TZ moves no clock.
          isolate: false,
          setupFiles: ["test/nothing-left.setup.ts"],
          ...group(0),
        },
      },
      {
        test: {
          name: "cloud",
          include: ["test/workflows/**/*.test.ts"],
          testTimeout: 240_000,
          maxWorkers: 2,
          ...group(1),
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          testTimeout: 300_000,
          maxWorkers: 2,
          ...group(2),
        },
      },
      {
        test: {
          // Closes the month that all others post to.
          name: "demo",
          include: ["test/demo/**/*.test.ts"],
          testTimeout: 480_000,
          ...group(3),
        },
      },
      {
        test: {
          name: "logs",
          include: ["test/logs/**/*.test.ts"],
          ...group(4),
        },
      },
      {
        test: {
          // Asks again what the groups before it have asked of their tables.
          name: "strict",
          include: ["test/strict/replay.test.ts"],
          ...group(5),
        },
      },
      {
        test: {
          name: "recovery",
          include: ["test/recovery/**/*.test.ts"],
          testTimeout: 240_000,
          maxWorkers: 1,
          fileParallelism: false,
          ...group(6),
        },
      },
    ],
  },
});
