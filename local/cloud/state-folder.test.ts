import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writePrivate } from "./private-file.ts";
import { recall, remember } from "./state.ts";
import { foreign, openFolder, prepare, tooFull } from "./state-folder.ts";

let work: string;
let state: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "pilot-grants-folder-"));
  state = join(work, "state");
});
afterEach(() => rmSync(work, { recursive: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

test("a folder that holds other things is refused, fresh or not, and left as it is", () => {
  mkdirSync(join(state, "s3"), { recursive: true });
  writeFileSync(join(state, "precious.txt"), "precious");
  expect(foreign(state)).toMatch(/is not of npm start, and not empty: precious\.txt, s3\. Choose an empty/);
  expect(() => openFolder(state)).toThrow(/Choose an empty or a new one with STATE_DIR/);
  expect(readFileSync(join(state, "precious.txt"), "utf8")).toBe("precious");
});

test.each(["missing", "empty", "of an earlier version"])("a folder that is %s is taken", (kind) => {
  if (kind !== "missing") mkdirSync(state);
  if (kind === "of an earlier version") writeFileSync(join(state, "memory.json"), "{}");
  expect(foreign(state)).toBeUndefined();
});

test("--fresh removes what starts have made, and nothing else", () => {
  mkdirSync(state);
  prepare(state, false);
  mkdirSync(join(state, "saves/3"), { recursive: true });
  remember(state, { ports: { site: 1, cloud: 2, gateway: 3, smtp: 4, mail: 5 } });
  writeFileSync(join(state, "owner.json"), "{}");
  writeFileSync(join(state, "notes-of-mine.txt"), "");
  prepare(state, true);
  expect(readdirSync(state).sort()).toEqual([
    "logs",
    "notes-of-mine.txt",
    "owner.json",
    "pilot-grants.json",
    "saves",
    "tmp",
  ]);
  expect(readdirSync(join(state, "saves"))).toEqual([]);
});

test("what is kept is for its owner's eyes alone", () => {
  mkdirSync(state, { mode: 0o755 });
  prepare(state, false);
  remember(state, { staff: {} as never }); // as: any content will do
  expect(modeOf(state)).toBe(0o700);
  expect(modeOf(join(state, "memory.json"))).toBe(0o600);
  // Also where an earlier version left it open.
  writeFileSync(join(state, "ready.json"), "{}", { mode: 0o644 });
  writePrivate(join(state, "ready.json"), { password: "secret" });
  expect(modeOf(join(state, "ready.json"))).toBe(0o600);
  expect(readdirSync(state).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a memory that was cut off as it was written is no memory, not an error", () => {
  mkdirSync(state);
  writeFileSync(join(state, "memory.json"), '{"ports": {"si');
  expect(recall(state)).toEqual({});
});

test("a disk without room is said before anything is begun, in a sentence", () => {
  expect(tooFull(state, 50_000_000)).toBe(
    `The disk that holds ${state} is full: 50 MB are free, and a start needs 200 MB. ` +
      "Free some space and run the command again; what was saved is untouched.",
  );
  mkdirSync(join(state, "build"), { recursive: true });
  expect(tooFull(state, 70_000_000)).toBeUndefined();
  expect(tooFull(state, undefined)).toBeUndefined();
  expect(existsSync(join(state, "memory.json"))).toBe(false);
});

test("a script that the cloud writes into its folder for passing files is CommonJS, wherever the folder lies", () => {
  mkdirSync(state);
  writeFileSync(join(work, "package.json"), '{ "type": "module" }');
  prepare(state, false);
  const script = join(state, "tmp/worker.js");
  writeFileSync(script, 'require("node:fs"); process.stdout.write("ran")');
  expect(spawnSync(process.execPath, [script]).stdout.toString()).toBe("ran");
});
