import fc from "fast-check";
import { expect, test } from "vitest";
import { aBankFile, aBankRow, theBatch, thePayer } from "../../../test/builders/a-bank-file.ts";
import { nodesAt, readXml, textAt, type XmlNode } from "../../platform/xml/read-xml.ts";
import { bankFileVersions } from "../../settings/bank-file.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import type { BatchRow } from "../batches/batch.ts";
import { bankText } from "./bank-text.ts";
import { pain001 } from "./pain001.ts";

const written = (rows: readonly BatchRow[], layout = aBankFile()) => pain001(layout, thePayer, theBatch, rows).text;
const read = (...given: Parameters<typeof written>): XmlNode => readXml(written(...given)) as XmlNode; // as: what is written is whole
const message = "CstmrCdtTrfInitn";

test("a file says who pays, from where, on which day, and how much in all", () => {
  const rows = [aBankRow(), aBankRow({ paymentId: PaymentId.parse("c".repeat(16)), amountOre: ore(7) })];
  const document = read(rows);
  const at = (...path: string[]) => textAt(document, message, ...path);
  expect(at("GrpHdr", "MsgId")).toBe(theBatch.batchId);
  expect([at("GrpHdr", "NbOfTxs"), at("GrpHdr", "CtrlSum")]).toEqual(["2", "1234.57"]);
  expect([at("PmtInf", "NbOfTxs"), at("PmtInf", "CtrlSum")]).toEqual(["2", "1234.57"]);
  expect(at("GrpHdr", "InitgPty", "Id", "OrgId", "Othr", "Id")).toBe("2321999993");
  expect(at("PmtInf", "PmtInfId")).toBe(`${theBatch.batchId}-1`);
  expect(at("PmtInf", "ReqdExctnDt")).toBe("2027-01-29");
  expect(at("PmtInf", "DbtrAcct", "Id", "IBAN")).toBe("SE4550000000058398257466");
  expect(at("PmtInf", "DbtrAgt", "FinInstnId", "BIC")).toBe("AAAASE22");
  expect(nodesAt(document, message, "PmtInf", "CdtTrfTxInf").map((one) => textAt(one, "Amt", "InstdAmt"))).toEqual([
    "1234.50",
    "0.07",
  ]);
});

test("each kind of number is written as banks know it", () => {
  const payee = (giro: BatchRow["giro"], given: Parameters<typeof aBankFile>[0] = {}) => {
    const [one] = nodesAt(read([aBankRow({ giro })], aBankFile(given)), message, "PmtInf", "CdtTrfTxInf");
    const at = (...path: string[]) => one && textAt(one, ...path);
    return [
      at("CdtrAgt", "FinInstnId", "ClrSysMmbId", "MmbId"),
      at("CdtrAcct", "Id", "IBAN") ?? at("CdtrAcct", "Id", "Othr", "Id"),
      at("CdtrAcct", "Id", "Othr", "SchmeNm", "Prtry") ?? at("CdtrAcct", "Id", "Othr", "SchmeNm", "Cd"),
    ];
  };
  expect(payee({ kind: "bankgiro", number: "9912346" })).toEqual(["9900", "9912346", "BGNR"]);
  expect(payee({ kind: "plusgiro", number: "2865434" })).toEqual(["9500", "2865434", "BBAN"]);
  expect(payee({ kind: "plusgiro", number: "2865434" }, { plusgiroClearing: "9960" })[0]).toBe("9960");
  expect(payee({ kind: "account", clearing: "5491", number: "0000003" })).toEqual(["5491", "54910000003", "BBAN"]);
  expect(payee({ kind: "iban", iban: "SE4550000000058398257466" })).toEqual([
    undefined,
    "SE4550000000058398257466",
    undefined,
  ]);
});

test("the file is the same each time, and the version is said by its name alone where nothing else differs", () => {
  expect(written([aBankRow()])).toBe(written([aBankRow()]));
  const document = read([aBankRow()], aBankFile({ version: "001.001.09" }));
  expect(document.attributes["xmlns"]).toBe("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
  expect(textAt(document, message, "PmtInf", "ReqdExctnDt", "Dt")).toBe("2027-01-29");
  expect(textAt(document, message, "PmtInf", "DbtrAgt", "FinInstnId", "BICFI")).toBe("AAAASE22");
});

test("what is paid, taken out or came back is left out, and other days stand by themselves", () => {
  const rows = [
    aBankRow({ state: "paid" }),
    aBankRow({ state: "taken-out" }),
    aBankRow({ state: "returned" }),
    aBankRow({ dueOn: LocalDay.parse("2027-02-01") }),
    aBankRow(),
    aBankRow({ dueOn: undefined }),
  ];
  const document = read(rows);
  expect(textAt(document, message, "GrpHdr", "NbOfTxs")).toBe("3");
  expect(nodesAt(document, message, "PmtInf").map((one) => textAt(one, "ReqdExctnDt"))).toEqual([
    "2027-01-15",
    "2027-01-29",
    "2027-02-01",
  ]);
});

test("any texts and amounts give a whole document whose sum is that of its payments, in the signs that banks take", () => {
  const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constant("-Bro & Co // </Nm>"));
  const anyRow = fc
    .record({ organisation: anyText, message: anyText, amountOre: fc.integer({ min: 1, max: 9_999_999_999 }).map(ore) })
    .map(aBankRow);
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...bankFileVersions),
      (rows, version) => {
        const document = read(rows, aBankFile({ version }));
        const payments = nodesAt(document, message, "PmtInf", "CdtTrfTxInf");
        const ores = payments.map((one) => Number(textAt(one, "Amt", "InstdAmt")?.replace(".", "")));
        expect(ores).toEqual(rows.map(({ amountOre }) => amountOre));
        const sum = ores.reduce((all, one) => all + one, 0);
        expect(Number(textAt(document, message, "GrpHdr", "CtrlSum")?.replace(".", ""))).toBe(sum);
        for (const one of payments) {
          expect(textAt(one, "Cdtr", "Nm")).toMatch(/^[A-Za-zÅÄÖåäö0-9\-?:().,'+ /]{1,70}$/);
          expect(textAt(one, "RmtInf", "Ustrd")).toMatch(/^[A-Za-zÅÄÖåäö0-9\-?:().,'+ /]{1,140}$/);
        }
      },
    ),
  );
});

test("texts keep what people read, without the signs that banks refuse", () => {
  expect(bankText("Bro & Bygd – Élan", 70)).toBe("Bro + Bygd - Elan");
  expect(bankText("Föreningen Åäö", 70)).toBe("Föreningen Åäö");
  expect(bankText("-Bidrag 100 %", 70)).toBe("-Bidrag 100 procent");
  expect(bankText("//Ærø/ ", 70)).toBe("Ärö");
  expect(bankText("abc/def", 4)).toBe("abc");
  expect(bankText("日本", 70)).toMatch(/^\?*$/);
});
