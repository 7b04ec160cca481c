import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { about, save } from "./kept.ts";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A cloud that answers after so many milliseconds. */
const slow = async (milliseconds: number, body: object) => {
  server = createServer((_, answer) => setTimeout(() => answer.end(JSON.stringify(body)), milliseconds));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
};

test("a save of a large state is waited for, longer than Node waits for an answer by itself", async () => {
  const saved = { at: 1_795_993_151, bytes: 1, milliseconds: 6000, paused: 10 };
  expect(await save(await slow(6000, { saved }))).toEqual({ saved });
}, 15_000);

test("a program that is not our cloud says nothing about itself", async () => {
  expect(await about(await slow(0, { hello: "world" }))).toBeUndefined();
});
