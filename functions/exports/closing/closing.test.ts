import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anAcceptedCost, aPayment, aPosting } from "../../../test/builders/a-posting.ts";
import { inMemoryExports } from "../../../test/fakes/in-memory-exports.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import { deathsWithin, type Fault, LambdaDied, mortality } from "../../../test/fakes/mortality.ts";
import { countedKinds } from "../../ledger/kinds.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { type ExportFormat, exportFormats } from "../../ledger/stored-file.ts";
import { type LedgerLine, type Posting, sumsByKind } from "../../ledger/verification.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { ApplicationId, Nonce, newId, periodSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { exportFile } from "../formats/exports.ts";
import { closingJobId } from "../jobs/export-job.ts";
import { readJob } from "../jobs/job.store.ts";
import { makeExport } from "../jobs/make-export.store.ts";
import { readMonth } from "../months/month.store.ts";
import { readAllPeriods, readPeriod } from "../months/period.store.ts";
import { closeMonth } from "./close-month.act.ts";
import { emptyBefore, keptUntil, seenOf } from "./closing.ts";
import { sayMonthReady } from "./month-ready.act.ts";
import { takeBackReady } from "./take-back-ready.act.ts";

const november = Month.parse("2026-11");
const december = Month.parse("2026-12");
const now = instant("2026-12-02T08:00:00Z");
const first: Actor = { kind: "finance", id: "g", name: "Kollegan" };
const by: Actor = { kind: "finance", id: "f", name: "Ekonomen" };
const organisation = { name: "Region Exempel", number: "232199-9993" };
const clock = () => now;

const post = (table: Table, given: Partial<Posting> = {}) =>
  postToLedger(table, aPosting(given), (writes) => table.transact(writes));
const seen = async (table: Table, month = november) => {
  const period = await readPeriod(table, month);
  return period ? seenOf(period) : "";
};
const closing =
  (table: Table) =>
  ({ month, seen: shown, nonce }: { month: Month; seen: string; nonce: Nonce }) =>
    press(table, closeMonth, {
      subject: periodSubject(month),
      by,
      at: now,
      nonce,
      command: { month, seen: shown, organisation },
    });
type Saying = { readonly month?: Month; readonly who?: Actor; readonly at?: Instant };
const sayReady = async (table: Table, { month = november, who = first, at = now }: Saying = {}) =>
  press(table, sayMonthReady, {
    subject: periodSubject(month),
    by: who,
    at,
    nonce: newId(Nonce),
    command: { month, seen: await seen(table, month) },
  });
const close = async (table: Table, month = november) => {
  await sayReady(table, { month });
  return closing(table)({ month, seen: await seen(table, month), nonce: newId(Nonce) });
};

/** What the stream's Lambda does with the job of a closing. */
function freezing(table: Table, files: ReturnType<typeof inMemoryExports>) {
  const making = { table, write: exportFile, files, clock };
  return (month = november) => makeExport(making, closingJobId(month), () => true);
}

async function closed(table = inMemoryTable()) {
  const files = inMemoryExports();
  await post(table);
  await close(table);
  await freezing(table, files)();
  return { table, files, period: await readPeriod(table, november) };
}
const all = async (table: Table, month: Month) => {
  const lines: LedgerLine[] = [];
  for await (const page of readMonth(table, month)) lines.push(...page);
  return lines;
};
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

describe("closing a month", () => {
  test("freezes its four files, locked through the seventh year after its own", async () => {
    const { files, period } = await closed();
    expect(period).toMatchObject({ closingAt: now, closedAt: now, closedBy: "Ekonomen", lines: 2 });
    for (const format of exportFormats) {
      const { key = "", rows, name } = period?.files?.[format] ?? {};
      expect([rows, name]).toEqual([2, expect.not.stringContaining("preliminar")]);
      expect(files.lockOf(key)).toBe(instant("2033-12-31T23:59:59+01:00"));
    }
    const csv = period?.files?.csv;
    expect(csv?.sha256).toBe(hashOf(files.text(csv?.key ?? "")));
  });

  test("keeps what comes later out, and lets it be posted to the next month with its own day", async () => {
    const { table, files, period } = await closed();
    await post(table, { trueDay: LocalDay.parse("2026-11-30"), at: now });
    expect(await all(table, november)).toHaveLength(2);
    expect((await all(table, december)).map(({ trueDay, postingDay }) => [trueDay, postingDay])).toEqual(
      Array.from({ length: 2 }, () => ["2026-11-30", "2026-12-02"]),
    );
    expect(files.text(period?.files?.csv?.key ?? "")).not.toContain("2026-12");
    expect(await readPeriod(table, november)).toEqual(period);
  });

  test("is in the log: who read it, who closed it, and the frozen files", async () => {
    const { table } = await closed();
    const log = table.all("record").filter(({ pk }) => pk === "PERIOD#2026-11");
    expect(log.map(({ action, by }) => `${action} ${(by as Actor).id}`).sort()).toEqual([
      "month.closed f",
      "month.closing f",
      "month.ready g",
    ]);
  });

  test("is refused when a line has come since it was read", async () => {
    const table = inMemoryTable();
    await post(table);
    await sayReady(table);
    const before = await seen(table);
    await post(table);
    const late = closing(table)({ month: november, seen: before, nonce: newId(Nonce) });
    await expect(late).rejects.toMatchObject({ code: "month-moved-on" });
    expect((await readPeriod(table, november))?.closingAt).toBeUndefined();
  });

  test("a second press of the button closes nothing twice", async () => {
    const table = inMemoryTable();
    await post(table);
    await sayReady(table);
    const command = { month: november, seen: await seen(table), nonce: newId(Nonce) };
    await closing(table)(command);
    await closing(table)(command);
    const log = table.all("record").filter(({ pk }) => pk === "PERIOD#2026-11");
    expect(log.filter(({ action }) => action === "month.closing")).toHaveLength(1);
  });

  test("waits for the months before it", async () => {
    const table = inMemoryTable();
    await post(table, { trueDay: LocalDay.parse("2026-09-15") });
    await post(table);
    await expect(close(table)).rejects.toMatchObject({ code: "month-not-next" });
  });

  test("closes the empty months before it, so that nothing is posted there afterwards", async () => {
    const { table } = await closed();
    for (const day of ["2026-01-31", "2026-10-05"]) await post(table, { trueDay: LocalDay.parse(day), at: now });
    expect((await all(table, december)).length).toBe(4);
    expect((await readAllPeriods(table)).map(({ month, lines }) => [month, lines]).slice(0, 2)).toEqual([
      ["2026-01", 0],
      ["2026-02", 0],
    ]);
  });

  test("closes no more empty months at once than a transaction takes", async () => {
    const table = inMemoryTable();
    await post(table, { trueDay: LocalDay.parse("2015-01-15") });
    await close(table, Month.parse("2015-01"));
    await freezing(table, inMemoryExports())(Month.parse("2015-01"));
    await post(table);
    await close(table);
    expect((await readPeriod(table, november))?.closingAt).toBe(now);
    expect((await readPeriod(table, Month.parse("2026-10")))?.closedAt).toBe(now);
  });

  test("is not finished when the lines are not those that it was closed with", async () => {
    const table = inMemoryTable();
    const files = inMemoryExports();
    await post(table);
    await close(table);
    await table.update({ table: "pilots", update: { pk: "PERIODS", sk: november }, add: { payment: 1 } });
    await expect(freezing(table, files)()).rejects.toThrow("not those that it was closed with");
    expect(files.keys()).toEqual([]);
    expect(await readJob(table, closingJobId(november))).toMatchObject({ status: "failed" });
    expect((await readPeriod(table, november))?.closedAt).toBeUndefined();
  });
});

describe("two people close a month", () => {
  const pressClose = async (table: Table, { who = by, at = now }: Saying = {}) =>
    press(table, closeMonth, {
      subject: periodSubject(november),
      by: who,
      at,
      nonce: newId(Nonce),
      command: { month: november, seen: await seen(table), organisation },
    });
  const posted = async () => {
    const table = inMemoryTable();
    await post(table);
    return table;
  };

  test("one of them alone does not, whatever they press", async () => {
    const table = await posted();
    await expect(pressClose(table)).rejects.toMatchObject({ code: "closing-needs-two" });
    await sayReady(table, { who: by });
    await expect(pressClose(table)).rejects.toMatchObject({ code: "month-ready-by-you" });
    await sayReady(table, { who: by });
    await expect(pressClose(table)).rejects.toMatchObject({ code: "month-ready-by-you" });
    await pressClose(table, { who: first });
    expect((await readPeriod(table, november))?.closedBy).toBe("Kollegan");
  });

  test("of two who say at once that it is ready, the first has said it, and the second may close", async () => {
    const table = await posted();
    await sayReady(
      meanwhile(table, () => sayReady(table)),
      { who: by },
    );
    expect((await readPeriod(table, november))?.ready?.id).toBe(first.id);
    expect(table.all("record").filter(({ action }) => action === "month.ready")).toHaveLength(1);
    await pressClose(table);
    expect((await readPeriod(table, november))?.closingAt).toBe(now);
  });

  test("what is posted after the first has read it has to be read again", async () => {
    const table = await posted();
    await sayReady(table);
    await post(table);
    await expect(pressClose(table)).rejects.toMatchObject({ code: "closing-needs-two" });
    await sayReady(table, { who: by });
    await pressClose(table, { who: first });
    expect((await readPeriod(table, november))?.closingAt).toBe(now);
  });

  test("of two who say so at once the first one is who said it", async () => {
    const table = await posted();
    await Promise.all([sayReady(table), sayReady(table, { who: by })]);
    const { ready } = (await readPeriod(table, november)) ?? {};
    const said = table.all("record").filter(({ action }) => action === "month.ready");
    expect(said.map((entry) => (entry["by"] as Actor).id)).toEqual([ready?.id]); // as: an entry of the log
  });

  test("what was said by mistake is taken back", async () => {
    const table = await posted();
    await sayReady(table);
    const pressed = { subject: periodSubject(november), by, at: now, command: { month: november } };
    await press(table, takeBackReady, { ...pressed, nonce: newId(Nonce) });
    await press(table, takeBackReady, { ...pressed, nonce: newId(Nonce) });
    await expect(pressClose(table)).rejects.toMatchObject({ code: "closing-needs-two" });
    expect(table.all("record").filter(({ action }) => action === "month.not-ready")).toHaveLength(1);
  });

  test("not while it lasts: neither says that it is ready, nor closes it", async () => {
    const table = await posted();
    const lastSecond = instant("2026-11-30T22:59:59Z"); // 23:59:59 in Stockholm
    await expect(sayReady(table, { at: lastSecond })).rejects.toMatchObject({ code: "month-not-ended" });
    const next = instant("2026-11-30T23:00:00Z");
    await sayReady(table, { at: next });
    await expect(pressClose(table, { at: lastSecond })).rejects.toMatchObject({ code: "month-not-ended" });
    await pressClose(table, { at: next });
    expect((await readPeriod(table, november))?.closingAt).toBe(next);
  });
});

describe("dying while a month freezes", () => {
  const files = (format: ExportFormat) => `months/2026-11/kostnader-2026-11.${format}`;
  async function frozenWith(fault: Fault | undefined) {
    const [table, store] = [inMemoryTable(), inMemoryExports()];
    await post(table);
    await close(table);
    const { mortal, invoke, calls } = mortality(fault);
    const { keys, text, lockOf, ...ports } = store;
    const lambda = () => freezing(mortal(table), { ...mortal(ports), keys, text, lockOf })();
    const first = await invoke(lambda).catch((error: unknown) => {
      if (!(error instanceof LambdaDied)) throw error;
      return "died";
    });
    const called = calls();
    await invoke(lambda);
    return { table, store, first, called, period: await readPeriod(table, november) };
  }

  test("anywhere, and running again, ends in the same bytes under the same hashes", async () => {
    const wanted = await frozenWith(undefined);
    expect(wanted.called).toBeGreaterThan(20);
    const died = new Set<string>();
    for (const fault of deathsWithin(wanted.called)) {
      const { table, store, first, period } = await frozenWith(fault);
      died.add(first);
      expect([fault, period]).toEqual([fault, wanted.period]);
      for (const format of exportFormats) expect(store.text(files(format))).toBe(wanted.store.text(files(format)));
      const log = table.all("record").filter(({ pk }) => pk === "PERIOD#2026-11");
      expect(log.map(({ action }) => action).sort()).toEqual(["month.closed", "month.closing", "month.ready"]);
      expect(await readJob(table, closingJobId(november))).toMatchObject({ status: "ready" });
    }
    expect([...died]).toEqual(["died"]);
  });
});

const posted = fc.record({
  cost: fc.integer({ min: -1e9, max: 1e9 }),
  paid: fc.integer({ min: 0, max: 1e9 }),
  day: fc.constantFrom("2026-11-03", "2026-11-30", "2026-12-01").map((day) => LocalDay.parse(day)),
});

test("whatever is posted while a month closes: its file, its ledger and its sums are the same, and no line is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(posted, { minLength: 1, maxLength: 8 }), fc.scheduler(), async (postings, scheduler) => {
      const stored = inMemoryTable();
      await post(stored);
      // Every call of the table waits a while, so that calls come in any order.
      const table: Table = {
        ...stored,
        get: scheduler.scheduleFunction(stored.get),
        query: scheduler.scheduleFunction(stored.query),
        transact: scheduler.scheduleFunction(stored.transact),
        update: scheduler.scheduleFunction(stored.update),
      };
      const everybody = postings.map(({ cost, paid, day: trueDay }) =>
        post(table, {
          applicationId: newId(ApplicationId),
          lines: [anAcceptedCost(cost), aPayment(paid)],
          trueDay,
          at: now,
        }),
      );
      const closer = async () => {
        for (;;) {
          const read = await seen(table);
          try {
            await sayReady(table);
            await closing(table)({ month: november, seen: read, nonce: newId(Nonce) });
            return read;
          } catch {
            // New lines have come: both read the month again.
          }
        }
      };
      const files = inMemoryExports();
      const frozen = closer().then(async (read) => {
        await freezing(table, files)();
        return read;
      });
      await scheduler.waitFor(Promise.all([...everybody, frozen]));

      const [lines, later] = [await all(stored, november), await all(stored, december)];
      expect(lines.length + later.length).toBe(2 + postings.length * 2);
      const period = await readPeriod(stored, november);
      const csv = period?.files?.csv;
      // It closed with what was seen.
      expect(await seen(stored)).toBe(await frozen);
      expect([csv?.rows, period?.lines]).toEqual([lines.length, lines.length]);
      const sums = sumsByKind(lines);
      for (const kind of countedKinds) expect([kind, period?.[kind] ?? 0]).toEqual([kind, sums[kind] ?? 0]);
      const text = files.text(csv?.key ?? "").replaceAll("\u{feff}", "");
      const rows: Record<string, string>[] = parse(text, { delimiter: ";", columns: true });
      const amounts = rows.map((row) => Number(row["Belopp"]?.replace(",", "")));
      expect(amounts.reduce((a, b) => a + b, 0)).toBe(lines.reduce((sum, line) => sum + line.amountOre, 0));
      expect(rows.length).toBe(lines.length);
    }),
    { numRuns: 40 },
  );
});

test("files are kept as long as the law keeps vouchers", () => {
  const closed = instant("2027-01-10T09:00:00Z");
  expect(keptUntil(Month.parse("2026-01"), closed)).toBe(keptUntil(december, closed));
  expect(keptUntil(december, closed)).toBe(instant("2033-12-31T22:59:59Z"));
});

test("files of a month that is closed when the law's time has passed are still kept for a year", () => {
  expect(keptUntil(december, instant("2040-02-29T09:00:00Z"))).toBe(instant("2041-02-28T22:59:59Z"));
});

test("empty months close from January of the ledger's first year", () => {
  const months = (...list: string[]) => list.map((month) => ({ month: Month.parse(month), lines: 1 }));
  expect(emptyBefore(Month.parse("2026-05"), months("2026-02", "2026-05"))).toEqual(["2026-01", "2026-03", "2026-04"]);
  expect(emptyBefore(Month.parse("2026-01"), months("2026-01"))).toEqual([]);
});
