import {
  GetEventSourceMappingCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cancelTimer, mailEntry } from "../../functions/pilot/happenings.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { pilotSubject } from "../../functions/vocabulary/ids.ts";
import { plusDays } from "../../functions/vocabulary/instant.ts";
import { client, clock, outputs, pause, sweepNow, table, until } from "../workflows/backstage.ts";
import { lettersTo } from "../workflows/letters.ts";
import { aPilotAt, aSubmittedPilot, type Pilot } from "../workflows/pilots.ts";

const lambda = new LambdaClient(client);

/** Cuts or mends the wire from the table's stream to its Lambda. */
async function stream(state: "Enabled" | "Disabled"): Promise<void> {
  const FunctionName = `${outputs.FunctionPrefix}deliver-outbox`;
  const { EventSourceMappings = [] } = await lambda.send(new ListEventSourceMappingsCommand({ FunctionName }));
  const UUID = EventSourceMappings[0]?.UUID;
  await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: state === "Enabled" }));
  await until(`the stream is ${state}`, async () => {
    const mapping = await lambda.send(new GetEventSourceMappingCommand({ UUID }));
    return mapping.State === state;
  });
}

describe("while the stream is cut", () => {
  beforeAll(() => stream("Disabled"));
  afterAll(() => stream("Enabled"));

  // Tried again if the minute's own sweep comes in between.
  test("nothing is delivered at once, and the sweep delivers everything", { retry: 2 }, async () => {
    const pilot = await aSubmittedPilot();
    await pause(1500);
    expect((await pilot.entry("start-1")).attempts).toBe(0);
    await sweepNow();
    await pilot.listens("submitted");
    await sweepNow(); // the number's mail was owed by the first sweep
    await pilot.until("both letters", async () => (await lettersTo(pilot.address)).length === 2);

    await pilot.record("quorumReached", "submitted");
    await pause(500);
    expect((await pilot.case()).stage).toBe("submitted");
    await sweepNow();
    await pilot.comesTo("reviewed");
  });
});

test("what the stream brings after all, when it is mended, is not done again", async () => {
  await stream("Disabled");
  const pilot = await aSubmittedPilot();
  await sweepNow();
  await pilot.listens("submitted");
  await pilot.record("withdrawalAsked", "submitted");
  await sweepNow();
  await pilot.comesTo("withdrawn");
  await stream("Enabled");
  await pause(1500);
  expect(await pilot.moves()).toEqual(["withdrawn"]);
  expect(await lettersTo(pilot.address)).toHaveLength(2);
});

describe("timers", () => {
  const setClock = (offsetMilliseconds: number) =>
    table.transact([{ table: "pilots", put: { ...keys.clock(), offsetMilliseconds } }]);
  afterAll(() => table.transact([{ table: "pilots", delete: keys.clock() }]));

  const remind = (pilot: Pilot, id: string, days: number) =>
    mailEntry(
      pilotSubject(pilot.id),
      { template: "withdrawn", language: "sv", to: pilot.address, data: { title: `timer ${id}` } },
      clock.now(),
      { id, dueAt: plusDays(clock.now(), days) },
    );

  test("fire when their time has come, not before, and those taken back never", async () => {
    const pilot = await aPilotAt("submitted", { started: false });
    await table.transact([remind(pilot, "kept", 3), remind(pilot, "taken-back", 3)]);
    await table.transact([cancelTimer(pilotSubject(pilot.id), "taken-back")]);
    const fired = async () =>
      (await lettersTo(pilot.address)).map((subject) => /timer (\S+)/.exec(subject)?.[1]).sort();
    const day = 86_400_000;

    await setClock(3 * day - 60_000);
    await sweepNow();
    expect(await fired()).toEqual([]);

    await setClock(3 * day + 1000);
    await sweepNow();
    expect(await pilot.until("the timer fires", async () => (await fired()).length > 0 && fired())).toEqual(["kept"]);

    await setClock(11 * day);
    await sweepNow();
    expect(await fired()).toEqual(["kept"]);
    expect((await pilot.entry("kept")).attempts).toBe(1);
  });
});
