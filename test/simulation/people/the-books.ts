import { closeMonth } from "../../../functions/exports/closing/close-month.act.ts";
import { hasEnded, seenOf } from "../../../functions/exports/closing/closing.ts";
import { sayMonthReady } from "../../../functions/exports/closing/month-ready.act.ts";
import { takeBackReady } from "../../../functions/exports/closing/take-back-ready.act.ts";
import { askForFile } from "../../../functions/exports/jobs/ask-for-file.act.ts";
import { ExportJob, mayStartAgain } from "../../../functions/exports/jobs/export-job.ts";
import { startAgain } from "../../../functions/exports/jobs/start-again.act.ts";
import { readAllPeriods } from "../../../functions/exports/months/period.store.ts";
import { changedEstimates } from "../../../functions/exports/year/changed-estimate.store.ts";
import { keepYearEnd } from "../../../functions/exports/year/keep-year-end.act.ts";
import { readOpenAtYearEnd } from "../../../functions/exports/year/open-at-year-end.store.ts";
import { setEstimate } from "../../../functions/exports/year/set-estimate.act.ts";
import { readYearEnd } from "../../../functions/exports/year/year-end.store.ts";
import { stateOf } from "../../../functions/ledger/period.ts";
import { exportFormats } from "../../../functions/ledger/stored-file.ts";
import { payableNow } from "../../../functions/payments/batches/batch.store.ts";
import { isReady, mostPayments } from "../../../functions/payments/batches/batch.ts";
import { batchToBe, makeBatch } from "../../../functions/payments/batches/make-batch.act.ts";
import { exportSubject, Nonce, newId, periodSubject } from "../../../functions/vocabulary/ids.ts";
import { dayOf, Month, plusDays, yearOf } from "../../../functions/vocabulary/instant.ts";
import { editKronor, ore } from "../../../functions/vocabulary/ore.ts";
import { largeBatches } from "./large-batches.ts";
import { thePartnership } from "./partnership.ts";
import { move, type Office, type Play, staff } from "./play.ts";

const organisation = { name: "Region Exempel", number: "232100-0164" };

/** What finance does that is not about one pilot: batches, months, files. */
export const theBooks: readonly Play<Office>[] = [
  {
    weight: 12,
    play: async (office) => {
      const { payable } = await payableNow(office.world.lists, office.today);
      const ready = payable
        .filter(
          (one) => one.payment.status === "attested" && (isReady(one) || (one.payee && office.chance.likely(0.1))),
        )
        .slice(0, mostPayments);
      const some = ready.filter(() => office.chance.likely(0.8));
      if (some.length === 0) return undefined;
      const picks = some.map(({ payment, payee }) => ({
        applicationId: payment.applicationId,
        paymentId: payment.paymentId,
        version: payment.version,
        payeeVersion: payee?.version ?? 0,
      }));
      return move(makeBatch, {
        subject: batchToBe,
        by: staff(office, "finance"),
        nonce: newId(Nonce),
        command: { picks },
      });
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const periods = await readAllPeriods(office.world.reader);
      const open = periods.filter((period) => stateOf(period) === "open" && hasEnded(period.month, office.now));
      const period = office.chance.likely(0.9) ? open[0] : office.chance.pick(open);
      if (!period) return undefined;
      const read = { month: period.month, seen: seenOf(period) };
      const pressed = { subject: periodSubject(period.month), by: staff(office, "finance"), nonce: newId(Nonce) };
      if (office.chance.likely(0.1)) return move(takeBackReady, { ...pressed, command: read });
      // Also those press whom the act turns away: nobody has read it, or the same person has.
      const isRead = office.chance.likely(0.9) ? period.ready !== undefined : office.chance.likely(0.5);
      if (!isRead) return move(sayMonthReady, { ...pressed, command: read });
      return move(closeMonth, { ...pressed, command: { ...read, organisation } });
    },
  },
  {
    weight: 0.2,
    play: async (office) => {
      const { world, chance, now, today } = office;
      const [first] = await readAllPeriods(world.reader);
      if (!first) return undefined;
      const year = yearOf(first.month);
      // Also of today, which is turned away.
      const asOf = dayOf(plusDays(now, chance.pick([-30, -1, 0]) ?? 0));
      if (asOf > today) return undefined;
      const subject = periodSubject(Month.parse(`${year}-12`));
      const rules = chance.pick([{}, { accruals: "2990" }, { accruals: "2990", estimates: "claimed" } as const]) ?? {};
      const command = { year, asOf, organisation, rules };
      return move(keepYearEnd, { subject, by: staff(office, "finance"), nonce: newId(Nonce), command });
    },
  },
  {
    weight: 0.3,
    play: async (office) => {
      const { world, chance, today } = office;
      const [first] = await readAllPeriods(world.reader);
      if (!first) return undefined;
      const year = yearOf(first.month);
      const list = await readYearEnd(world.reader, year, { today });
      const some = { ...list, open: list.open.slice(chance.below(list.open.length)).slice(0, 5) };
      const pilot = (await readOpenAtYearEnd(world.reader, some, {})).find(({ estimate }) => estimate !== undefined);
      if (!pilot) return undefined;
      const { applicationId, roomOre } = pilot;
      const changed = (await changedEstimates(world.reader, year)).find((one) => one.applicationId === applicationId);
      // Also more than is left of the grant, which is turned away.
      const amountOre = ore(Math.round(roomOre * (chance.pick([0, 0.3, 1, 1.1]) ?? 0)));
      return move(setEstimate, {
        subject: periodSubject(Month.parse(`${year}-12`)),
        by: staff(office, "finance"),
        nonce: newId(Nonce),
        command: {
          ...{ year, applicationId, rules: {}, version: changed?.version ?? 0, language: "sv" as const },
          typed: { "p-amount": editKronor(amountOre), "p-reason": "Mottagaren har berättat hur det går." },
        },
      });
    },
  },
  ...largeBatches,
  ...thePartnership,
  {
    weight: 0.5,
    play: async (office) => {
      const { chance, world } = office;
      const periods = await readAllPeriods(world.reader);
      const month = chance.pick(periods)?.month;
      const applicationId = chance.pick([...world.pilots].slice(-30));
      const format = chance.pick(exportFormats);
      if (!month || !applicationId || !format) return undefined;
      const scope =
        chance.pick([
          { kind: "month", month } as const,
          { kind: "year-to-date", through: month } as const,
          { kind: "pilot", applicationId } as const,
        ]) ?? ({ kind: "month", month } as const);
      const subject = periodSubject(month);
      const command = { format, scope, organisation };
      return move(askForFile, { subject, by: staff(office, "finance"), nonce: newId(Nonce), command });
    },
  },
  {
    weight: 3,
    play: async (office) => {
      const { world, chance, now } = office;
      const jobs = await Promise.all(
        [...world.behind.jobs].slice(-20).map((id) => world.stored.get("pilots", { pk: `EXPORT#${id}`, sk: "EXPORT" })),
      );
      const stuck = jobs.flatMap((job) => (job ? [ExportJob.parse(job)] : [])).filter((job) => mayStartAgain(job, now));
      const job = chance.pick(stuck);
      if (!job) return undefined;
      const { exportId } = job;
      return move(startAgain, {
        subject: exportSubject(exportId),
        by: staff(office, "finance"),
        nonce: newId(Nonce),
        command: { exportId },
      });
    },
  },
];
