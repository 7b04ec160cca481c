import { beforeAll, describe, expect, test } from "vitest";
import { type Fact, isFinal, type Stage, stages } from "../../functions/pilot/stages/stages.ts";
import { crashCloud, restartCloud, saveCloud } from "../cloud.ts";
import { aPilotAt, aSubmittedPilot, type Pilot } from "../workflows/pilots.ts";

const way: ReadonlyArray<{ from: Stage; fact: Fact; to: Stage }> = [
  { from: "submitted", fact: "quorumReached", to: "reviewed" },
  { from: "reviewed", fact: "grantDecided", to: "funded" },
  { from: "funded", fact: "finalReportAccepted", to: "reported" },
  { from: "reported", fact: "evaluationSigned", to: "evaluated" },
];
const onTheWay = way.map(({ from }) => from);
const after = (stage: Stage) => (isFinal(stage) ? [] : way.slice(onTheWay.indexOf(stage)));

/** Records what is still missing, each fact when the machine listens, and holds that each move was made once. */
async function goesOnToTheEnd(pilot: Pilot, begunAt: Stage): Promise<void> {
  for (const { from, fact, to } of after((await pilot.case()).stage)) {
    await pilot.listens(from);
    await pilot.record(fact, from);
    await pilot.comesTo(to);
  }
  expect(await pilot.moves()).toEqual(after(begunAt).map(({ to }) => to));
}

const waiting = new Map<Stage, Pilot>();
const moving = new Map<Stage, Pilot>();
let justSubmitted: Pilot;
const of = (pilots: Map<Stage, Pilot>, stage: Stage): Pilot => {
  const found = pilots.get(stage);
  if (!found) throw new Error(`no pilot was in ${stage}`);
  return found;
};

beforeAll(async () => {
  expect(onTheWay).toEqual(stages.filter((stage) => !isFinal(stage)));
  for (const pilots of [waiting, moving])
    await Promise.all(
      onTheWay.map(async (stage) => {
        const pilot = await aPilotAt(stage);
        pilots.set(stage, pilot);
        await pilot.listens(stage);
      }),
    );
  // The cloud stops while these are on their way from one stage to the next, and one has not even begun.
  await Promise.all(way.map(({ from, fact }) => of(moving, from).record(fact, from)));
  justSubmitted = await aSubmittedPilot();
  await restartCloud();
}, 240_000);

describe.concurrent("after the cloud was stopped and started again", () => {
  test.each(onTheWay)("a pilot that waited in %s waits there again, and goes on to the end", async (stage) => {
    const pilot = of(waiting, stage);
    const { epoch } = await pilot.listens(stage);
    expect(epoch).toBe(2);
    await goesOnToTheEnd(pilot, stage);
  });

  test.each(way)("a pilot that was leaving $from comes to $to by itself, and goes on to the end", async (move) => {
    const pilot = of(moving, move.from);
    await pilot.comesTo(move.to);
    await goesOnToTheEnd(pilot, move.from);
  });

  test("a pilot that had only been submitted begins", async () => {
    await goesOnToTheEnd(justSubmitted, "submitted");
  });
});

describe("after a power cut", () => {
  const saved = new Map<Stage, Pilot>();
  let later: Pilot;

  beforeAll(async () => {
    await Promise.all(
      onTheWay.map(async (stage) => {
        const pilot = await aPilotAt(stage);
        saved.set(stage, pilot);
        await pilot.listens(stage);
      }),
    );
    await saveCloud();
    // What comes after the save is forgotten: these moves, and a pilot as a whole.
    await Promise.all(way.map(({ from, fact }) => of(saved, from).record(fact, from)));
    later = await aSubmittedPilot();
    await crashCloud();
  }, 240_000);

  test.concurrent.each(onTheWay)("a pilot that stood in %s at the last save goes on to the end", async (stage) => {
    const pilot = of(saved, stage);
    const { epoch } = await pilot.listens(stage);
    expect(epoch).toBe(2);
    await goesOnToTheEnd(pilot, stage);
  });

  test("what came after the last save is gone, not half there", async () => {
    await expect(later.case()).rejects.toThrow();
  });
});
