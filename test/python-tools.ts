import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "../deployment/project.ts";
import { pythonEnvironment } from "../local/cloud/python.mjs";

type Done = { readonly code: number | null; readonly said: string };

const ended = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<Done>((done, fail) => {
    const child = spawn(command, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.once("error", fail);
    child.once("close", (code) => done({ code, said }));
  });

/**
 * Python programs that only tests use: what a requirements file pins, in a virtual environment of its own under
 * `.local`. The first test that asks waits for the installation; a changed file installs anew.
 */
export async function pythonTools(name: string, requirementsFile: string) {
  const environment = pythonEnvironment(name, requirementsFile);
  if (!environment.installed().done) {
    const script = join(project, "local/cloud/python.mjs");
    const { code, said } = await ended(process.execPath, [script, name, requirementsFile]);
    if (code !== 0) throw new Error(said);
  }
  return {
    /** Where a program lies. */
    program: environment.program,
    /** Runs a program to its end. */
    run: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) =>
      ended(environment.program(program), args, { ...process.env, ...env }),
  };
}
