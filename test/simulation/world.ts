import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { type Pilot, readPilot } from "../../functions/pilot/pilot.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { authorityPut, programmePut } from "../../functions/settings/settings.store.ts";
import { type ApplicationId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { fromMilliseconds, type Instant, instant, toMilliseconds } from "../../functions/vocabulary/instant.ts";
import type { Surroundings } from "../../functions/vocabulary/surroundings.ts";
import { someStaff } from "../builders/a-desk.ts";
import { ownUnits } from "../builders/a-unit.ts";
import { aNypsLayout, anAuthorityDocument, aProgramme } from "../builders/some-settings.ts";
import { inMemoryDocuments } from "../fakes/in-memory-documents.ts";
import { inMemoryExports } from "../fakes/in-memory-exports.ts";
import { type Change, inMemoryTable } from "../fakes/in-memory-table.ts";
import { backstage } from "./backstage.ts";
import { bookOf } from "./book.ts";
import { theCalls } from "./calls.ts";
import { chanceOf } from "./chance.ts";
import { faultsBy } from "./faults.ts";
import { checkedChanges } from "./invariants/changes.ts";
import { longAgo, oldDrafts, planOfDisposal } from "./old-drafts.ts";
import type { Move } from "./people/move.ts";
import { lambdas as someLambdas } from "./ports/lambdas.ts";
import { lateIndex } from "./ports/late-index.ts";
import { postOffice } from "./ports/post-office.ts";
import { stepFunctions } from "./ports/step-functions.ts";
import { scheduler as aScheduler } from "./scheduler.ts";
import { storyOf } from "./story.ts";
import { tapeOf } from "./tape.ts";

const begin = instant("2026-11-21T10:00:00Z");

/** The six of the staff, who know each other's names. */
const everyOfficer = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((n) => [
    `p${n}`,
    { name: `Person p${n}`, email: `p${n}@example.org`, roles: ["officer" as const] },
  ]),
);

/** How often each act was pressed, and how often something came of it. */
function counted() {
  const tried: Record<string, number> = {};
  const done: Record<string, number> = {};
  return {
    done: done as Readonly<Record<string, number>>,
    often: (act: string): number => (tried[act] ?? 0) + (done[act] ?? 0),
    pressed(act: string, something: boolean) {
      tried[act] = (tried[act] ?? 0) + 1;
      if (something) done[act] = (done[act] ?? 0) + 1;
    },
  };
}

/** Everything there is: what is stored, the Lambdas and services around it, and the time. One seed, one world. */
export async function worldOf(seed: number, { lines = 0 } = {}) {
  const chance = chanceOf(seed);
  const faults = faultsBy(chance);
  const tape = tapeOf(chance.bytes);
  const story = storyOf(lines);
  const scheduler = aScheduler(chance, faults);
  const index = lateIndex(chance);
  const book = bookOf();
  const pilots = new Set<ApplicationId>();
  const touched = new Set<ApplicationId>();
  /** The files of holders that lie in the bucket no more. */
  const removed = new Set<string>();
  /** What was written to people, as it lies in the bucket. */
  const documents = inMemoryDocuments();
  const views = new Map<string, Pilot>();
  let changes: Change[] = [];
  /** Drafts that nobody goes on with: they are only there to be disposed of. */
  let old: ReadonlySet<ApplicationId> = new Set();
  const stored = inMemoryTable(new Map(), (change) => {
    changes.push(change);
    index.changed(change);
  });
  const now = (): Instant => fromMilliseconds(toMilliseconds(begin) + Math.floor(scheduler.elapsed()));

  const lambdas = someLambdas({
    ...{ chance, faults, scheduler, story, now },
    services: () => ({
      tables: { stored, index, committed },
      machine: steps.machine,
      mailer: post.mailer,
      files: exports,
      bucket: { remove: async (key: string) => void removed.add(key), keep: documents.keep },
    }),
  });
  const shared = { chance, faults, scheduler, story, lambdas: () => lambdas };
  const steps = stepFunctions(shared);
  const post = postOffice(shared);
  const exports = inMemoryExports();
  const pressedSoFar = counted();
  const behind = backstage({ ...shared, worked: (act) => pressedSoFar.pressed(act, true) });

  /** What follows of a transaction: it is looked at, entered in the book, and the stream tells of it. */
  function committed() {
    const of = changes;
    changes = [];
    try {
      checkedChanges(of, story);
      book.entered(of);
    } catch (error) {
      scheduler.broken(error);
    }
    post.streamed(of);
    for (const { after, before } of of) views.delete((after ?? before)?.pk ?? "");
    for (const id of behind.streamed(of)) if (!old.has(id)) touched.add(id);
    stored.takeNew();
  }

  const calls = [...theCalls()];
  const said = { units: [...ownUnits.units], nyps: aNypsLayout, retention: planOfDisposal };
  await stored.transact(authorityPut({ ...anAuthorityDocument, ...said }, longAgo));
  await stored.transact(programmePut(aProgramme, longAgo));
  for (const call of calls) await publishCall(stored, call);
  await someStaff(stored, begin, everyOfficer);
  old = await oldDrafts(stored, calls);
  committed();

  const reader: Pick<Table, "get" | "query"> = { get: stored.get, query: stored.query };
  /** The pilot as it is stored now; read anew only when something of it has changed. */
  async function seen(id: ApplicationId): Promise<Pilot> {
    const subject = pilotSubject(id);
    const view = views.get(subject) ?? (await readPilot(reader, id));
    views.set(subject, view);
    return view;
  }
  const surroundings: Surroundings = {
    bytes: tape.bytes,
    fraction: chance.fraction,
    elapsed: scheduler.elapsed,
    pause: scheduler.pause,
  };
  return {
    ...{
      seed,
      chance,
      faults,
      story,
      scheduler,
      index,
      book,
      pilots,
      touched,
      stored,
      now,
      reader,
      surroundings,
      tape,
    },
    ...{ lambdas, steps, post, exports, removed, documents, behind, calls, committed },
    /** Pilots of which no more is to come. */
    over: new Set<ApplicationId>(),
    /** What was pressed how often. */
    pressedSoFar,
    /** What a meeting is about to decide. */
    agenda: [] as Move[],
    /** Pilots that money was paid to: some of it is asked back. */
    paid: new Set<ApplicationId>(),
    /** Those about which somebody is pressing a button right now. */
    atHand: new Set<ApplicationId>(),
    /** Of those, the ones that were looked at in full since. */
    settled: new Set<ApplicationId>(),
    /** As lists are read: their indexes may be late. */
    lists: { get: stored.get, query: index.query },
    look: seen,
  };
}
export type World = Awaited<ReturnType<typeof worldOf>>;
