import { toldDrafts } from "../../functions/applications/draft/call-news.store.ts";
import { keepRow } from "../../functions/casework/desk/keep-row.store.ts";
import { rowTouchedBy } from "../../functions/casework/desk/wakes.ts";
import { disposedOn } from "../../functions/casework/disposal/carry-out.store.ts";
import { morningOf } from "../../functions/casework/notices/morning.store.ts";
import { orderMorning } from "../../functions/casework/notices/order-morning.store.ts";
import { tellStaff } from "../../functions/casework/notices/tell-staff.store.ts";
import { makeExport } from "../../functions/exports/jobs/make-export.store.ts";
import { owedLinks } from "../../functions/lambdas/asked-links.ts";
import { mails } from "../../functions/lambdas/mails.ts";
import { gatheredOn } from "../../functions/payments/batches/large/carry-on-batch.store.ts";
import { type DeliveryNeeds, deliver } from "../../functions/pilot/outbox/deliver.ts";
import { outboxKey, sweep } from "../../functions/pilot/outbox/sweep.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { carriedOn } from "../../functions/reviews/bulk/carry-on.store.ts";
import { type ApplicationId, ExportId, type OutboxId, pilotIn, Subject } from "../../functions/vocabulary/ids.ts";
import { wheelTurned } from "../../functions/wheel/turned.store.ts";
import { mailAuthority, rs } from "../builders/an-authority.ts";
import { inMemoryDocuments } from "../fakes/in-memory-documents.ts";
import type { Change } from "../fakes/in-memory-table.ts";
import type { Chance } from "./chance.ts";
import type { Faults } from "./faults.ts";
import type { Invocation } from "./ports/invocation.ts";
import type { Lambdas, Ports } from "./ports/lambdas.ts";
import { simulatedFile } from "./ports/simulated-file.ts";
import type { Scheduler } from "./scheduler.ts";
import type { Story } from "./story.ts";

type Needs = {
  readonly chance: Chance;
  readonly faults: Faults;
  readonly scheduler: Scheduler;
  readonly story: Story;
  readonly lambdas: () => Lambdas;
  /** Told of an act that only the machinery presses. */
  readonly worked: (act: string) => void;
};

const siteUrl = "https://pilot.example.org";
/** The stream tries a Lambda that died so often. */
const streamTries = 4;
const latestByStream = 120_000;

type News = Parameters<DeliveryNeeds["toldDrafts"]>;
type Gathered = Parameters<DeliveryNeeds["gatheredOn"]>;

/** What the outbox notes about itself changes nothing that is checked of a pilot. */
function pilotTouchedBy({ before, after }: Change): ApplicationId[] {
  const { pk = "", sk = "" } = after ?? before ?? {};
  const id = pk.startsWith("PILOT#") ? pilotIn(Subject.parse(pk)) : undefined;
  return id && (!before || !sk.startsWith("OUTBOX#")) ? [id] : [];
}

/** What works unseen: the stream's Lambdas, the sweep of every minute, and the files made in the background. */
export function backstage({ chance, faults, scheduler, story, lambdas, worked }: Needs) {
  const papers = inMemoryDocuments();
  const delivery =
    ({ table, machine, mailer, bucket, clock }: Ports, of: Invocation) =>
    (subject: Subject, outboxId: OutboxId) => {
      of.entry = { subject, outboxId };
      const rooms = {
        owedLinks: owedLinks(table),
        toldDrafts: (...news: News) => toldDrafts(table, ...news),
        carriedOn: carriedOn(table),
        gatheredOn: async (...part: Gathered) => {
          const next = await gatheredOn(table)(...part);
          worked("gather-part");
          return next;
        },
        disposedOn: disposedOn({ table, eraseNames: async () => {} }),
        morningOf: morningOf(table),
        wheelTurned: wheelTurned(table),
      };
      const registrar = builtInRegistrar(table, rs);
      const documents = { ...papers, keep: bucket.keep };
      const owed = { table, machine, mailer, mails, registrar, documents, removeFile: bucket.remove };
      const needs = { ...rooms, ...owed, clock, siteUrl, authority: mailAuthority };
      return deliver(needs)(subject, outboxId);
    };

  /** A Lambda of the stream: one that fails says so in its log, one that dies is tried again. */
  const wakes = (what: string, most: number, code: (ports: Ports, of: Invocation) => Promise<unknown>) => {
    if (faults.streamLost()) return story.tell(() => `the stream never tells of ${what}`);
    const times = faults.streamTwice() ? 2 : 1;
    for (let i = 0; i < times; i++) {
      const after = chance.likely(0.1) ? chance.below(latestByStream) : 0;
      scheduler.spawn(what, () => tried(what, most, code), after);
    }
  };
  async function tried(what: string, most: number, code: (ports: Ports, of: Invocation) => Promise<unknown>) {
    let died = true;
    for (let attempt = 1; died && attempt <= most; attempt++)
      died = await lambdas()
        .invoke({ what }, (ports, of) => code(ports, of).catch(() => undefined))
        .then(
          () => false,
          () => true,
        );
  }

  /** Pilots whose rows on the desk the stream has told of, or should have, and how often; those that were kept since are out. */
  const rowsOwed = new Map<ApplicationId, number>();
  // Never the same number twice: who began before a row was owed anew must not take it for what was kept.
  let wakings = 0;
  function wakesRow(id: ApplicationId) {
    wakings += 1;
    rowsOwed.set(id, wakings);
    wakes(`row of ${id}`, streamTries, async ({ table, clock }) => {
      const told = rowsOwed.get(id);
      await keepRow({ table, tell: tellStaff({ table, clock }) })(id);
      if (rowsOwed.get(id) === told) rowsOwed.delete(id);
    });
  }

  const jobs = new Set<ExportId>();
  const making = ({ table, clock, files }: Ports) => ({ table, clock, files, write: simulatedFile });

  /** Wakes the Lambdas that wait for such a change, as infra/constructs/wake.ts and wake-by-jobs.ts filter them. */
  function tell({ before, after }: Change) {
    if (!after) return;
    const { pk, sk } = after;
    const touched = rowTouchedBy({ pk, sk, status: before ? after["status"] : undefined });
    if (touched) wakesRow(touched);
    if (!before && sk.startsWith("OUTBOX#")) {
      const key = outboxKey({ pk, sk });
      wakes(`deliver ${pk} ${sk}`, streamTries, (ports, of) => delivery(ports, of)(key.pk, key.sk));
    }
    if (sk === "EXPORT" && after["status"] === "asked") {
      const id = ExportId.parse(pk.slice("EXPORT#".length));
      jobs.add(id);
      wakes(`make ${pk}`, 2, (ports) => makeExport(making(ports), id, () => true));
    }
  }

  return {
    /** Every file that was asked for. */
    jobs,
    /** Pilots whose rows are yet to be kept. */
    rowsOwed,
    /** The stream tells of a transaction; answers whose pilots it touched. */
    streamed: (changes: readonly Change[]): readonly ApplicationId[] =>
      changes.flatMap((change) => {
        if (change.table !== "pilots") return [];
        tell(change);
        return pilotTouchedBy(change);
      }),
    /** What happens every minute. */
    sweep: () => {
      scheduler.spawn("run-due", () =>
        lambdas()
          .invoke({ what: "run-due" }, async (ports, of) => {
            const { table, clock } = ports;
            // As in run-due.handler.ts: what fails of it is tried again in a minute.
            await orderMorning(table, clock()).catch(() => undefined);
            await sweep({ table, clock, deliver: delivery(ports, of), mayGoOn: () => true })();
          })
          .then(
            () => {},
            () => {},
          ),
      );
    },
  };
}
