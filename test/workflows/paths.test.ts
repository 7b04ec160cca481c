import { DescribeExecutionCommand, SFNClient } from "@aws-sdk/client-sfn";
import { describe, expect, test } from "vitest";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { executionName } from "../../functions/pilot/machine/machine.ts";
import { allMoves, isFinal, type Stage } from "../../functions/pilot/stages/stages.ts";
import { client, outputs, table } from "./backstage.ts";
import { lettersTo } from "./letters.ts";
import { aSubmittedPilot, factOf } from "./pilots.ts";

type Move = (typeof allMoves)[number];

/** Every way from a stage to an end, as the table of moves has it. */
const waysFrom = (stage: Stage): Move[][] =>
  isFinal(stage)
    ? [[]]
    : allMoves.filter(({ from }) => from === stage).flatMap((move) => waysFrom(move.to).map((rest) => [move, ...rest]));

const ways = waysFrom("submitted");
const sfn = new SFNClient(client);

test("the ways through the machine use every move of the table", () => {
  expect(new Set(ways.flat())).toEqual(new Set(allMoves));
});

describe.concurrent("a pilot goes", () => {
  test.each(ways.map((way) => ({ way, name: way.map(({ to }) => to).join(", ") })))("$name", async ({ way }) => {
    const pilot = await aSubmittedPilot();
    for (const { from, to, fact } of way) {
      await pilot.listens(from);
      await pilot.record(fact, from);
      await pilot.comesTo(to);
    }
    expect(await pilot.moves()).toEqual(way.map(({ to }) => to));

    const executionArn = `${outputs.StateMachineArn.replace(":stateMachine:", ":execution:")}:${executionName(pilot.id, 1)}`;
    await pilot.until("its execution has ended well", async () => {
      const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      return status === "SUCCEEDED";
    });
    const { wait, pendingMove, registrationNumber } = await pilot.case();
    expect({ wait, pendingMove }).toEqual({});
    expect(registrationNumber).toMatch(/^\d\dRS\d{5}$/);
    const signals = (await pilot.items())
      .flatMap((item) => OutboxEntry.safeParse(item).data ?? [])
      .filter(({ effect }) => effect.kind === "signal");
    expect(signals.map(({ status, dueAt }) => [status, dueAt])).toEqual(way.map(() => ["delivered", undefined]));
    await pilot.until("both letters", async () => (await lettersTo(pilot.address)).length === 2);
  });
});

test("a fact recorded before the execution has begun to wait is not lost", async () => {
  const pilot = await aSubmittedPilot();
  await pilot.record("quorumReached", "submitted");
  const early = await pilot.case();
  expect(early.wait).toBeUndefined();
  expect(early.pendingMove).toBeDefined();
  await pilot.comesTo("reviewed");
});

test("a door that the stage does not have cannot be opened", async () => {
  const pilot = await aSubmittedPilot();
  expect(() => factOf(pilot.id, "evaluationSigned", "submitted")).toThrow(RangeError);
  await expect(table.transact(factOf(pilot.id, "evaluationSigned", "reported"))).rejects.toThrow("condition failed");
});
