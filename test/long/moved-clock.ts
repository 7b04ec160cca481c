import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Command = readonly [program: string, ...args: string[]];
export type MovedClock = {
  /** The command that runs another one, and everything that it starts, from a moment on. */
  readonly on: (moment: string, command: Command) => Command;
  readonly remove: () => void;
};

/** Enters a mount namespace of its own, where /etc/ld.so.preload names the library: the machine itself is not touched. */
const inside = `mount --make-rprivate / && { [ -e /etc/ld.so.preload ] || touch /etc/ld.so.preload; } &&
mount --bind "$MOVED_CLOCK" /etc/ld.so.preload && unset MOVED_CLOCK && exec "$@"`;

const says = (command: Command) => {
  const [program, ...args] = command;
  const done = spawnSync(program, args, { encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : undefined;
};

/**
 * A clock that can be moved for a command (moved-clock.c). It needs Linux, root with the right to mount, and a C
 * compiler; where one is missing, a sentence that says so.
 */
export function movedClock(): MovedClock | string {
  if (process.platform !== "linux") return `The clock can be moved on Linux only, and this is ${process.platform}.`;
  if (says(["id", "-u"]) !== "0")
    return "The clock can be moved by root only: the library is mounted into a namespace.";
  if (says(["cc", "--version"]) === undefined) return "The clock cannot be moved here: there is no C compiler (cc).";
  // Not the project's folder: a path in ld.so.preload has no spaces.
  const folder = mkdtempSync(join(tmpdir(), "pilot-grants-clock-"));
  let built = 0;
  const on = (moment: string, command: Command): Command => {
    const seconds = Math.round((Date.parse(moment) - Date.now()) / 1000);
    const library = join(folder, `clock-${++built}.so`);
    const source = join(import.meta.dirname, "moved-clock.c");
    const compiled = spawnSync("cc", [
      "-shared",
      "-fPIC",
      "-O2",
      `-DOFFSET=${seconds}L`,
      "-o",
      library,
      source,
      "-ldl",
    ]);
    if (compiled.status !== 0) throw new Error(`the moved clock could not be built: ${compiled.stderr}`);
    const preload = `${library}.preload`;
    writeFileSync(preload, `${library}\n`);
    return ["env", `MOVED_CLOCK=${preload}`, "unshare", "--mount", "sh", "-c", inside, "sh", ...command];
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (says(on("2028-02-29T12:00:00Z", ["date", "-u", "+%F"])) === "2028-02-29") return { on, remove };
  remove();
  return "The clock cannot be moved here: this root may not mount (a container needs the capability SYS_ADMIN).";
}
