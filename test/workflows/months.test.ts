import { createHash } from "node:crypto";
import { DeleteObjectCommand, PutObjectCommand, PutObjectRetentionCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closingJobId } from "../../functions/exports/jobs/export-job.ts";
import { readJob } from "../../functions/exports/jobs/job.store.ts";
import { exportStore } from "../../functions/exports/jobs/stored-files.store.ts";
import { readMonth } from "../../functions/exports/months/month.store.ts";
import { readAllPeriods, readPeriod } from "../../functions/exports/months/period.store.ts";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import { exportFormats, type StoredFile } from "../../functions/ledger/stored-file.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Query } from "../../functions/platform/table/table.ts";
import { type ApplicationId, ExportId, newId } from "../../functions/vocabulary/ids.ts";
import { LocalDay, Month, plusDays, yearOf } from "../../functions/vocabulary/instant.ts";
import { formTo, heading, type Person, person, signIn } from "../../local/demo/person.ts";
import { anAcceptedCost, aPosting } from "../builders/a-posting.ts";
import { aProject } from "../builders/a-project.ts";
import { cloud } from "../cloud.ts";
import { client, clock, outputs, table, until } from "./backstage.ts";

const { staff } = cloud();
const s3 = new S3Client({ ...client, forcePathStyle: true });
const store = exportStore(outputs.ExportsBucket);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Months close in order, so these tests take the year before all others, and leave no month of it open. */
let year: number;
let finance: Person;
let colleague: Person;
let applicationId: ApplicationId;
const month = (of: number) => Month.parse(`${year}-${String(of).padStart(2, "0")}`);
beforeAll(async () => {
  const [first] = await readAllPeriods(table);
  year = Math.min(first ? yearOf(first.month) : 2026, 2026) - 1;
  applicationId = await aProject(table);
  finance = person(outputs.SiteUrl);
  await signIn(finance, staff.finance);
  colleague = person(outputs.SiteUrl);
  await signIn(colleague, staff.finance2);
});
afterAll(async () => {
  for (const { month: sk } of await readAllPeriods(table, `${year}-`))
    await table.update({
      table: "pilots",
      update: { pk: keys.periods(), sk },
      set: { closingAt: clock.now(), closedAt: clock.now(), closedBy: "Testet" },
    });
});

const post = (of: Month, lines = 20) =>
  postToLedger(
    table,
    aPosting({
      applicationId,
      trueDay: LocalDay.parse(`${of}-15`),
      at: clock.now(),
      lines: Array.from({ length: lines }, (_, i) => anAcceptedCost(100 + i)),
    }),
    (writes) => table.transact(writes),
  );
const posted = async (of: Month, verifications: number, lines?: number) => {
  for (let i = 0; i < verifications; i++) await post(of, lines);
};

/**
 * What reading a month takes: lines, and the capacity that DynamoDB would charge for what the queries found. The local
 * cloud reports the same for every query however much it reads, so the units are counted here from the items: a
 * consistent read costs one for each 4 kB of what it looked at, and these queries have no filter, so that is what they
 * answer.
 */
async function costOf(of: Month) {
  let [units, lines] = [0, 0];
  const query = async (asked: Query) => {
    const page = await table.query(asked);
    units += Math.max(1, Math.ceil(Buffer.byteLength(JSON.stringify(page.items)) / 4096));
    return page;
  };
  for await (const page of readMonth({ query }, of)) lines += page.length;
  return { units, lines };
}

test("reading a month costs what that month holds, with ten others of the same size beside it", async () => {
  await posted(month(6), 24);
  const alone = await costOf(month(6));
  for (const other of [1, 2, 3, 4, 5, 7, 8, 9, 10, 11]) await posted(month(other), 24);
  expect(await costOf(month(6))).toEqual(alone);
  await posted(month(6), 24);
  const twice = await costOf(month(6));
  expect(twice.lines).toBe(alone.lines * 2);
  expect(twice.units / alone.units).toBeGreaterThan(1.85);
  expect(twice.units / alone.units).toBeLessThan(2.05);
});

const fetched = async (file: StoredFile) => {
  const answer = await fetch(store.presignedGet({ ...file, type: "text/csv" }));
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};

test("a month closes, and its files stay as they are, whatever is posted or tried afterwards", async () => {
  const january = month(1);
  const [stang, form] = [`/ekonomi/${january}/stang`, formTo("/stang").form];
  await colleague.fill(await colleague.visit(stang), {}, { form, press: ["action", "ready"] });
  const page = await finance.fill(await finance.visit(stang), {}, { form, press: ["action", "close"] });
  expect(page.url).toContain(`/ekonomi/${january}`);
  const closed = await until(`${january} to close`, async () => {
    const period = await readPeriod(table, january);
    return period?.closedAt ? period : undefined;
  });
  expect(await readJob(table, closingJobId(january))).toMatchObject({ status: "ready", rows: 1920 });
  for (const format of exportFormats) {
    const file = closed.files?.[format];
    if (!file) throw new Error(`no ${format}`);
    expect([file.rows, closed.lines]).toEqual([480, 480]);
    const once = await fetched(file);
    expect([sha256(once), once.length]).toEqual([file.sha256, file.bytes]);
    const again = await finance.download(`/ekonomi/${january}/${format}`);
    expect(again.status).toBe(200);
    expect(Buffer.from(again.bytes).equals(Buffer.from(once))).toBe(true);
  }

  const before = (await readPeriod(table, month(2)))?.lines ?? 0;
  await post(january);
  expect((await readPeriod(table, january))?.lines).toBe(480);
  expect((await readPeriod(table, month(2)))?.lines).toBe(before + 20);

  const csv = closed.files?.csv;
  const locked = { Bucket: outputs.ExportsBucket, Key: csv?.key, VersionId: csv?.versionId };
  await expect(s3.send(new DeleteObjectCommand(locked))).rejects.toMatchObject({ name: "AccessDenied" });
  const shorter = { Mode: "COMPLIANCE", RetainUntilDate: new Date(Date.now() + 60_000) } as const;
  await expect(s3.send(new PutObjectRetentionCommand({ ...locked, Retention: shorter }))).rejects.toMatchObject({
    name: "AccessDenied",
  });
  // Under the same name something else can be put by an administrator; what was recorded is still what was frozen.
  await s3.send(new PutObjectCommand({ Bucket: outputs.ExportsBucket, Key: csv?.key, Body: "forged" }));
  if (csv) expect(sha256(await fetched(csv))).toBe(csv.sha256);
});

test("what is locked is not written over: a second run is answered with what lies there", async () => {
  const key = `months/test/${newId(ExportId)}`;
  const large = 9 * 1024 * 1024; // more than a part
  const put = (words: string) => {
    const chunks = (async function* () {
      for (const word of words.split(" ")) yield new Uint8Array(large).fill(word.length);
    })();
    return store.put({ key, type: "text/plain", chunks, lockedUntil: plusDays(clock.now(), 1) });
  };
  const first = await put("frozen");
  expect([first.bytes, await put("something else")]).toEqual([large, first]);
  const locked = { Bucket: outputs.ExportsBucket, Key: key, VersionId: first.versionId };
  await expect(s3.send(new DeleteObjectCommand(locked))).rejects.toMatchObject({ name: "AccessDenied" });
});

test("a large file is made in the background in parts, and can be fetched when it is done", async () => {
  const december = month(12);
  await posted(december, 40, 500);
  const shown = await finance.visit(`/ekonomi/${december}`);
  const press = ["format", "jsonl"] as const;
  const asked = await finance.fill(shown, {}, { form: "main form[action='/ekonomi/exporter']", press });
  expect(heading(asked)).toContain("JSON");
  const id = ExportId.parse(asked.url.split("/").at(-1));
  const job = await until("the file", async () => {
    const found = await readJob(table, id);
    return found?.status === "ready" ? found : undefined;
  });
  expect(job).toMatchObject({ rows: 20_000, ofRows: 20_000 });
  const done = await finance.visit(`/ekonomi/exporter/${id}`);
  expect(done.html).toContain(`/ekonomi/exporter/${id}/fil`);
  if (!job.file) throw new Error("no file");
  expect(job.file.bytes).toBeGreaterThan(8 * 1024 * 1024);
  const bytes = await fetched(job.file);
  expect(sha256(bytes)).toBe(job.file.sha256);
  expect(Buffer.from(bytes).toString().split("\n").length).toBeGreaterThan(20_000);
});
