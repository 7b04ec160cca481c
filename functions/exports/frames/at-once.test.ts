import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../../test/builders/a-pilot.ts";
import { conflictingTable } from "../../../test/fakes/conflicting-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";

// The local cloud never cancels a transaction because of another; DynamoDB does, and then fifty decisions meet.

test.each([
  { each: 10_000, fit: 50 },
  { each: 100_000, fit: 12 },
])(
  "of fifty grants of $each kr at the same moment $fit are recorded, however often they meet",
  async ({ each, fit }) => {
    const table = conflictingTable(15);
    await publishCall(table, theCall);
    const ids: ApplicationId[] = [];
    for (let i = 0; i < 50; i++) ids.push(await aPilot(table));
    const outcomes = await Promise.all(
      ids.map((id) =>
        decide(table, id, aGrant({ 2026: each })).then(
          () => "recorded",
          (error: unknown) => (error instanceof Refusal ? error.code : error),
        ),
      ),
    );
    expect(table.conflicts()).toBeGreaterThan(50);
    expect(outcomes.filter((outcome) => outcome === "recorded")).toHaveLength(fit);
    expect(outcomes.filter((outcome) => outcome === "frame-exceeded")).toHaveLength(50 - fit);

    const [frame] = await framesOf(table, theCall.callId);
    expect(frame).toMatchObject({ year: 2026, committedOre: kronor(each * fit) });
    const numbers = table.all("record").flatMap(({ sk, number }) => (sk.startsWith("P2026#") ? [Number(number)] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: fit }, (_, i) => i + 1));
  },
);
