import { defineConfig } from "vitest/config";

// The groups run one after another: the quick ones first, and what restarts the local cloud last and alone.
const group = (order: number) => ({ sequence: { groupOrder: order }, hookTimeout: 60_000 });

export default defineConfig({
  test: {
    globalSetup: ["test/browser.setup.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{functions,infra,deployment,local}/**/*.test.{ts,tsx}",
            "test/{access,builders,fakes,gallery,readers,stacks,stored}/**/*.test.ts",
          ],
          testTimeout: 30_000,
          ...group(0),
        },
      },
      {
        test: {
          name: "cloud",
          include: ["test/workflows/**/*.test.ts"],
          testTimeout: 60_000,
          maxWorkers: 2,
          ...group(1),
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          testTimeout: 120_000,
          maxWorkers: 2,
          ...group(2),
        },
      },
      {
        test: {
          // Closes the month that all others post to.
          name: "demo",
          include: ["test/demo/**/*.test.ts"],
          testTimeout: 240_000,
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
          name: "recovery",
          include: ["test/recovery/**/*.test.ts"],
          testTimeout: 120_000,
          maxWorkers: 1,
          fileParallelism: false,
          ...group(5),
        },
      },
    ],
  },
});
