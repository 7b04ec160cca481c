import { toldDrafts } from "../../functions/applications/draft/call-news.store.ts";
import { disposedOn } from "../../functions/casework/disposal/carry-out.store.ts";
import { morningOf } from "../../functions/casework/notices/morning.store.ts";
import { owedLinks } from "../../functions/lambdas/asked-links.ts";
import { mails } from "../../functions/lambdas/mails.ts";
import { gatheredOn } from "../../functions/payments/batches/large/carry-on-batch.store.ts";
import { moveStage } from "../../functions/pilot/machine/move-stage.ts";
import { openWait } from "../../functions/pilot/machine/open-wait.ts";
import { type RecoveryReason, recover } from "../../functions/pilot/machine/recover.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { outboxKey, sweep } from "../../functions/pilot/outbox/sweep.ts";
import type { Letter, Mailer } from "../../functions/platform/mail/mailer.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { carriedOn } from "../../functions/reviews/bulk/carry-on.store.ts";
import type { ApplicationId, Subject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, plusSeconds } from "../../functions/vocabulary/instant.ts";
import { wheelTurned } from "../../functions/wheel/turned.store.ts";
import { mailAuthority, rs } from "../builders/an-authority.ts";
import { inMemoryDocuments } from "./in-memory-documents.ts";
import { inMemoryFiles } from "./in-memory-files.ts";
import { inMemoryMachine } from "./in-memory-machine.ts";
import { inMemoryTable } from "./in-memory-table.ts";
import { type Fault, LambdaDied, mortality } from "./mortality.ts";

type Options = { start?: string; fault?: Fault; politeToTheDead?: boolean };

/** The whole backstage in memory: table, stream, sweep, state machine, mail; with a clock to move and one fault to plant. */
export function aWorld({ start = "2026-11-21T10:00:00Z", fault, politeToTheDead = false }: Options = {}) {
  let now = instant(start);
  const { mortal, invoke, calls } = mortality(fault);
  const clock = (): Instant => now;
  const stored = inMemoryTable();
  const letters: Letter[] = [];

  const table = mortal(stored);
  const files = inMemoryFiles();
  const bucket = mortal(files);
  const documents = inMemoryDocuments();
  const erased: Subject[] = [];
  const eraser = mortal({ erase: async (subject: Subject) => void erased.push(subject) });
  const mailer: Mailer = mortal({
    send: async (letter: Letter) => {
      letters.push(letter);
      return { messageId: `message-${letters.length}` };
    },
  });
  const raise = (id: ApplicationId, why: RecoveryReason, epoch?: number) =>
    recover({ table, machine, clock })(id, why, epoch);
  const steps = inMemoryMachine(
    () => ({
      openWait: (request) => invoke(() => openWait({ table, machine, clock })(request)),
      moveStage: (request) => invoke(() => moveStage({ table, clock })(request)),
      failed: (id, epoch) => invoke(() => raise(id, "failed", epoch)),
    }),
    politeToTheDead,
  );
  const machine = mortal(steps.machine);
  const delivery = deliver({
    table,
    machine,
    mailer,
    mails,
    registrar: mortal(builtInRegistrar(stored, rs)),
    owedLinks: owedLinks(table),
    removeFile: bucket.remove,
    documents: mortal(documents),
    toldDrafts: (...news) => toldDrafts(table, ...news),
    carriedOn: carriedOn(table),
    gatheredOn: gatheredOn(table),
    disposedOn: disposedOn({ table, eraseNames: eraser.erase }),
    morningOf: morningOf(table),
    wheelTurned: wheelTurned(table),
    clock,
    siteUrl: "https://pilot.example.org",
    authority: mailAuthority,
  });

  /** What the stream's Lambda does with the new entries, each in an invocation of its own. */
  const stream = async (newestFirst = false) => {
    const entries = stored.takeNew().filter(({ sk }) => sk.startsWith("OUTBOX#"));
    for (const item of newestFirst ? entries.reverse() : entries) {
      const { pk, sk } = outboxKey(item);
      await invoke(() => delivery(pk, sk)).catch(() => undefined);
      await steps.work();
    }
  };

  const sweepOnce = () =>
    invoke(() => sweep({ table, clock, deliver: delivery, mayGoOn: () => true })()).catch(() => undefined);

  return {
    table,
    stored,
    letters,
    /** In whose logs the names of people from outside were erased. */
    erased,
    files,
    documents,
    bucket,
    clock,
    executions: steps.executions,
    loseEverything: steps.loseEverything,
    recover: raise,
    calls,
    advance: (seconds: number) => {
      now = plusSeconds(now, seconds);
    },
    /** A person's action, pressed again until it has gone through. */
    act: async (action: () => Promise<unknown>) => {
      for (let press = 1; ; press++) {
        try {
          await invoke(action);
          return;
        } catch (error) {
          if (!(error instanceof LambdaDied) || press > 3) throw error;
        }
      }
    },
    /** What happens at once, by the stream alone. */
    atOnce: async ({ newestFirst = false } = {}) => {
      await stream(newestFirst);
      await steps.work();
    },
    /** Lets `minutes` pass as they would: stream, machine, and the sweep every minute. */
    live: async (minutes = 10) => {
      for (let minute = 0; minute < minutes; minute++) {
        await stream();
        await steps.work();
        now = plusSeconds(now, 60);
        await sweepOnce();
        await steps.work();
      }
      await stream();
    },
  };
}

/**
 * What a life has left behind, to be held against an undisturbed one: how many calls it took, what the log says, and the
 * items but for the numbers of forms, how often each subject was decided about, and when an item is forgotten.
 */
export const leftBehind = ({ calls, stored }: Pick<ReturnType<typeof aWorld>, "calls" | "stored">) => ({
  calls: calls(),
  log: stored.all("record").map(({ action, details }) => [action, details]),
  items: stored
    .all("pilots")
    .filter(({ pk }) => !pk.startsWith("NONCE"))
    .map(({ seq: _, expiresAtSeconds: _e, ...item }) => item),
});
