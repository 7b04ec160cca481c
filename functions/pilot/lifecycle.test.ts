import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pressing } from "../../test/builders/a-press.ts";
import { deathsWithin } from "../../test/fakes/mortality.ts";
import { aWorld } from "../../test/fakes/world.ts";
import { openLink } from "../platform/links/links.ts";
import { keys } from "../platform/table/keys.ts";
import { ConditionFailed, type Write } from "../platform/table/table.ts";
import { ApplicationId, CallId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { mailEntry, recordFact, registrationEntry, startCase } from "./happenings.ts";
import { type Actor, Case, theSystem } from "./items/lifecycle.ts";
import { OutboxEntry } from "./items/outbox-entry.ts";
import { type Fact, isFinal, moveBy, type Stage } from "./stages/stages.ts";

const applicationId = ApplicationId.parse("pilotpilotpilotp".replaceAll("l", "m").replaceAll("o", "n"));
const subject = pilotSubject(applicationId);
const to = "contact@example.org";
const actor: Actor = { kind: "officer", id: "officer-1", name: "Handläggaren" };
type World = ReturnType<typeof aWorld>;

const press = (world: World, writes: () => Write[]) => {
  const nonce = newId(Nonce);
  return world.act(() => pressing(world.table, { subject, nonce, at: world.clock() }, writes, {}));
};

/** A call that is decided directly knows the first fact when the application is submitted. */
const direct = { fact: "quorumReached", by: theSystem, reason: "direct-decision" } as const;

const submit = (world: World, known?: typeof direct) =>
  press(world, () => [
    ...startCase(
      {
        applicationId,
        callId: CallId.parse("demo-call"),
        callVersion: 1,
        title: "Vändpunkten",
        organisation: "Demokommunen",
        municipality: "Hallsberg",
        submittedAt: world.clock(),
      },
      known,
    ),
    registrationEntry(
      pilotSubject(applicationId),
      { id: "application", subject: "Ansökan", sender: "Demokommunen", receivedAt: world.clock() },
      { template: "registered", language: "sv", to, data: { title: "Vändpunkten" } },
    ),
    mailEntry(
      pilotSubject(applicationId),
      { template: "withdrawn", language: "sv", to, data: { title: "kvittens" } },
      world.clock(),
    ),
  ]);

const record = (world: World, fact: Fact, from: Stage) =>
  press(world, () => recordFact({ applicationId, fact, from, at: world.clock(), by: actor, reason: "" }));

const pilot = async (world: World) => Case.parse(await world.stored.get("pilots", keys.case(applicationId)));
const moved = (world: World) =>
  world.stored
    .all("record")
    .flatMap((entry) => (entry["action"] === "stage.moved" ? [(entry["details"] as { to: string }).to] : [])); // as: our own log
const owing = (world: World) =>
  world.stored
    .all("pilots")
    .filter(({ sk }) => sk.startsWith("OUTBOX#"))
    .map((item) => OutboxEntry.parse(item))
    .filter(({ status, dueAt }) => status !== "delivered" || dueAt !== undefined);

const way: ReadonlyArray<readonly [Stage, Fact]> = [
  ["submitted", "quorumReached"],
  ["reviewed", "grantDecided"],
  ["funded", "finalReportAccepted"],
  ["reported", "evaluationSigned"],
];

const wholeLife = async (world: World, known?: typeof direct) => {
  await submit(world, known);
  await world.live();
  for (const [stage, fact] of known ? way.slice(1) : way) {
    expect((await pilot(world)).stage).toBe(stage);
    await record(world, fact, stage);
    await world.live();
  }
};

const expectWholeLife = async (world: World) => {
  const end = await pilot(world);
  expect(end.stage).toBe("evaluated");
  expect(end.registrationNumber).toBe("26RS10001");
  expect(end.pendingMove).toBeUndefined();
  expect(moved(world)).toEqual(["reviewed", "funded", "reported", "evaluated"]);
  expect(owing(world)).toEqual([]);
};

test("one pilot lives its whole life, each move once, and nothing is due at the end", async () => {
  const world = aWorld();
  await wholeLife(world);
  await expectWholeLife(world);
  expect(world.letters).toHaveLength(2);
  expect([...world.executions.values()].map(({ status }) => status)).toEqual(["ended"]);
});

describe("a Lambda that dies before, between and after any two calls", async () => {
  const calm = aWorld();
  await wholeLife(calm);
  const deaths = deathsWithin(calm.calls());

  test(`loses nothing and does nothing twice that matters (${deaths.length} deaths)`, async () => {
    for (const fault of deaths) {
      const world = aWorld({ fault });
      await wholeLife(world);
      await expectWholeLife(world).catch((error: unknown) => {
        throw new Error(`after a death ${fault.when} call ${fault.at}`, { cause: error });
      });
      const subjects = new Set(world.letters.map(({ subject }) => subject));
      expect(subjects.size).toBe(2);
      expect(world.letters.length).toBeLessThanOrEqual(3); // a rare double mail is accepted, a lost one is not
    }
  });
});

describe("a call that is decided directly", () => {
  const reasons = (world: World) =>
    world.stored
      .all("record")
      .flatMap(({ action, details, by }) => (action === "fact.quorumReached" ? [{ details, by }] : []));

  test("comes to the decider as soon as the machine begins, in whichever order start and signal are delivered", async () => {
    for (const newestFirst of [true, false]) {
      const world = aWorld();
      await submit(world, direct);
      expect(await pilot(world)).toMatchObject({ stage: "submitted", pendingMove: { to: "reviewed" } });
      await world.atOnce({ newestFirst });
      expect((await pilot(world)).stage).toBe("reviewed");
      const details = { from: "submitted", to: "reviewed", reason: "direct-decision" };
      expect(reasons(world)).toEqual([{ by: theSystem, details }]);
    }
  });

  test("cannot be withdrawn in the same moment, and can once it waits for the decider", async () => {
    const world = aWorld();
    await submit(world, direct);
    const withdrawn = () => record(world, "withdrawalAsked", "submitted");
    await expect(
      world.table.transact(
        recordFact({
          applicationId,
          fact: "withdrawalAsked",
          from: "submitted",
          at: world.clock(),
          by: actor,
          reason: "",
        }),
      ),
    ).rejects.toThrow(ConditionFailed);
    await world.live(3);
    await expect(withdrawn()).rejects.toThrow();
    await record(world, "withdrawalAsked", "reviewed");
    await world.live(3);
    expect((await pilot(world)).stage).toBe("withdrawn");
  });

  test("an execution that is lost before it waits is found and replaced, and the fact is not", async () => {
    const world = aWorld();
    await submit(world, direct);
    world.loseEverything();
    await world.live(15);
    expect((await pilot(world)).stage).toBe("reviewed");
    expect(reasons(world)).toHaveLength(1);
  });

  test("a renewal while the first move is pending takes the fact with it", async () => {
    const world = aWorld();
    await submit(world, direct);
    expect(await world.recover(applicationId, "renewal", 1)).toBe("recovered");
    await world.live(5);
    expect(await pilot(world)).toMatchObject({ stage: "reviewed", epoch: 2 });
  });

  test("a Lambda that dies before or after any call loses nothing of its life", async () => {
    const calm = aWorld();
    await wholeLife(calm, direct);
    await expectWholeLife(calm);
    for (const fault of deathsWithin(calm.calls())) {
      const world = aWorld({ fault });
      await wholeLife(world, direct);
      await expectWholeLife(world).catch((error: unknown) => {
        throw new Error(`after a death ${fault.when} call ${fault.at}`, { cause: error });
      });
    }
  });
});

test.each([true, false])(
  "executions lost in the middle of each stage are found and replaced (dead tokens taken: %s)",
  async (politeToTheDead) => {
    for (const [lostAt] of way) {
      const world = aWorld({ politeToTheDead });
      await submit(world);
      await world.live();
      for (const [stage, fact] of way) {
        if (stage === lostAt) world.loseEverything();
        await record(world, fact, stage);
        await world.live(15);
      }
      await expectWholeLife(world);
      expect((await pilot(world)).epoch).toBe(2);
    }
  },
);

test("a mail that is sent when its link's time has passed carries a link that works", async () => {
  const world = aWorld();
  const link = { purpose: "holder", subject: "holder", generation: 1, expiresAt: world.clock() } as const;
  const due = {
    template: "report-due",
    language: "sv",
    to,
    data: { title: "V", dueDay: LocalDay.parse("2026-12-31") },
  } as const;
  await press(world, () => [mailEntry(pilotSubject(applicationId), { ...due, link }, world.clock())]);
  world.advance(400 * 86_400);
  await world.live(1);
  const token = /\/projekt\/lank\/(\S+)/.exec(world.letters[0]?.text ?? "")?.[1] ?? "";
  expect(await openLink(world.stored, token, "holder", world.clock())).toMatchObject({
    about: pilotSubject(applicationId),
    generation: 1,
  });
});

test("a fact recorded before the wait is open is answered as soon as it opens", async () => {
  const world = aWorld();
  await submit(world);
  await record(world, "quorumReached", "submitted");
  await world.atOnce({ newestFirst: true });
  expect((await pilot(world)).stage).toBe("reviewed");
});

test("of two facts that exclude each other, at the same moment, exactly one wins", async () => {
  const facts = fc.constantFrom<Fact>("grantDecided", "applicationDeclined", "withdrawalAsked", "termsExpired");
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 2, maxLength: 5 }), async (rivals) => {
      const world = aWorld();
      await submit(world);
      await world.live(3);
      await record(world, "quorumReached", "submitted");
      await world.live(3);
      const outcomes = await Promise.allSettled(
        rivals.map((fact) =>
          world.table.transact(
            recordFact({ applicationId, fact, from: "reviewed", at: world.clock(), by: actor, reason: "" }),
          ),
        ),
      );
      const won = rivals.filter((_, i) => outcomes[i]?.status === "fulfilled");
      expect(won).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConditionFailed);
      await world.live(3);
      expect((await pilot(world)).stage).toBe(moveBy("reviewed", won[0] ?? "grantDecided"));
    }),
    { numRuns: 20 },
  );
});

test("after a year's wait the next epoch takes over and the life goes on", async () => {
  const world = aWorld();
  await submit(world);
  await world.live(3);
  await world.recover(applicationId, "renewal", 1);
  await world.live(3);
  expect((await pilot(world)).epoch).toBe(2);
  await record(world, "quorumReached", "submitted");
  await world.live(3);
  expect((await pilot(world)).stage).toBe("reviewed");
});

test("a recovery that comes twice, or for an epoch that is over, does nothing", async () => {
  const world = aWorld();
  await submit(world);
  await world.live(3);
  expect(await world.recover(applicationId, "failed", 1)).toBe("recovered");
  expect(await world.recover(applicationId, "failed", 1)).toBe("not-needed");
  await record(world, "withdrawalAsked", "submitted");
  await world.live(5);
  const end = await pilot(world);
  expect(isFinal(end.stage)).toBe(true);
  expect(await world.recover(applicationId, "asked")).toBe("not-needed");
});

test("a mail that cannot be sent is tried for hours, then parked for staff to see, and nothing else waits for it", async () => {
  const world = aWorld();
  await submit(world);
  const broken = { template: "withdrawn", language: "sv", to, data: { wrong: true } } as never; // as: a bug, planted
  await world.table.transact([mailEntry(pilotSubject(applicationId), broken, world.clock(), { id: "broken" })]);
  for (let hour = 0; hour < 12; hour++) {
    await world.live(2);
    world.advance(3600);
  }
  const entries = owing(world);
  expect(entries.map(({ outboxId, status, lastProblem }) => [outboxId, status, lastProblem])).toEqual([
    ["broken", "parked", "ZodError"],
  ]);
  expect((await pilot(world)).registrationNumber).toBe("26RS10001");
  expect(theSystem.kind).toBe("system");
});

test("a timer is an entry that is due later: it waits, can be moved, and can be taken back", async () => {
  const world = aWorld();
  await submit(world);
  const remind = (id: string, dueAt: string) =>
    mailEntry(
      pilotSubject(applicationId),
      { template: "withdrawn", language: "sv", to, data: { title: id } },
      world.clock(),
      {
        id,
        dueAt: instant(dueAt),
      },
    );
  await world.table.transact([remind("kept", "2026-11-21T11:00:00Z"), remind("cancelled", "2026-11-21T11:00:00Z")]);
  const { cancelTimer } = await import("./happenings.ts");
  await world.table.transact([cancelTimer(pilotSubject(applicationId), "cancelled")]);
  await world.live(30);
  const about = (title: string) => world.letters.filter(({ subject }) => subject.includes(title)).length;
  expect([about("kept"), about("cancelled")]).toEqual([0, 0]);
  await world.live(40);
  expect([about("kept"), about("cancelled")]).toEqual([1, 0]);
});

describe("a life that has ended", () => {
  const reopen = async (world: World, fact: Fact, from: Stage) => {
    const { epoch } = await pilot(world);
    await press(world, () =>
      recordFact({ applicationId, fact, from, at: world.clock(), by: actor, reason: "", epoch }),
    );
  };
  const rejected = async (world: World) => {
    await submit(world);
    await world.live();
    for (const [fact, from] of [
      ["quorumReached", "submitted"],
      ["applicationDeclined", "reviewed"],
    ] as const) {
      await record(world, fact, from);
      await world.live();
    }
  };

  test("begins again under a new epoch, and goes on from where the decision put it", async () => {
    const world = aWorld();
    await rejected(world);
    await reopen(world, "grantDecided", "rejected");
    await world.live();
    expect(await pilot(world)).toMatchObject({ stage: "funded", epoch: 2, recoveries: 0 });
    await record(world, "finalReportAccepted", "funded");
    await world.live();
    expect(moved(world)).toEqual(["reviewed", "rejected", "funded", "reported"]);
    expect(owing(world)).toEqual([]);
  });

  test("can be reopened before its reviews, and be dismissed once more", async () => {
    const world = aWorld();
    await submit(world);
    await world.live();
    for (const epoch of [1, 2]) {
      await record(world, "applicationDismissed", "submitted");
      await world.live();
      expect(await pilot(world)).toMatchObject({ stage: "dismissed", epoch });
      await reopen(world, "reopenedForReview", "dismissed");
      await world.live();
      expect(await pilot(world)).toMatchObject({ stage: "submitted", epoch: epoch + 1 });
    }
    expect([...world.executions.values()].map(({ status }) => status)).toEqual(["ended", "ended", "running"]);
  });

  test("is not reopened without the epoch that was seen, nor by two at once", async () => {
    const world = aWorld();
    await rejected(world);
    const fact = { applicationId, at: world.clock(), by: actor, reason: "", from: "rejected" } as const;
    expect(() => recordFact({ ...fact, fact: "grantDecided" })).toThrow(RangeError);
    const rivals = (["grantDecided", "reopenedForDecision"] as const).map((one) =>
      world.table.transact(recordFact({ ...fact, fact: one, epoch: 1 })),
    );
    const outcomes = (await Promise.allSettled(rivals)).map(({ status }) => status);
    expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("is found again when the new execution is lost before it listens", async () => {
    const world = aWorld();
    await rejected(world);
    await reopen(world, "reopenedForDecision", "rejected");
    world.loseEverything();
    await world.live(15);
    expect((await pilot(world)).stage).toBe("reviewed");
  });

  test("a Lambda that dies before or after any call loses no reopening and makes none twice", async () => {
    const life = async (world: World) => {
      await rejected(world);
      await reopen(world, "grantDecided", "rejected");
      await world.live();
    };
    const calm = aWorld();
    await life(calm);
    for (const fault of deathsWithin(calm.calls())) {
      const world = aWorld({ fault });
      await life(world);
      expect([await pilot(world), moved(world)], `after a death ${fault.when} call ${fault.at}`).toMatchObject([
        { stage: "funded" },
        ["reviewed", "rejected", "funded"],
      ]);
    }
  });
});
