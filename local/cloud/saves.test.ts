import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastSave, restore } from "./saves.ts";

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "pilot-grants-saves-"));
});
afterEach(() => rmSync(state, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(state, path)), { recursive: true });
  writeFileSync(join(state, path), text);
};
const read = (path: string) => readFileSync(join(state, path), "utf8");

/** A save as `saving.py` leaves it; `damage` is what a broken disk did to it. */
const aSave = (name: string, content: string, { damage = "", notes = {} } = {}) => {
  put(`saves/${name}/cloud/dynamodb.json`, content + damage);
  put(`saves/${name}/s3/000000000000/files/a.pdf`, `file of ${content}`);
  const files = { "dynamodb.json": content.length };
  put(`saves/${name}/whole.json`, JSON.stringify({ at: 1_795_993_151.5, files, notes }));
};

test("a start begins from the last save, S3's files and the tables together", () => {
  aSave("9", "older");
  aSave("10", "newer", { notes: { deployed: "abc", seeded: true } });
  put("cloud/dynamodb.json", "what a cloud left that was killed");
  put("s3/000000000000/files/b.pdf", "of an act that is gone");
  const save = restore(state);
  if (!save || save === "from before") throw new Error("no save was found");
  expect(save.at.toISOString()).toBe("2026-11-29T22:59:11.500Z");
  expect(save.notes).toEqual({ deployed: "abc", seeded: true });
  expect(read("cloud/dynamodb.json")).toBe("newer");
  expect(read("s3/000000000000/files/a.pdf")).toBe("file of newer");
  expect(existsSync(join(state, "s3/000000000000/files/b.pdf"))).toBe(false);
});

test("a save that was cut off does not count and is removed", () => {
  aSave("1", "whole");
  aSave("2.part", "cut off");
  expect(restore(state)).toMatchObject({ folder: join(state, "saves/1") });
  expect(readdirSync(join(state, "saves"))).toEqual(["1"]);
});

test.each([
  ["a file is longer or shorter than it was written", () => aSave("2", "broken", { damage: "?" })],
  ["its list is cut off", () => put("saves/2/whole.json", '{"at": 17959')],
  ["its list is missing", () => put("saves/2/cloud/dynamodb.json", "{}")],
])("a save does not count where %s: the one before it does", (_, breakIt) => {
  aSave("1", "whole");
  breakIt();
  expect(lastSave(state)?.folder).toBe(join(state, "saves/1"));
});

test("after a cut in the first session, before any save, the cloud begins empty", () => {
  mkdirSync(join(state, "saves"));
  put("s3/000000000000/cdk-assets/template.json", "of a stack that nobody remembers");
  put("cloud/cognito-rsa-key.pem", "key");
  expect(restore(state)).toBeUndefined();
  expect(readdirSync(join(state, "s3"))).toEqual([]);
  expect(readdirSync(join(state, "cloud"))).toEqual([]);
});

test("what an earlier version saved at a clean stop stays as it is", () => {
  put("cloud/cloudformation.json", "{}");
  put("s3/000000000000/files/a.pdf", "kept");
  expect(restore(state)).toBe("from before");
  expect(read("s3/000000000000/files/a.pdf")).toBe("kept");
});
