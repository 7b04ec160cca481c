import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anAttestedPayment,
  aPayee,
  aPick,
  chosen,
  finance,
  grantOf,
  onPilot,
} from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { press } from "../../pilot/press.ts";
import { codePages } from "../../platform/sie/narrow-text.ts";
import { layoutFaults, PayablesLayout } from "../../settings/payables-layout.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { ApplicationId, BatchId, CallId, PaymentId } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { readBatch } from "../batches/batch.store.ts";
import type { BatchRow } from "../batches/batch.ts";
import { makeBatch } from "../batches/make-batch.act.ts";
import { markPaymentPaid } from "../batches/mark-payment-paid.act.ts";
import { payablesFile } from "./payables-file.ts";

const batch = { batchId: BatchId.parse("20270115-120000-abcd"), createdAt: instant("2027-01-15T12:00:00Z") };
const aRow = (given: Partial<BatchRow> = {}): BatchRow => ({
  paymentId: PaymentId.parse("a".repeat(16)),
  applicationId: ApplicationId.parse("b".repeat(16)),
  callId: CallId.parse("kraftsamling-piloter-2026"),
  title: "Vändpunkten",
  organisation: "Föreningen Exempel",
  organisationNumber: "802400-1110",
  kind: "payment",
  amountOre: ore(1_234_50),
  giro: { kind: "bankgiro", number: "9912346" },
  message: "Bidrag",
  state: "sent",
  dueOn: LocalDay.parse("2027-01-29"),
  debit: { account: "7590", project: "P12" },
  ...given,
});
const aLayout = (given: object = {}): PayablesLayout =>
  PayablesLayout.parse({
    ...{ name: "skulder", ending: "txt", form: "separated", separator: ";", header: true },
    ...{ codePage: "windows-1252", decimalSign: ",", dayForm: "YYYYMMDD" },
    columns: [
      { field: "reference", header: "Referens" },
      { field: "organisation", header: "Leverantör" },
      { field: "amount", header: "Belopp" },
      { field: "due-day", header: "Förfaller" },
      { field: "account", header: "Konto" },
      { field: "project", header: "Projekt" },
      { field: "text", text: "PG", header: "Källa" },
    ],
    ...given,
  });
const read = (layout: PayablesLayout, rows: readonly BatchRow[]) => {
  const { bytes } = payablesFile(layout, batch, rows);
  return layout.codePage.startsWith("utf-8")
    ? new TextDecoder("utf-8").decode(bytes)
    : Buffer.from(bytes).toString("latin1");
};

test("a file with separators says what the layout asks for, in its order, with its signs", () => {
  expect(read(aLayout(), [aRow()])).toBe(
    "Referens;Leverantör;Belopp;Förfaller;Konto;Projekt;Källa\r\n" +
      `${"a".repeat(16)};Föreningen Exempel;1234,50;20270129;7590;P12;PG\r\n`,
  );
  expect(payablesFile(aLayout(), batch, []).name).toBe("skulder-20270115-120000-abcd.txt");
});

test("a file with fixed widths has them in every row, whatever is in it", () => {
  const layout = aLayout({
    ...{ form: "fixed", header: false, decimalSign: "none", dayForm: "YYMMDD", lineEnd: "lf" },
    columns: [
      { field: "reference", width: 16 },
      { field: "amount", width: 12, fill: "nought" },
      { field: "due-day", width: 6 },
      { field: "organisation", width: 10 },
    ],
  });
  expect(read(layout, [aRow()])).toBe(`${"a".repeat(16)}000000123450270129Föreningen\n`);
  expect(read(layout, [aRow({ organisation: "Bi" })])).toBe(`${"a".repeat(16)}000000123450270129Bi        \n`);
});

test("no text is guarded as for a spreadsheet, and none parts a row in two", () => {
  const file = read(aLayout({ header: false }), [aRow({ organisation: "-Bro; Co\r\nAB" })]);
  expect(file).toContain(";-Bro  Co  AB;");
  const quoted = read(aLayout({ header: false, quoted: true }), [aRow({ organisation: 'A; "B"' })]);
  expect(quoted).toContain(';"A; ""B""";');
});

test("what was paid, taken out or came back is in no file", () => {
  const rows = (["paid", "taken-out", "returned"] as const).map((state) => aRow({ state }));
  expect(read(aLayout({ header: false }), rows)).toBe("");
});

describe.each(codePages)("in the code page %s", (codePage) => {
  test("any text has a row of as many cells, in signs that the code page has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (organisation) => {
        const layout = aLayout({ codePage, header: false });
        const file = read(layout, [aRow({ organisation }), aRow()]);
        const lines = file.replace(/^\u{feff}/u, "").split("\r\n");
        expect(lines).toHaveLength(3);
        for (const line of lines.slice(0, 2)) expect(line.split(";")).toHaveLength(7);
      }),
    );
  });

  test("Swedish letters are themselves, and dashes and the sign of the euro are not lost", () => {
    const text = "ÅÄÖåäöé – 5 €";
    const { bytes } = payablesFile(aLayout({ codePage, header: false }), batch, [aRow({ organisation: text })]);
    const decoded = new TextDecoder(codePage === "cp437" ? "utf-8" : codePage.replace("-mark", "")).decode(bytes);
    if (codePage === "cp437")
      expect(Buffer.from(bytes).toString("latin1")).toContain("\x8f\x8e\x99\x86\x84\x94\x82 - 5 EUR");
    else if (codePage === "iso-8859-1") expect(decoded).toContain("ÅÄÖåäöé - 5 EUR");
    else expect(decoded).toContain(text);
  });
});

test("a layout by which nothing could be read is refused with its place", () => {
  const faults = (given: object) => layoutFaults(aLayout(given)).map(({ at, code }) => `${at} ${code}`);
  expect(faults({})).toEqual([]);
  expect(faults({ separator: undefined })).toEqual(["payablesFile.separator missing"]);
  expect(faults({ separator: "," })).toEqual(["payablesFile.decimalSign sign-twice"]);
  expect(faults({ columns: [{ field: "organisation" }] })).toEqual([
    "payablesFile.columns column-missing",
    "payablesFile.columns column-missing",
  ]);
  expect(
    faults({
      form: "fixed",
      columns: [{ field: "reference", width: 8 }, { field: "amount" }, { field: "text", width: 2 }],
    }),
  ).toEqual([
    "payablesFile.columns.0.width too-narrow",
    "payablesFile.columns.1.width missing",
    "payablesFile.columns.2.text missing",
  ]);
});

test("what the supplier ledger is handed says whose each payable is and what it is booked on", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const paymentModes = [{ mode: "payables-file" as const, from: Month.parse("2027-01") }];
  await table.transact(
    authorityPut({ ...anAuthorityDocument, paymentModes, payablesFile: aLayout() }, batch.createdAt),
  );
  const paymentId = await anAttestedPayment(table, id, { amount: 27_600 });
  const picks = [await aPick(table, id, paymentId)];
  const pressed = chosen(picks);
  const dueOn = LocalDay.parse("2027-01-29");
  const { batchId } = await press(table, makeBatch, { ...pressed, command: { picks, dueOn } });
  const made = await readBatch(table, batchId);
  expect(made.goesTo).toBe("supplier-ledger");
  const { organisationNumber } = await grantOf(table, id);
  expect(made.rows).toMatchObject([{ dueOn, organisationNumber, debit: { account: "7590" } }]);
  expect(read(aLayout({ header: false }), made.rows)).toContain(`${paymentId};`);
  // It is confirmed as from a bank, and no file of the ledger has it.
  const command = { batchId, paymentId, paidOn: LocalDay.parse("2027-01-15") };
  await press(table, markPaymentPaid, onPilot(id, { by: finance("f1"), at: batch.createdAt, command }));
  expect((await ledgerOf(table, id)).at(-1)).toMatchObject({ kind: "payment", elsewhere: true });
});
