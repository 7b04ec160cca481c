import { project } from "../deployment/project.ts";
import { isFree } from "./cloud/ports.ts";
import { findPython, pythonInstalled } from "./cloud/python.mjs";

// Says what this machine has and lacks for npm start and npm test. It got this far: npm, packages and Node 24 are there.
type Finding = { fine: boolean; says: string };

const port = Number(process.env["PORT"] ?? 8080);

const python = (): Finding => {
  try {
    return { fine: true, says: `Python ${findPython().version}` };
  } catch (cause) {
    return { fine: false, says: cause instanceof Error ? cause.message : String(cause) };
  }
};

const findings: Finding[] = [
  { fine: true, says: `Node ${process.versions.node}, packages as in the lock file` },
  python(),
  pythonInstalled().done
    ? { fine: true, says: "The local cloud is installed in .local/venv" }
    : {
        fine: true,
        says: "The local cloud is not installed yet: the first npm start does it, and needs the network for it",
      },
  (await isFree(port))
    ? { fine: true, says: `Port ${port} is free` }
    : {
        fine: false,
        says: `Port ${port} is taken: npm start already runs, or choose another with PORT=8090 npm start`,
      },
];
for (const { fine, says } of findings) console.log(`${fine ? "ok     " : "MISSING"} ${says}`);
console.log(`Project folder: ${project}`);
process.exit(findings.every(({ fine }) => fine) ? 0 : 1);
