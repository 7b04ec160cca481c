// The local cloud's Python side. Plain JavaScript, so that it can be installed while npm still installs the rest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");
const requirements = join(project, "local/requirements.txt");
const venv = join(project, ".local/venv");
const bin = join(venv, process.platform === "win32" ? "Scripts" : "bin");
const stampFile = join(venv, "installed");

const versionOf = (command) => {
  const asked = spawnSync(command, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], { encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
};

const newEnough = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 3 && minor >= 10;
};

/** The Python of this machine, or a sentence that says which is wanted. */
export const findPython = () => {
  const seen = [];
  for (const command of ["python3", "python", "python3.13", "python3.12", "python3.11", "python3.10"]) {
    const version = versionOf(command);
    if (version && newEnough(version)) return { command, version };
    if (version) seen.push(`${command} is ${version}`);
  }
  const found = seen.length > 0 ? ` (${seen.join(", ")})` : "";
  throw new Error(
    `Python 3.10 or newer is needed for the local cloud, and none was found${found}. ` +
      "Install it from https://www.python.org/downloads/ or with your system's package manager, then run the command again.",
  );
};

const run = (command, args, trouble) => {
  const done = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_NO_INPUT: "1" },
  });
  if (done.status === 0) return;
  const why = `${done.stdout ?? ""}${done.stderr ?? ""}`.trim().split("\n").slice(-5).join("\n");
  throw new Error(`${trouble}\n${why}`);
};

/** Whether the local cloud is installed as local/requirements.txt says. */
export const pythonInstalled = () => {
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  return { wanted, done: existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted };
};

/** Installs the local cloud into `.local/venv`, only when the requirements have changed. */
export const ensurePython = () => {
  const { wanted, done } = pythonInstalled();
  if (done) return;
  const { command } = findPython();
  rmSync(venv, { recursive: true, force: true });
  mkdirSync(dirname(venv), { recursive: true });
  run(
    command,
    ["-m", "venv", venv],
    "A Python virtual environment could not be made. On Debian and Ubuntu the package python3-venv brings what is missing:",
  );
  run(
    join(bin, "python"),
    ["-m", "pip", "install", "--quiet", "--prefer-binary", "--requirement", requirements],
    "The local cloud's Python packages could not be installed:",
  );
  writeFileSync(stampFile, wanted);
};

/** A program of the virtual environment. */
export const python = (name) => join(bin, name);

// Called by local/run.mjs beside npm; what goes wrong here is said when the command itself asks again.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensurePython();
  } catch {
    process.exitCode = 1;
  }
}
