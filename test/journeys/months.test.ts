import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAllPeriods } from "../../functions/exports/months/period.store.ts";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import type { PostedLine } from "../../functions/ledger/verification.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { commonRefusals } from "../../functions/platform/web/common.refusals.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay, Month, yearOf } from "../../functions/vocabulary/instant.ts";
import { anAcceptedCost, aPayment, aPosting } from "../builders/a-posting.ts";
import { aProject } from "../builders/a-project.ts";
import { seen } from "./seen.ts";
import { client, leave, lookUntil, outputs, signedIn } from "./visitors.ts";

const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);
const of = (kind: PostedLine["kind"], amount: number): PostedLine => ({ ...aPayment(amount), kind });

/** Months close in order, so this journey takes the year before all others, and closes what it has posted to. */
let year: number;
let pilot: ApplicationId;
let finance: Page;
let colleague: Page;
const month = (number: number) => Month.parse(`${year}-${String(number).padStart(2, "0")}`);
const post = (day: string, ...lines: PostedLine[]) =>
  postToLedger(
    table,
    aPosting({
      applicationId: pilot,
      trueDay: LocalDay.parse(`${year}-${day}`),
      at: instant("2026-11-21T10:00:00Z"),
      lines,
    }),
    (writes) => table.transact(writes),
  );
beforeAll(async () => {
  const [first] = await readAllPeriods(table);
  year = Math.min(first ? yearOf(first.month) : 2026, 2026) - 1;
  pilot = await aProject(table);
  await post("02-10", of("commitment", 80_060_900), of("advance", 20_000_000));
  await post("03-20", anAcceptedCost(51_230_050), anAcceptedCost(1_200_000, { voucher: "A 117" }), aPayment(1_440_000));
  finance = await signedIn("finance", { scripts: false });
  colleague = await signedIn("finance2", { scripts: false });
});
afterAll(async () => {
  await leave(finance);
  await leave(colleague);
});

const open = async (path: string, kind: string) => {
  await finance.goto(path);
  await seen(finance, kind);
};
const close = async (which: Month) => {
  await colleague.goto(`/ekonomi/${which}/stang`);
  await colleague.getByRole("button", { name: "Månaden är klar att stänga" }).click();
  await colleague.getByText("Nu behöver en kollega").waitFor();
  await finance.goto(`/ekonomi/${which}/stang`);
  await finance.getByRole("button", { name: "Stäng månaden" }).click();
  await lookUntil(finance, `/ekonomi/${which}`, /Månaden är stängd/);
};

describe("finance closes months without JavaScript", () => {
  test("after reading what they hold, in their order", async () => {
    await open("/ekonomi", "ekonomi");
    await open(`/ekonomi/${month(3)}`, "manad-oppen");
    await open(`/ekonomi/${month(3)}/verifikationer`, "verifikationer");
    await open(`/ekonomi/${month(3)}/stang`, "stang-tidigare-oppen");
    await open(`/ekonomi/${month(2)}/stang`, "stang");
    await close(month(2));
    await seen(finance, "manad-stangd");
    await open(`/ekonomi/exporter/closing-${month(2)}`, "stangning-klar");
    await close(month(3));
  });

  test("and reads the year, its end, and all of a pilot", async () => {
    await open(`/ekonomi/ar/${year}`, "ar");
    expect(await finance.locator("main").innerText()).toContain("Alla månaderna är stängda.");
    await open(`/ekonomi/ar/${year}/bokslut`, "bokslut");
    const row = finance.locator("#pilots tbody tr", { hasText: "26RS10970" });
    // 27,6 % of 524 300,50 kr is 144 706,94 kr, of which 14 400 kr are paid.
    expect(await row.innerText()).toContain("130\u00a0306,94");
    await open(`/ekonomi/pilot/${pilot}`, "pilotens-bokforing");
  });

  test("and follows a file that is made in the background", async () => {
    await table.update({
      table: "pilots",
      update: { pk: "PERIODS", sk: month(4) },
      set: { month: month(4) },
      add: { lines: 10_001 },
    });
    await open(`/ekonomi/${month(4)}`, "manad-stor");
    await finance.getByRole("button", { name: "Skapa CSV i bakgrunden" }).click();
    await seen(finance, "fil-vantar");
    await lookUntil(finance, finance.url(), /Filen är klar/);
    await seen(finance, "fil-klar");
    await table.update({
      table: "pilots",
      update: { pk: "PERIODS", sk: month(4) },
      set: { lines: 0, closingAt: instant("2026-11-21T10:00:00Z"), closedAt: instant("2026-11-21T10:00:00Z") },
    });
  });
});

test("the auditor reads a closed month and finds nothing to press", async () => {
  const auditor = await signedIn("auditor", { scripts: false });
  await auditor.goto(`/ekonomi/${month(3)}`);
  await auditor.getByText("Månaden är stängd").waitFor();
  expect(await auditor.locator("main form").count()).toBe(0);
  await auditor.goto(`/ekonomi/${month(3)}/stang`);
  await auditor.getByRole("heading", { name: commonRefusals.forbidden.title.sv }).waitFor();
  await leave(auditor);
});
