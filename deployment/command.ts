import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "./project.ts";

type Ended = { readonly code: number | null; readonly said: string };

/** Runs a program in the project's folder to its end. */
export const ended = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<Ended>((done, fail) => {
    const child = spawn(name, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.once("error", fail);
    child.once("close", (code) => done({ code, said }));
  });

/** Runs a program to its end; its words are shown only when it fails. */
export const command = async (name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> => {
  const { code, said } = await ended(name, args, env);
  if (code !== 0) throw new Error(`${name} ${args[0] ?? ""} failed (${code}):\n${said.slice(-6000)}`);
};

/** A program that npm installed, run with this Node. */
export const installed = (name: string) => join(project, "node_modules/.bin", name);
