import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createRawServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { livingOwner, mayLive, own, refuseSecond } from "./owner.ts";

let state: string;
const open: { close: () => void }[] = [];
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "pilot-grants-owner-"));
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(state, { recursive: true });
});

const file = () => join(state, "owner.json");
const left = (owner: object) => writeFileSync(file(), JSON.stringify({ id: "earlier", pid: process.pid, ...owner }));

/** The number of a process that has ended. */
const endedPid = async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((done) => child.once("exit", done));
  return child.pid;
};

const portOf = async (server: Server | ReturnType<typeof createRawServer>) => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push(server);
  return (server.address() as AddressInfo).port;
};

test("a second start in the same folder is refused, with words that say how to go on", async () => {
  const { giveBack } = await own(state, 8080);
  await expect(refuseSecond(state)).rejects.toThrow(/in use by process \d+, with the site on port 8080\. Stop it with/);
  await expect(own(state)).rejects.toThrow(/in use by process/);
  giveBack();
  const next = await own(state);
  next.giveBack();
  expect(existsSync(file())).toBe(false);
});

test("of starts at the same moment one comes first", async () => {
  left({ pid: await endedPid(), port: 1 });
  const starts = await Promise.allSettled(Array.from({ length: 8 }, () => own(state)));
  const winners = starts.filter((one) => one.status === "fulfilled");
  for (const { value } of winners) value.giveBack();
  expect(winners).toHaveLength(1);
});

test("a start that was killed does not hold the folder", async () => {
  left({ pid: await endedPid(), port: 1 });
  expect(mayLive(state)).toBe(false);
  const { giveBack } = await own(state);
  giveBack();
});

test("nor does one whose number and port another program has now", async () => {
  left({ port: await portOf(createServer((_, answer) => answer.end("another program"))) });
  expect(await livingOwner(state)).toBeUndefined();
});

test("one that is suspended and answers nothing still holds it", async () => {
  left({ port: await portOf(createRawServer(() => {})), site: 8081 });
  expect(await livingOwner(state, 100)).toMatchObject({ site: 8081 });
});

test("a file that was cut off as it was written holds nothing", async () => {
  writeFileSync(file(), '{"id": "ear');
  const { giveBack } = await own(state);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  giveBack();
});
