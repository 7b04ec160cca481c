import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { python } from "../../local/cloud/python.mjs";
import { lastSave, restore } from "../../local/cloud/saves.ts";

// `saving.py` with MiniStack's own modules, and services whose state the test chooses.
let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "pilot-grants-saving-"));
  writeFileSync(join(state, "owner.json"), JSON.stringify({ id: "me" }));
});
afterEach(() => rmSync(state, { recursive: true }));

const begin = `
import errno, json, os, sys
from ministack import app as cloud
import saving
state = sys.argv[1]
for name in ("cloud", "s3/files", "saves"): os.makedirs(os.path.join(state, name))
open(os.path.join(state, "s3/files/a.pdf"), "w").write("of the first save")
open(os.path.join(state, "cloud/key.pem"), "w").write("key")
saves = saving.Saves(*(os.path.join(state, name) for name in ("saves", "cloud", "s3", "owner.json")), "me")
tables = {"items": ["first"]}
cloud._build_persistence_save_dict = lambda: {"dynamodb": lambda: tables}
def full(): raise OSError(errno.ENOSPC, "No space left on device")
def save():
    try:
        saves.write(*saves.begin(), {"seeded": True}, False, 7)
        return "saved"
    except Exception as cause:
        return saving.trouble(cause)
said = [save()]
`;

/** What each save came to. */
const run = (script: string): unknown[] => {
  const done = spawnSync(python("python"), ["-B", "-c", `${begin}${script}\nprint(json.dumps(said))`, state], {
    encoding: "utf8",
    env: { PYTHONPATH: join(project, "local/cloud"), PERSIST_STATE: "1", STATE_DIR: join(state, "cloud") },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.trim().split("\n").at(-1) ?? "");
};

const saves = () => readdirSync(join(state, "saves")).sort();
const isFull = expect.objectContaining({ full: true });

test("what is saved is restored: tables, keys, files and notes of the same instant", () => {
  const script = `open(os.path.join(state, "s3/files/a.new"), "w").write("later")
os.replace(os.path.join(state, "s3/files/a.new"), os.path.join(state, "s3/files/a.pdf"))`;
  expect(run(script)).toEqual(["saved"]);
  expect(restore(state)).toMatchObject({ notes: { seeded: true }, mails: 7 });
  const read = (path: string) => spawnSync("cat", [join(state, path)], { encoding: "utf8" }).stdout;
  expect(JSON.parse(read("cloud/dynamodb.json")).payload).toEqual({ items: ["first"] });
  expect([read("cloud/key.pem"), read("s3/files/a.pdf")]).toEqual(["key", "of the first save"]);
});

test.each([
  ["a service's file cannot be written", "saving.write_whole = lambda path, text: full()"],
  ["S3's files cannot be linked", "os.link = lambda a, b: full()"],
  ["S3 could not write a file before, and keeps it in memory", "saving.bodies_in_memory = lambda: 1"],
])("a full disk leaves the last save whole where %s", (_, breakIt) => {
  expect(run(`${breakIt}\nsaid.append(save())`)).toEqual(["saved", isFull]);
  expect(saves()).toEqual(["1"]);
  expect(lastSave(state)?.folder).toBe(join(state, "saves/1"));
});

test("a cloud whose folder another start has taken over saves no more", () => {
  const script = `json.dump({"id": "another"}, open(os.path.join(state, "owner.json"), "w"))\nsaid.append(save())`;
  expect(run(script)).toEqual(["saved", { full: false, why: expect.stringMatching(/Another start/) }]);
  expect(saves()).toEqual(["1"]);
});

test("the last two saves are kept", () => {
  expect(run("said += [save(), save(), save()]")).toEqual(["saved", "saved", "saved", "saved"]);
  expect(saves()).toEqual(["3", "4"]);
});
