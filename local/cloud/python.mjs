// The Python side of the local cloud and of the tests. Plain JavaScript, so that it can be installed while npm still
// installs the rest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");

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

/** A virtual environment of its own, `.local/<name>`, with exactly what a requirements file names. */
export const pythonEnvironment = (name, requirementsFile) => {
  const requirements = join(project, requirementsFile);
  const venv = join(project, ".local", name);
  const bin = join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stampFile = join(venv, "installed");

  /** Whether it is installed as its requirements say. */
  const installed = () => {
    const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
    return { wanted, done: existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted };
  };

  /** Installs it, only when the requirements have changed. */
  const ensure = () => {
    const { wanted, done } = installed();
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
      `The Python packages of ${requirementsFile} could not be installed:`,
    );
    writeFileSync(stampFile, wanted);
  };

  return { installed, ensure, program: (command) => join(bin, command) };
};

const cloud = pythonEnvironment("venv", "local/requirements.txt");

/** Whether the local cloud is installed as local/requirements.txt says. */
export const pythonInstalled = cloud.installed;

/** Installs the local cloud into `.local/venv`, only when the requirements have changed. */
export const ensurePython = cloud.ensure;

/** A program of the local cloud's virtual environment. */
export const python = cloud.program;

// Called by local/run.mjs beside npm, for the local cloud: what goes wrong here is said when the command itself asks
// again. With a name and a requirements file it installs that environment, and says what went wrong.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, requirements] = process.argv.slice(2);
  try {
    if (name && requirements) pythonEnvironment(name, requirements).ensure();
    else ensurePython();
  } catch (cause) {
    if (name) process.stderr.write(`${cause.message}\n`);
    process.exitCode = 1;
  }
}
