// The door to every command: installs what the lock file names, then runs `local/<command>.ts` or
// `deployment/<command>.ts` with Node 24.
// Plain JavaScript without dependencies, because nothing is installed when it first runs.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(project, "node_modules");
const [command, ...rest] = process.argv.slice(2);

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what the lock file names; other platforms' optional packages may be absent. */
const installed = () => {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const present = read(record);
  return Object.entries(read(join(project, "package-lock.json"))).every(
    ([path, wanted]) =>
      path === "" || wanted.optional || wanted.devOptional || present[path]?.version === wanted.version,
  );
};

/** The commands that start the local cloud: its Python packages are installed while npm installs the others. */
const needsPython = ["start", "test", "faults"].includes(command);

const install = async () => {
  process.stdout.write("Installing packages from the lock file (npm ci) ...\n");
  const begun = Date.now();
  const beside = needsPython && spawn(process.execPath, [join(project, "local/cloud/python.mjs")], { stdio: "ignore" });
  const besideDone = beside && new Promise((done) => beside.once("close", done));
  const windows = process.platform === "win32";
  const done = spawnSync(windows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
  });
  if (done.status !== 0)
    stop("The packages could not be installed: see npm's message above, then run the command again.");
  await besideDone;
  process.stdout.write(`Packages installed in ${((Date.now() - begun) / 1000).toFixed(1)} s.\n`);
};

/** Node 24 from npm, else the Node that runs this if it is new enough. */
const node24 = () => {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const fromNpm = join(modules, `node-${platform}-${process.arch}`, "bin", name);
  if (existsSync(fromNpm)) return fromNpm;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return stop(
    `This project runs on Node 24, which npm has no package of for ${process.platform} ${process.arch}. ` +
      `You have Node ${process.versions.node}: install Node 24 (https://nodejs.org/en/download) and run the command again.`,
  );
};

if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Node 20 or newer is needed, this is ${process.versions.node}.`);
const script = ["local", "deployment"].map((folder) => join(project, folder, `${command}.ts`)).find(existsSync);
if (!command || !script) stop(`There is no command "${command ?? ""}". See the scripts of package.json.`);
if (!installed()) await install();

const node = node24();
const path = [dirname(node), join(modules, ".bin"), process.env.PATH].join(delimiter);
const child = spawn(node, ["--disable-warning=ExperimentalWarning", script, ...rest], {
  stdio: "inherit",
  env: { ...process.env, PATH: path },
});
// The command decides when it is done; a signal to this process alone is handed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// npm ends at once when it is told to stop, and its shell hands nothing on: notice that nobody waits any more.
const starter = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== starter) child.kill("SIGTERM");
  }, 500).unref();
}
child.on("error", (cause) => stop(`Node 24 could not be started: ${cause.message}`));
child.on("exit", (code, signal) => {
  if (signal) process.removeAllListeners(signal);
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
