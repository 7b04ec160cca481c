import { afterAll, beforeAll, expect, test } from "vitest";
import { mostWrites } from "../../functions/pilot/outcome-writes.ts";
import { cloud } from "../cloud.ts";
import { startDynalite } from "./dynalite.ts";
import type { Engine } from "./engine.ts";
import { startMoto } from "./moto.ts";
import { type Call, operationsOf, recordingOf } from "./recording.ts";
import { isRefusal, replay } from "./replay.ts";
import { withSecondOpinion } from "./second-opinion.ts";
import { withFewerReads } from "./shapes.ts";
import { makeTables } from "./tables.ts";

// What the tests before this group asked of the tables is asked again of two stricter engines.
let calls: readonly Call[];
let replayed: Awaited<ReturnType<typeof replay>>;
let compared: ReturnType<typeof withSecondOpinion>;
const engines: Engine[] = [];

beforeAll(async () => {
  calls = recordingOf(cloud());
  const [dynalite, moto] = await Promise.all([startDynalite(), startMoto()]);
  engines.push(dynalite, moto);
  await makeTables(engines);
  compared = withSecondOpinion(dynalite, moto);
  const again = withFewerReads(calls, readsOfAShape);
  replayed = await replay(compared.engine, again);
  await compared.settled();
  const { metOthers } = replayed;
  console.log(
    `Asked again: ${again.length} of ${calls.length} requests, in ${compared.shapes.size} shapes; ${metOthers} met others.`,
  );
}, 600_000);
afterAll(() => Promise.all(engines.map(({ stop }) => stop())));

/** Tests read the same again and again. */
const readsOfAShape = 25;
/** The recording holds what the groups before this one asked: without them there is nothing to hold anything against. */
const fewestCalls = 500;

test("no request is refused by an engine that is stricter than the local cloud", () => {
  expect(calls.length).toBeGreaterThan(fewestCalls);
  expect(replayed.differences.filter(isRefusal)).toEqual([]);
  expect(compared.differences.filter(isRefusal)).toEqual([]);
});

test("each request is answered as the local cloud answered it", () => {
  expect(replayed.differences.filter((one) => !isRefusal(one))).toEqual([]);
  // Tests of races let many meet on purpose.
  expect(replayed.metOthers).toBeLessThan(calls.length / 100);
});

test("two engines that know nothing of each other answer each shape alike", () => {
  expect(compared.differences.filter((one) => !isRefusal(one))).toEqual([]);
});

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? ""));
const most = (numbers: readonly number[]) => Math.max(0, ...numbers);

test("no transaction comes nearer than ten to DynamoDB's hundred items", () => {
  const transactions = calls.filter(({ action }) => action === "TransactWriteItems").map(operationsOf);
  const items = most(transactions.map((operations) => operations.length));
  const bytes = most(transactions.map(bytesOf));
  console.log(`The largest transaction has ${items} items; the heaviest has ${bytes} bytes as JSON.`);
  expect(transactions.length).toBeGreaterThan(0);
  expect(items).toBeLessThanOrEqual(mostWrites);
});

/** Each value is written with its type, so JSON is larger than what DynamoDB counts. */
const mostBytes = { transaction: 4_000_000, item: 400_000 };

test("no item and no transaction is as large as DynamoDB's limits", () => {
  const operations = calls.flatMap(operationsOf);
  expect(most(operations.map(([, { Item }]) => bytesOf(Item)))).toBeLessThan(mostBytes.item);
  expect(most(calls.map(({ request }) => bytesOf(request["TransactItems"])))).toBeLessThan(mostBytes.transaction);
});
