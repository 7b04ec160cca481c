import { expect, test } from "vitest";
import { allMoves, type Fact, moveBy, type Stage } from "../../functions/pilot/stages/stages.ts";
import { ConditionFailed } from "../../functions/platform/table/table.ts";
import { aPilotAt, type Pilot } from "./pilots.ts";

/** Every two facts that could be recorded in the same stage, in both orders. */
const pairs = allMoves.flatMap((one) =>
  allMoves
    .filter(({ from, fact }) => from === one.from && fact !== one.fact)
    .map((other) => ({ stage: one.from, facts: [one.fact, other.fact] as const })),
);

/** Both at the same moment; answers who won. */
async function race(pilot: Pilot, stage: Stage, facts: readonly Fact[]): Promise<Fact[]> {
  const outcomes = await Promise.allSettled(facts.map((fact) => pilot.record(fact, stage)));
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConditionFailed);
  return facts.filter((_, i) => outcomes[i]?.status === "fulfilled");
}

test(`of two facts that exclude each other exactly one wins, and the stage follows it (${pairs.length} pairs at once)`, async () => {
  await Promise.all(
    pairs.map(async ({ stage, facts }, i) => {
      const pilot = await aPilotAt(stage);
      // Half of them meet an open wait, half a machine that has not come so far.
      if (i % 2 === 0) await pilot.listens(stage);
      const won = await race(pilot, stage, facts);
      expect(won).toHaveLength(1);
      const to = moveBy(stage, won[0] ?? facts[0]);
      await pilot.comesTo(to ?? stage);
      expect(await pilot.moves()).toEqual([to]);
    }),
  );
});

test("of ten presses of everybody's buttons at once, one counts", async () => {
  const pilot = await aPilotAt("reviewed");
  const all: Fact[] = ["grantDecided", "applicationDeclined", "withdrawalAsked", "termsExpired"];
  const won = await race(pilot, "reviewed", [...all, ...all, "grantDecided", "withdrawalAsked"]);
  const recorded = (await pilot.log()).filter(({ action }) => String(action).startsWith("fact."));
  expect(recorded).toHaveLength(1);
  expect(won.length).toBeGreaterThan(0);
  await pilot.comesTo(moveBy("reviewed", won[0] ?? "grantDecided") ?? "reviewed");
});
