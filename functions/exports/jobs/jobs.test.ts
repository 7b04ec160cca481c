import { describe, expect, test } from "vitest";
import { aPosting, someApplication } from "../../../test/builders/a-posting.ts";
import { inMemoryExports } from "../../../test/fakes/in-memory-exports.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { ExportId, exportSubject, Nonce, newId } from "../../vocabulary/ids.ts";
import {
  type Instant,
  instant,
  LocalDay,
  Month,
  plusDays,
  plusSeconds,
  toMilliseconds,
} from "../../vocabulary/instant.ts";
import { exportFile } from "../formats/exports.ts";
import type { ExportScope } from "../formats/format.ts";
import { askForFile } from "./ask-for-file.act.ts";
import { type FileWork, fileDays, isStalled, mayStartAgain } from "./export-job.ts";
import { readJob } from "./job.store.ts";
import { makeExport, watching } from "./make-export.store.ts";
import { fileAtOnce, linesIn } from "./scope.store.ts";
import { comesAtOnce, readScope, scopeText, subjectOf } from "./scope.ts";
import { startAgain } from "./start-again.act.ts";
import type { WriteFile } from "./write-file.ts";

const november = Month.parse("2026-11");
const now = instant("2026-12-02T08:00:00Z");
const by = { kind: "finance", id: "f", name: "Ekonomen" } as const;
const organisation = { name: "Region Exempel", number: "232199-9993" };
const month: ExportScope = { kind: "month", month: november };

async function asked(table: Table, work: FileWork = { kind: "file", format: "csv", scope: month }) {
  const { format, scope } = work;
  const pressed = { subject: subjectOf(scope), by, at: now, nonce: newId(Nonce) };
  const { exportId } = await press(table, askForFile, { ...pressed, command: { format, scope, organisation } });
  return exportId;
}
const startedAgain = (table: Table, exportId: ExportId, nonce = newId(Nonce), at: Instant = now) =>
  press(table, startAgain, { subject: exportSubject(exportId), by, at, nonce, command: { exportId } });
async function aLedger() {
  const [table, files] = [inMemoryTable(), inMemoryExports()];
  await postToLedger(table, aPosting(), (writes) => table.transact(writes));
  const maker =
    ({ write = exportFile, clock = () => now }: { write?: WriteFile; clock?: () => Instant } = {}) =>
    (id: ExportId, mayGoOn: () => boolean) =>
      makeExport({ table, write, files, clock }, id, mayGoOn);
  return { table, files, maker };
}

describe("a file made in the background", () => {
  test("lies in its place with its rows, its size and its hash", async () => {
    const { table, files, maker } = await aLedger();
    const id = await asked(table);
    expect(await maker()(id, () => true)).toBe("done");
    const job = await readJob(table, id);
    expect(job).toMatchObject({ status: "ready", rows: 2, file: { rows: 2, key: `files/${id}/csv` } });
    expect(files.text(`files/${id}/csv`)).toContain("26RS10970");
    expect(files.lockOf(`files/${id}/csv`)).toBeUndefined();
  });

  test("is made once, however often its event comes", async () => {
    const { table, maker } = await aLedger();
    const id = await asked(table);
    await maker()(id, () => true);
    expect(await maker()(id, () => true)).toBe("nothing to do");
    expect(await maker()(newId(ExportId), () => true)).toBe("nothing to do");
  });

  test("that cannot be made says so, and is made when it is started again", async () => {
    const { table, maker } = await aLedger();
    const id = await asked(table);
    const broken = () => {
      throw new Error("no room left");
    };
    await expect(maker({ write: broken })(id, () => true)).rejects.toThrow("no room left");
    const failed = await readJob(table, id);
    if (!failed) throw new Error("the job is gone");
    expect([failed.status, mayStartAgain(failed, now)]).toEqual(["failed", true]);
    await startedAgain(table, id);
    expect(await readJob(table, id)).toMatchObject({ status: "asked" });
    expect(await maker()(id, () => true)).toBe("done");
  });

  test("is kept as long as ever when it is started again on its last day", async () => {
    const { table, maker } = await aLedger();
    const id = await asked(table);
    const later = plusDays(now, fileDays);
    await startedAgain(table, id, newId(Nonce), later);
    await maker()(id, () => true);
    expect(await readJob(table, id)).toMatchObject({ status: "ready", askedAt: later });
    const item = await table.get("pilots", keys.exportJob(id));
    expect(item?.["expiresAtSeconds"]).toBe(toMilliseconds(plusDays(later, fileDays)) / 1000);
  });

  test("is given up in time, when there is not enough of it left", async () => {
    const { table, maker } = await aLedger();
    const id = await asked(table);
    await expect(maker()(id, () => false)).rejects.toMatchObject({ name: "OutOfTime" });
    expect(await readJob(table, id)).toMatchObject({ status: "failed" });
  });

  test("belongs to the run that took it last: the one before writes nothing more", async () => {
    const { table, files, maker } = await aLedger();
    const id = await asked(table);
    let second: unknown;
    const slow: WriteFile = async (...given) => {
      second ??= await maker()(id, () => true);
      return exportFile(...given);
    };
    expect(await maker({ write: slow })(id, () => true)).toBe("taken over");
    expect(second).toBe("done");
    expect(await readJob(table, id)).toMatchObject({ status: "ready", attempt: 2 });
    expect(files.keys()).toHaveLength(1);
  });

  test("is taken for stopped after three minutes without a sign of life, and never when it is done", () => {
    const at = (seconds: number, status: "asked" | "running" | "ready") =>
      isStalled({ status, heartbeat: now }, plusSeconds(now, seconds));
    expect([at(179, "running"), at(181, "running"), at(181, "asked"), at(9999, "ready")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("cannot be started again from an older state of it", async () => {
    const { table, maker } = await aLedger();
    const id = await asked(table);
    await maker()(id, () => true);
    await startedAgain(table, id);
    expect(await readJob(table, id)).toMatchObject({ status: "ready", attempt: 1 });
  });

  test("is started again once, however many press the button and however often", async () => {
    const { table } = await aLedger();
    const id = await asked(table);
    await table.update({ table: "pilots", update: keys.exportJob(id), set: { status: "failed" } });
    let starts = 0;
    const counting: Table = {
      ...table,
      transact: async (writes) => {
        await table.transact(writes);
        if (writes.some((write) => "update" in write)) starts++;
      },
    };
    const nonce = newId(Nonce);
    await Promise.all([
      startedAgain(counting, id, nonce),
      startedAgain(counting, id, nonce),
      startedAgain(counting, id),
    ]);
    expect(starts).toBe(1);
    expect(await readJob(table, id)).toMatchObject({ status: "asked" });
  });

  test("is refused to be started again when there is none", async () => {
    const { table } = await aLedger();
    await expect(startedAgain(table, newId(ExportId))).rejects.toMatchObject({ code: "not-found" });
  });
});

test("progress is reported now and then, not for each page", async () => {
  let time = now;
  const reported: number[] = [];
  const watch = watching(
    () => time,
    async (rows) => {
      reported.push(rows);
    },
  );
  const pages = async function* () {
    for (let i = 0; i < 12; i++) {
      time = plusSeconds(time, 1);
      yield Array.from({ length: 10 });
    }
  };
  for await (const _ of watch(pages() as never)); // as: only the lengths of its pages count
  expect(reported).toEqual([0, 50, 100]);
});

describe("the lines of a file", () => {
  const posted = async () => {
    const table = inMemoryTable();
    for (const day of ["2026-01-20", "2026-03-15", "2026-11-21", "2027-01-10"])
      await postToLedger(table, aPosting({ trueDay: LocalDay.parse(day) }), (writes) => table.transact(writes));
    return table;
  };
  const months = async (table: Table, scope: ExportScope) => {
    const { pages, lines, preliminary } = await linesIn(table, scope);
    const found: string[] = [];
    for await (const page of pages) found.push(...page.map((line) => line.month));
    expect(found.length).toBe(lines);
    return { months: [...new Set(found)], preliminary };
  };

  test("of a year to date are its months in order, and no others", async () => {
    const table = await posted();
    const through = (month_: string): ExportScope => ({ kind: "year-to-date", through: Month.parse(month_) });
    expect((await months(table, through("2026-03"))).months).toEqual(["2026-01", "2026-03"]);
    expect((await months(table, through("2026-12"))).months).toEqual(["2026-01", "2026-03", "2026-11"]);
  });

  test("are preliminary while the last of their months can change", async () => {
    const table = await posted();
    const close = (sk: string) =>
      table.update({ table: "pilots", update: { pk: "PERIODS", sk }, set: { closingAt: now, closedAt: now } });
    await close("2026-01");
    await close("2026-03");
    const year = (month_: string) => months(table, { kind: "year-to-date", through: Month.parse(month_) });
    expect([(await year("2026-03")).preliminary, (await year("2026-11")).preliminary]).toEqual([false, true]);
    expect((await months(table, month)).preliminary).toBe(true);
    const pilot = { kind: "pilot", applicationId: someApplication } as const;
    expect((await months(table, pilot)).preliminary).toBe(true);
    await close("2026-11");
    await close("2027-01");
    expect((await months(table, pilot)).preliminary).toBe(false);
  });
});

test("a file that does not fit in an answer is refused whole, and no more is read than shows that", async () => {
  let chunks = 0;
  const endless: WriteFile = () => ({
    name: "x",
    type: "x",
    rows: () => 0,
    chunks: (async function* () {
      for (; chunks < 1000; chunks++) yield new Uint8Array(100_000);
    })(),
  });
  const wanted = { scope: month, format: "csv", at: now, organisation } as const;
  await expect(fileAtOnce(inMemoryTable(), wanted, endless)).rejects.toMatchObject({ code: "export-too-large" });
  expect(chunks).toBeLessThan(50);
  expect([comesAtOnce("csv", 10_000), comesAtOnce("jsonl", 10_000)]).toEqual([true, false]);
});

test("which lines are asked for survives its way through a form", () => {
  const scopes: ExportScope[] = [
    month,
    { kind: "year-to-date", through: november },
    { kind: "pilot", applicationId: someApplication },
  ];
  expect(scopes.map((scope) => readScope(scopeText(scope)))).toEqual(scopes);
  for (const text of ["", "month", "month:2026-13", "year:x", "pilot:../x", "all:2026-11"])
    expect(readScope(text)).toBeUndefined();
});
