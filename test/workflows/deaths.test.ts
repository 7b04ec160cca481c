import { afterAll, beforeAll, expect, test } from "vitest";
import { toldDrafts } from "../../functions/applications/draft/call-news.store.ts";
import { disposedOn } from "../../functions/casework/disposal/carry-out.store.ts";
import { morningOf } from "../../functions/casework/notices/morning.store.ts";
import { owedLinks } from "../../functions/lambdas/asked-links.ts";
import { mails } from "../../functions/lambdas/mails.ts";
import { gatheredOn } from "../../functions/payments/batches/large/carry-on-batch.store.ts";
import { Case } from "../../functions/pilot/items/lifecycle.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { moveStage } from "../../functions/pilot/machine/move-stage.ts";
import { openWait } from "../../functions/pilot/machine/open-wait.ts";
import { recover } from "../../functions/pilot/machine/recover.ts";
import { stepFunctions } from "../../functions/pilot/machine/step-functions.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { outboxKey, sweep } from "../../functions/pilot/outbox/sweep.ts";
import { readItems } from "../../functions/pilot/read-case.ts";
import type { Fact, Stage } from "../../functions/pilot/stages/stages.ts";
import { sesMailer } from "../../functions/platform/mail/mailer.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Write } from "../../functions/platform/table/table.ts";
import { carriedOn } from "../../functions/reviews/bulk/carry-on.store.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { fromMilliseconds } from "../../functions/vocabulary/instant.ts";
import { wheelTurned } from "../../functions/wheel/turned.store.ts";
import { pressing } from "../builders/a-press.ts";
import { mailAuthority, rs } from "../builders/an-authority.ts";
import { inMemoryDocuments } from "../fakes/in-memory-documents.ts";
import { type Fault, LambdaDied, mortality } from "../fakes/mortality.ts";
import { outputs, pause } from "./backstage.ts";
import { letters } from "./letters.ts";
import { type LambdasHere, machineHere } from "./machine-here.ts";
import { factOf, submissionOf } from "./pilots.ts";
import { tableLike } from "./table-here.ts";

// One whole life on the real table, machine and mail, whose Lambdas run here and die at a planted call.
const way: ReadonlyArray<readonly [Stage, Fact, Stage]> = [
  ["submitted", "quorumReached", "reviewed"],
  ["reviewed", "grantDecided", "funded"],
  ["funded", "finalReportAccepted", "reported"],
  ["reported", "evaluationSigned", "evaluated"],
];
/** Here the execution is also replaced, just before the fact that it waits for. */
const recoveredIn: Stage = "funded";
/** Every n-th death is died, so that a run stays short; an odd n meets those before and those after a call. DEATHS=1: all. */
const everyNth = Number(process.env["DEATHS"] ?? 7);
const livesAtOnce = 16;
/** Real milliseconds of a turn, and how far the lives' clock jumps in every fifth. */
const turn = 80;
const jump = 15_000;

const running = new Map<ApplicationId, LambdasHere>();
const lambdasOf = (id: ApplicationId) => {
  const found = running.get(id);
  if (!found) throw new Error(`nobody lives under ${id}`);
  return found;
};
let machineOfAll: Awaited<ReturnType<typeof machineHere>>;
let record: Awaited<ReturnType<typeof tableLike>>;

beforeAll(async () => {
  machineOfAll = await machineHere(lambdasOf);
  record = await tableLike(outputs.RecordTable, `record-${process.pid}-${Date.now()}`);
});
afterAll(async () => {
  await machineOfAll.close();
  await record.remove();
});

const mailer = sesMailer({ MAIL_SENDER: outputs.MailSender, MAIL_CONFIGURATION_SET: outputs.MailConfigurationSet });

async function liveOnce(fault?: Fault) {
  const id = newId(ApplicationId);
  const address = `life-${id}@example.org`;
  const pilots = await tableLike(outputs.PilotsTable, `pilots-${id}`);
  const stored = dynamoTable({ PILOTS_TABLE: pilots.name, RECORD_TABLE: record.name });
  const { mortal, invoke, calls } = mortality(fault);
  let ahead = 0;
  const clock = () => fromMilliseconds(Date.now() + ahead);
  const table = mortal(stored);
  const machine = mortal(stepFunctions(machineOfAll.stateMachineArn));
  const documents = inMemoryDocuments();
  const registrar = mortal(builtInRegistrar(stored, rs));
  const siteUrl = "https://pilot.example.org";
  const delivery = deliver({
    table,
    machine,
    registrar,
    mails,
    mailer: mortal(mailer),
    owedLinks: owedLinks(table),
    removeFile: () => Promise.reject(new Error("nobody sends a file here")),
    toldDrafts: (...news) => toldDrafts(table, ...news),
    carriedOn: carriedOn(table),
    gatheredOn: gatheredOn(table),
    disposedOn: disposedOn({ table, eraseNames: async () => {} }),
    morningOf: morningOf(table),
    wheelTurned: wheelTurned(table),
    clock,
    siteUrl,
    documents: mortal(documents),
    authority: mailAuthority,
  });
  running.set(id, {
    openWait: (request) => invoke(() => openWait({ table, machine, clock })(request)),
    moveStage: (request) => invoke(() => moveStage({ table, clock })(request)),
  });

  const seen = new Set<string>();
  /** What the stream brings: each new entry once. */
  const stream = async () => {
    const entries = (await readItems(stored, pilotSubject(id))).filter(
      ({ sk }) => sk.startsWith("OUTBOX#") && !seen.has(sk),
    );
    for (const item of entries) {
      seen.add(item.sk);
      const { pk, sk } = outboxKey(item);
      await invoke(() => delivery(pk, sk)).catch(() => undefined);
    }
  };
  const sweepOnce = () =>
    invoke(() => sweep({ table, clock, deliver: delivery, mayGoOn: () => true })()).catch(() => undefined);
  const pilot = async () => Case.parse(await stored.get("pilots", keys.case(id)));
  const owing = async () =>
    (await readItems(stored, pilotSubject(id)))
      .flatMap((item) => OutboxEntry.safeParse(item).data ?? [])
      .filter(({ status, dueAt }) => status !== "delivered" || dueAt !== undefined)
      .map(({ outboxId, status, attempts, lastProblem }) => ({ outboxId, status, attempts, lastProblem }));

  const live = async (what: string, reached: () => Promise<boolean>) => {
    for (let turns = 1; !(await reached()); turns++) {
      if (turns > 400) {
        const state = JSON.stringify({ pilot: await pilot(), owing: await owing() }, undefined, 1);
        throw new Error(`never: ${what} (death ${JSON.stringify(fault)})\n${state}`);
      }
      await stream();
      await pause(turn);
      if (turns % 5 !== 0) continue;
      ahead += jump;
      await sweepOnce();
    }
  };
  /** Whoever wants something tries until it has gone through. */
  const insist = async <T>(action: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await invoke(action);
      } catch (error) {
        if (!(error instanceof LambdaDied) || attempt > 3) throw error;
      }
    }
  };
  const press = (writes: () => Write[]) => {
    const button = { subject: pilotSubject(id), nonce: newId(Nonce), at: clock() };
    return insist(() => pressing(table, button, writes, {}));
  };

  await press(() => submissionOf(id, address));
  for (const [from, fact, to] of way) {
    await live(`a wait in ${from}`, async () => (await pilot()).wait?.stage === from);
    if (from === recoveredIn) {
      const { epoch } = await pilot();
      await insist(() => recover({ table, machine, clock })(id, "asked", epoch));
    }
    await press(() => factOf(id, fact, from));
    await live(to, async () => (await pilot()).stage === to);
  }
  await live("nothing is owed", async () => (await owing()).length === 0);
  const log = await stored.query({ table: "record", pk: keys.pilot(id), prefix: "AUDIT#" });
  const end = await pilot();
  running.delete(id);
  await pilots.remove();
  const told = log.items.map(({ action, details }) => (action === "stage.moved" ? Object(details).to : action));
  return { address, end, told, calls: calls() };
}

type Life = Awaited<ReturnType<typeof liveOnce>>;

const expectWhole = ({ end, told, address }: Life, subjects: readonly string[]) => {
  expect(end.stage).toBe("evaluated");
  expect(end.registrationNumber).toMatch(/^\d\dRS\d{5}$/);
  expect(end.pendingMove).toBeUndefined();
  expect(end.epoch).toBeGreaterThanOrEqual(2);
  const moved = way.map(([, , to]) => to);
  expect(told.filter((word) => moved.includes(word))).toEqual(moved);
  for (const once of ["application.registered", ...way.map(([, fact]) => `fact.${fact}`)])
    expect([once, told.filter((word) => word === once).length]).toEqual([once, 1]);
  // A rare double mail is accepted, a lost one is not.
  expect([address, new Set(subjects).size]).toEqual([address, 2]);
  expect(subjects.length).toBeLessThanOrEqual(3);
};

test("a Lambda that dies before or after any of its calls loses nothing and does nothing twice that matters", async () => {
  const calm = await liveOnce();
  expectWhole(calm, (await letters()).get(calm.address) ?? []);
  const faults = Array.from(
    { length: 2 * calm.calls },
    (_, i): Fault => ({ at: i >> 1, when: i % 2 ? "after" : "before" }),
  ).filter((_, i) => i % everyNth === 0);
  console.log(`${faults.length} of ${2 * calm.calls} possible deaths are died`);

  const lives: Array<{ fault: Fault; life: Life }> = [];
  const queue = [...faults];
  const worker = async () => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) lives.push({ fault, life: await liveOnce(fault) });
  };
  await Promise.all(Array.from({ length: livesAtOnce }, worker));

  expect(lives).toHaveLength(faults.length);
  const post = await letters();
  for (const { fault, life } of lives) {
    try {
      expectWhole(life, post.get(life.address) ?? []);
    } catch (cause) {
      throw new Error(`after a death ${fault.when} call ${fault.at}`, { cause });
    }
  }
});
