import { project } from "../deployment/project.ts";
import { isFree } from "./cloud/ports.ts";
import { findPython, pythonInstalled } from "./cloud/python.mjs";

// Says what this machine has and lacks for npm start and npm test. It got this far: npm, packages and Node 24 are there.
type Finding = readonly [fine: boolean, says: string];

const port = Number(process.env["PORT"] ?? 8080);

const python = (): Finding => {
  try {
    return [true, `Python ${findPython().version}`];
  } catch (cause) {
    return [false, cause instanceof Error ? cause.message : String(cause)];
  }
};

const findings: readonly Finding[] = [
  [true, `Node ${process.versions.node}, packages as in the lock file`],
  python(),
  pythonInstalled().done
    ? [true, "The local cloud is installed in .local/venv"]
    : [true, "The local cloud is not installed yet: the first npm start does it, and needs the network for it"],
  (await isFree(port))
    ? [true, `Port ${port} is free`]
    : [false, `Port ${port} is taken: npm start already runs, or choose another with PORT=8090 npm start`],
];
for (const [fine, says] of findings) console.log(`${fine ? "ok     " : "MISSING"} ${says}`);
console.log(`Project folder: ${project}`);
process.exit(findings.every(([fine]) => fine) ? 0 : 1);
