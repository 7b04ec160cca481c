import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ended } from "../deployment/command.ts";
import { project } from "../deployment/project.ts";

/** Every command that speaks to a stage, with words that it takes. */
const commands: Readonly<Record<string, readonly string[]>> = {
  why: ["aaaaaaaaaaaaaaaa"],
  recover: [],
  logs: ["staff-web"],
  staff: ["list"],
  publish: ["customers/region/authority.json"],
  restore: ["2026-11-29T12:00:00Z"],
  audit: [],
  "erase-name": ["somebody"],
};

/** A machine on which nobody has signed in to AWS, and whose shell names no region. */
const nobody = {
  PATH: process.env["PATH"],
  HOME: join(project, "no-such-home"),
  USERPROFILE: join(project, "no-such-home"),
  AWS_EC2_METADATA_DISABLED: "true",
};

// Programs of their own, which a busy machine keeps waiting.
const patient = { timeout: 120_000 };

describe.concurrent("who is not signed in to AWS reads one sentence", patient, () => {
  test.for(Object.entries(commands))("of npm run %s", async ([name, words]) => {
    const { code, said } = await ended(
      process.execPath,
      [join("local", `${name}.ts`), ...words, "--stage", "prod"],
      nobody,
    );
    expect({ code, lines: said.trim().split("\n") }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^You are not signed in to AWS, or no longer \(\w+\): sign in, .*\.$/)],
    });
  });
});

test("a stage that nobody has configured is refused by its name", patient, async () => {
  const { code, said } = await ended(process.execPath, [join("local", "why.ts"), "x", "--stage", "nowhere"], nobody);
  expect([code, said.trim()]).toEqual([1, "No stage is called nowhere: infra/config.ts has prod, test."]);
});

test("a deploy of the examples, and of no stage, says what to do first", patient, async () => {
  const deploy = (...words: string[]) => ended(process.execPath, [join("deployment", "deploy.ts"), ...words], nobody);
  const [examples, none] = await Promise.all([deploy("--context", "stage=prod"), deploy()]);
  expect([examples.code, none.code]).toEqual([1, 1]);
  expect(examples.said).toMatch(/^Edit infra\/config\.ts first\. mailSender is still the example/);
  expect(none.said).toMatch(/^Say which stage \(prod, test\)/);
});
