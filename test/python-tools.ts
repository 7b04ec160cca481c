import { join } from "node:path";
import { ended } from "../deployment/command.ts";
import { project } from "../deployment/project.ts";
import { pythonEnvironment } from "../local/cloud/python.mjs";

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
