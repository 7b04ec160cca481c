import { mailEntry, outboxEntry, recordFact, registrationEntry, startCase } from "../../functions/pilot/happenings.ts";
import type { Actor, Case } from "../../functions/pilot/items/lifecycle.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { readCase, readItems } from "../../functions/pilot/read-case.ts";
import type { Fact, Stage } from "../../functions/pilot/stages/stages.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Write } from "../../functions/platform/table/table.ts";
import { ApplicationId, CallId, newId, OutboxId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { clock, logOf, table, until } from "./backstage.ts";

const officer: Actor = { kind: "officer", id: "officer-1", name: "Handläggaren" };

/** The writes that record a fact, as a room's transaction holds them. */
export const factOf = (applicationId: ApplicationId, fact: Fact, from: Stage): Write[] =>
  recordFact({ applicationId, fact, from, at: clock.now(), by: officer, reason: "" });

const newCase = (applicationId: ApplicationId) => ({
  applicationId,
  callId: CallId.parse("workflow-tests"),
  callVersion: 1,
  title: "Vändpunkten",
  organisation: "Demokommunen",
  municipality: "Hallsberg",
  submittedAt: clock.now(),
});

/** The writes of a submission: the case, its number, its receipt. */
export const submissionOf = (applicationId: ApplicationId, to: string): Write[] => [
  ...startCase(newCase(applicationId)),
  registrationEntry(
    pilotSubject(applicationId),
    { id: "application", subject: "Ansökan", sender: "Demokommunen", receivedAt: clock.now() },
    { template: "registered", language: "sv", to, data: { title: "Vändpunkten" } },
  ),
  mailEntry(
    pilotSubject(applicationId),
    { template: "withdrawn", language: "sv", to, data: { title: "Kvittens" } },
    clock.now(),
    {
      id: "receipt",
    },
  ),
];

/** A pilot already at `stage`, with an execution owed that enters there, or with none. */
const standingAt = (applicationId: ApplicationId, stage: Stage, started: boolean): Write[] => {
  const at: Instant = clock.now();
  const [item] = startCase(newCase(applicationId));
  if (!item || !("put" in item)) throw new Error("a case begins with its item");
  const start = outboxEntry(
    pilotSubject(applicationId),
    OutboxId.parse("start-1"),
    { kind: "start", stage, epoch: 1 },
    at,
  );
  return [{ ...item, put: { ...item.put, stage } }, ...(started ? [start] : [])];
};

export type Pilot = ReturnType<typeof pilotOf>;

const pilotOf = (id: ApplicationId) => {
  const standing = (): Promise<Case> => readCase(table, id);
  const items = () => readItems(table, pilotSubject(id));
  const when = <T>(what: string, ask: () => Promise<T | undefined | false>, seconds?: number) =>
    until(what, ask, { pilot: id, ...(seconds ? { seconds } : {}) });
  return {
    id,
    address: `pilot-${id}@example.org`,
    case: standing,
    log: () => logOf(id),
    items,
    /** Waits for something about this pilot. */
    until: when,
    entry: async (outboxId: string) =>
      OutboxEntry.parse(await table.get("pilots", keys.outbox(pilotSubject(id), OutboxId.parse(outboxId)))),
    /** The stages it has come to, by the log. */
    moves: async () =>
      (await logOf(id)).flatMap(
        ({ action, details }) => (action === "stage.moved" ? [(details as { to: Stage }).to] : []), // as: our own log
      ),
    record: (fact: Fact, from: Stage) => table.transact(factOf(id, fact, from)),
    /** Which fact was recorded last: a quick machine may have moved by it already. */
    lastFact: async () => {
      const { pendingMove, lastFactId } = await standing();
      const factId = pendingMove?.factId ?? lastFactId;
      if (!factId) throw new Error("no fact was recorded");
      return factId;
    },
    comesTo: (stage: Stage) =>
      when(`stage ${stage}`, async () => {
        const found = await standing();
        return found.stage === stage && !found.pendingMove && found;
      }),
    /** An execution listens in the stage; answers the case with its open wait. */
    listens: (stage: Stage, epoch?: number) =>
      when(`a wait in ${stage}${epoch ? ` of epoch ${epoch}` : ""}`, async () => {
        const found = await standing();
        const { wait } = found;
        if (!wait || wait.stage !== stage || wait.epoch !== found.epoch || (epoch && wait.epoch !== epoch))
          return false;
        return { ...found, wait };
      }),
  };
};

/** A pilot as its submission leaves it. */
export async function aSubmittedPilot(): Promise<Pilot> {
  const pilot = pilotOf(newId(ApplicationId));
  await table.transact(submissionOf(pilot.id, pilot.address));
  return pilot;
}

/** A pilot that stands at `stage`; its execution enters there. */
export async function aPilotAt(stage: Stage, { started = true } = {}): Promise<Pilot> {
  const pilot = pilotOf(newId(ApplicationId));
  await table.transact(standingAt(pilot.id, stage, started));
  return pilot;
}
