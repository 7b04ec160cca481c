import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "./project.ts";

/** Runs a program to its end; its words are shown only when it fails. */
export const command = (name: string, args: string[], env: Record<string, string>) =>
  new Promise<string>((done, fail) => {
    const child = spawn(name, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done(said);
      else fail(new Error(`${name} ${args[0] ?? ""} failed (${code}):\n${said.slice(-6000)}`));
    });
  });

/** A program that npm installed, run with this Node. */
export const installed = (name: string) => join(project, "node_modules/.bin", name);
