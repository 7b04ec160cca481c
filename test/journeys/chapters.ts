import { test } from "vitest";

/** A story told in tests that build on each other: after one that fails the rest are passed over. */
export function story() {
  let broken: string | undefined;
  return (name: string, told: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      skip(broken !== undefined, `the story broke off at: ${broken}`);
      broken = name;
      await told();
      broken = undefined;
    });
}

export type Chapter = ReturnType<typeof story>;
