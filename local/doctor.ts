import { project, stateFolder } from "../deployment/project.ts";
import { livingOwner } from "./cloud/owner.ts";
import { type Finding, portFinding } from "./cloud/port-finding.ts";
import { isFree } from "./cloud/ports.ts";
import { findPython, pythonInstalled } from "./cloud/python.mjs";
import { foreign, tooFull } from "./cloud/state-folder.ts";

// Says what this machine has and lacks for npm start and npm test. It got this far: npm, packages and Node 24 are there.
const port = Number(process.env["PORT"] ?? 8080);

const python = (): Finding => {
  try {
    return { fine: true, says: `Python ${findPython().version}` };
  } catch (cause) {
    return { fine: false, says: cause instanceof Error ? cause.message : String(cause) };
  }
};

function stateFinding(): Finding {
  const trouble = foreign(stateFolder) ?? tooFull(stateFolder);
  return { fine: trouble === undefined, says: trouble ?? `The state lies in ${stateFolder}` };
}

const findings: Finding[] = [
  { fine: true, says: `Node ${process.versions.node}, packages as in the lock file` },
  python(),
  pythonInstalled().done
    ? { fine: true, says: "The local cloud is installed in .local/venv" }
    : {
        fine: true,
        says: "The local cloud is not installed yet: the first npm start does it, and needs the network for it",
      },
  portFinding(port, await isFree(port), await livingOwner(stateFolder)),
  stateFinding(),
];
for (const { fine, says } of findings) console.log(`${fine ? "ok     " : "MISSING"} ${says}`);
console.log(`Project folder: ${project}`);
process.exit(findings.every(({ fine }) => fine) ? 0 : 1);
