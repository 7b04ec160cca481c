import fc from "fast-check";
import { expect, test } from "vitest";
import { aPilot, theCall } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay, theOfficer } from "../../../test/builders/a-review.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { ConditionFailed, type Table } from "../../platform/table/table.ts";
import { cancelAssignment } from "../../reviews/assignment/cancel-assignment.act.ts";
import { extendDeadline } from "../../reviews/assignment/extend-deadline.act.ts";
import { resendInvitation } from "../../reviews/assignment/resend-invitation.act.ts";
import { reopenDeclaration } from "../../reviews/conflict/reopen-declaration.act.ts";
import { reminderId } from "../../reviews/reminder.ts";
import { stopRound } from "../../reviews/round/stop-round.act.ts";
import { Nonce, newId, pilotSubject, type ReviewId } from "../../vocabulary/ids.ts";
import { plusDays } from "../../vocabulary/instant.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { headMoved, recordFact } from "../happenings.ts";
import { press } from "../press.ts";
import { OutboxEntry } from "./outbox-entry.ts";
import { isOpen, isSetAside } from "./review.ts";

const deeds = [
  "submit",
  "submit twice",
  "recuse",
  "reopen",
  "stop",
  "cancel",
  "extend",
  "resend",
  "assign another",
  "nothing",
] as const;
type Deed = (typeof deeds)[number];

/** Every call waits for its turn, so that the deeds meet each other between any two calls. */
const inTurns = (table: Table, turns: fc.Scheduler): Table => ({
  get: turns.scheduleFunction(table.get),
  getMany: turns.scheduleFunction(table.getMany),
  query: turns.scheduleFunction(table.query),
  transact: turns.scheduleFunction(table.transact),
  update: turns.scheduleFunction(table.update),
});

const expected = (error: unknown) => {
  if (!(error instanceof Refusal) || error.code === "busy") throw error;
};

async function aRoom(quorum: number, reviewers: number) {
  const stored = inMemoryTable();
  const applicationId = await aPilot(stored, { stage: "submitted", call: { ...theCall, quorum } });
  const people = reviewersOf(stored, applicationId);
  const ids: ReviewId[] = [];
  for (let i = 0; i < reviewers; i++) ids.push(await people.ready(`reviewer-${i}`));
  return { stored, applicationId, people, ids };
}
type Room = Awaited<ReturnType<typeof aRoom>>;

const because = { typed: { "p-reason": "Skälet." }, language: "sv" } as const;

function doing({ applicationId }: Room, table: Table) {
  const people = reviewersOf(table, applicationId);
  const { officers } = people;
  const all: Record<Deed, (reviewId: ReviewId, i: number) => Promise<unknown>> = {
    submit: (id) => people.submit(id),
    "submit twice": (id) => {
      const nonce = newId(Nonce);
      return Promise.all([people.submit(id, nonce), people.submit(id, nonce)]);
    },
    recuse: (id) => people.declare(id, true),
    reopen: (id) => press(table, reopenDeclaration, officers({ reviewId: id, ...because })),
    stop: () => press(table, stopRound, officers(because)),
    cancel: (id) => press(table, cancelAssignment, officers({ reviewId: id })),
    extend: (id, i) => press(table, extendDeadline, officers({ reviewId: id, deadline: plusDays(theDay, 30 + i) })),
    resend: (id) => press(table, resendInvitation, officers({ reviewId: id })),
    "assign another": (_, i) => people.assign(`another-${i % 2}`),
    nothing: async () => {},
  };
  return (deed: Deed, id: ReviewId, i: number) => all[deed](id, i).catch(expected);
}

/** What must hold whatever has happened in whatever order. */
async function mustHold({ stored, people }: Room) {
  const { pilot, reviews, quorum } = await people.now();
  const submitted = reviews.filter(({ status }) => status === "submitted").length;
  expect(quorum?.submitted).toBe(submitted);
  const ended = quorum?.reachedAt !== undefined;
  const actions = stored.all("record").map(({ action }) => action);
  const facts = actions.filter((action) => action === "fact.quorumReached").length;
  const withdrawn = pilot?.pendingMove?.fact === "withdrawalAsked";
  expect(facts).toBe(ended ? 1 : 0);
  expect(pilot?.pendingMove?.fact).toBe(ended ? "quorumReached" : withdrawn ? "withdrawalAsked" : undefined);
  const count = (word: string) => actions.filter((action) => action === word).length;
  const waits = reviews.some(isOpen);
  const isQuorate = quorum !== undefined && submitted >= quorum.quorum;
  // It does not wait for nobody, and has not ended by itself while somebody was still to answer.
  if (!withdrawn && isQuorate && !waits) expect(ended).toBe(true);
  if (ended && count("round.stopped") === 0 && count("review.reopened") === 0) expect(waits).toBe(false);
  expect(submitted).toBeLessThanOrEqual(count("review.submitted"));
  expect(count("review.submitted") - reviews.filter(isSetAside).length).toBe(submitted);
  const addresses = reviews.filter(({ status }) => status !== "cancelled").map(({ reviewer }) => reviewer.email);
  expect(new Set(addresses).size).toBe(addresses.length);
  const timers = stored
    .all("pilots")
    .filter(({ sk }) => sk.startsWith("OUTBOX#review-reminder-"))
    .map((item) => OutboxEntry.parse(item))
    .filter(({ cancelled }) => !cancelled)
    .map(({ outboxId }) => String(outboxId));
  const open = ended ? [] : reviews.filter(isOpen).map(reminderId);
  expect(timers.sort()).toEqual(open.sort());
}

test("whatever reviewers and officers do at the same moment, the count is that of the submitted reviews and the quorum is reached once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (turns, quorum, planned, withdrawn) => {
        const room = await aRoom(quorum, planned.length);
        const act = doing(room, inTurns(room.stored, turns));
        const { applicationId } = room;
        const fact = { applicationId, from: "submitted", at: theDay, by: theOfficer, reason: "" } as const;
        const withdrawal = async () => {
          const writes = [...recordFact({ ...fact, fact: "withdrawalAsked" }), headMoved(pilotSubject(applicationId))];
          await inTurns(room.stored, turns)
            .transact(writes)
            .catch((error: unknown) => {
              if (!(error instanceof ConditionFailed)) throw error;
            });
        };
        await turns.waitFor(
          Promise.all([
            ...planned.map((deed, i) => act(deed, room.ids[i] ?? ("" as ReviewId), i)), // as: there is one for each
            ...(withdrawn ? [withdrawal()] : []),
          ]),
        );
        await mustHold(room);
      },
    ),
    { numRuns: 150 },
  );
});

test("in whatever order, one after the other, deeds on the same reviewers keep the count right", async () => {
  const step = fc.tuple(fc.constantFrom(...deeds), fc.nat({ max: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 8 }), async (quorum, steps) => {
      const room = await aRoom(quorum, 3);
      const act = doing(room, room.stored);
      for (const [i, [deed, who]] of steps.entries()) {
        await act(deed, room.ids[who] ?? ("" as ReviewId), i); // as: three of them
        await mustHold(room);
      }
    }),
    { numRuns: 100 },
  );
});

test("a submitted review that is struck, opened again and ended is still accounted for", async () => {
  const room = await aRoom(1, 3);
  const act = doing(room, room.stored);
  for (const [i, deed] of (["submit", "recuse", "reopen", "cancel"] as const).entries()) {
    await act(deed, room.ids[1] ?? ("" as ReviewId), i); // as: three of them
    await mustHold(room);
  }
});

test("of two reviewers who submit at the same moment, the second makes the quorum of two", async () => {
  const room = await aRoom(2, 2);
  await Promise.all(room.ids.map((id) => room.people.submit(id)));
  const { quorum, pilot } = await room.people.now();
  expect(quorum).toMatchObject({ submitted: 2, quorum: 2, reachedAt: theDay });
  expect(pilot?.pendingMove).toMatchObject({ fact: "quorumReached", to: "reviewed" });
});

test("the quorum is a minimum: a third who is asked is waited for, and counts", async () => {
  const room = await aRoom(2, 3);
  const [first, second, third] = room.ids;
  for (const id of [first, second]) await room.people.submit(id as ReviewId); // as: three of them
  expect((await room.people.now()).pilot.pendingMove).toBeUndefined();
  await room.people.submit(third as ReviewId); // as: three of them
  expect((await room.people.now()).quorum).toMatchObject({ submitted: 3, reachedAt: theDay });
  await mustHold(room);
});
