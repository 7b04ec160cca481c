import { expect, test } from "vitest";
import { aGrant } from "../../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../../test/builders/a-pilot.ts";
import { conflictingTable } from "../../../test/fakes/conflicting-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { tableDecisions } from "../../decisions/decision.store.ts";
import { readMatter } from "../../decisions/matter.store.ts";
import { recordDecision } from "../../decisions/record-decision.use-case.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";

// The local cloud never cancels a transaction because of another; DynamoDB does, and then fifty decisions meet.
const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
const clock = () => instant("2026-11-21T12:00:00Z");

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
    const record = recordDecision({ decisions: tableDecisions(table), clock });
    const outcomes = await Promise.all(
      ids.map(async (id) => {
        const matter = await readMatter(table, id);
        return record({ matter, decision: aGrant({ 2026: each }), by, nonce: newId(Nonce) }).then(
          () => "recorded",
          (error: unknown) => (error instanceof Refusal ? error.code : error),
        );
      }),
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
