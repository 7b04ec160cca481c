import { spawnSync } from "node:child_process";
import { project } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";

/** What git answers in the project's folder. @throws Sentence */
export function git(...args: string[]): string {
  const done = spawnSync("git", args, { cwd: project, encoding: "utf8" });
  if (done.status !== 0) throw new Sentence(`git ${args[0]} failed: ${done.stderr}`);
  return done.stdout.trim();
}
