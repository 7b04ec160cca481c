import { expect, test } from "vitest";
import { aBankFile, theBatch, thePayer } from "../../../test/builders/a-bank-file.ts";
import { aCamt, anEntry } from "../../../test/builders/a-camt.ts";
import { confirmationsInCamt, type For } from "./camt054.ts";

const [a, b] = ["a".repeat(16), "c".repeat(16)] as const;
const of: For = {
  ...{ batchId: theBatch.batchId, references: new Set([a, b]), number: thePayer.number },
  bankFile: aBankFile(),
};
const read = (text: string, given: Partial<For> = {}) => confirmationsInCamt(text, { ...of, ...given });
const ours = { message: theBatch.batchId };

test("a bank's notification says what was paid on which day, in both of its shapes", () => {
  const wanted = [
    { reference: a, amount: "100,00", day: "2027-01-18" },
    { reference: b, amount: "0,07", day: "2027-01-18" },
  ];
  for (const version of ["02", "08"] as const) {
    const together = anEntry(version, {
      payments: [
        { reference: a, amount: "100.00", ...ours },
        { reference: b, amount: "0.07", ...ours },
      ],
    });
    expect(read(aCamt(version, [together]))).toEqual(wanted);
    const each = [
      anEntry(version, { payments: [{ reference: a, amount: "100.00" }] }),
      anEntry(version, { payments: [{ reference: b, amount: "0.07" }] }),
    ];
    expect(read(aCamt(version, each))).toEqual(wanted);
  }
});

test("other payments from the account are left out, and one of another batch alone is no confirmation", () => {
  const other = { reference: "HYRA-12", amount: "9000.00", message: "LON-2027" };
  const payments = [{ reference: a, amount: "100.00", ...ours }, other, { reference: "NOTPROVIDED", amount: "5.00" }];
  expect(read(aCamt("08", [anEntry("08", { payments })]))).toMatchObject([{ reference: a }]);
  expect(read(aCamt("08", [anEntry("08", { payments: [other] })]))).toBe("other-batch");
  expect(read(aCamt("08", []))).toBe("other-batch");
  const earlier = { reference: a, amount: "100.00", message: "20270101-120000-abcd" };
  expect(read(aCamt("08", [anEntry("08", { payments: [earlier] })]))).toBe("other-batch");
});

test("a payment that this batch does not have is told, where its message or its name says that it is ours", () => {
  const strange = { reference: "x".repeat(16), amount: "1.00" };
  for (const payment of [strange, { ...strange, reference: "OKÄND", ...ours }])
    expect(read(aCamt("08", [anEntry("08", { payments: [payment] })]))).toMatchObject([
      { reference: payment.reference },
    ]);
});

test("money that came back, and what the bank has not booked, is no payment", () => {
  const payments = [{ reference: a, amount: "100.00", ...ours }];
  for (const version of ["02", "08"] as const) {
    const notes = (given: object) => read(aCamt(version, [anEntry(version, { payments, ...given })]));
    expect(notes({ way: "CRDT" })).toMatchObject([{ note: "returned" }]);
    expect(notes({ reversal: true })).toMatchObject([{ note: "returned" }]);
    expect(notes({ status: "PDNG" })).toMatchObject([{ note: "not-booked" }]);
  }
});

test("another currency stands beside the amount", () => {
  const payments = [{ reference: a, amount: "100.00", currency: "EUR", ...ours }];
  expect(read(aCamt("08", [anEntry("08", { payments })]))).toMatchObject([{ amount: "100,00 EUR" }]);
});

test("a file of another account or of another authority is refused as such", () => {
  const entries = [anEntry("08", { payments: [{ reference: a, amount: "100.00", ...ours }] })];
  const iban = "<Id><IBAN>SE6412000000012170145230</IBAN></Id>";
  expect(read(aCamt("08", entries, iban))).toBe("other-account");
  const within = "<Id><Othr><Id>58398257466</Id></Othr></Id>";
  expect(read(aCamt("08", entries, within))).toHaveLength(1);
  const giro = aBankFile({ from: { kind: "bankgiro", number: "9912346" } });
  expect(read(aCamt("08", entries, iban), { bankFile: giro })).toHaveLength(1);
  const owned = (number: string) =>
    `<Id><IBAN>SE4550000000058398257466</IBAN></Id><Ownr><Id><OrgId><Othr><Id>${number}</Id></Othr></OrgId></Id></Ownr>`;
  expect(read(aCamt("08", entries, owned("5566778899")))).toBe("other-owner");
  for (const number of ["2321999993", "162321999993", "232199-9993", "AVTAL-12"])
    expect(read(aCamt("08", entries, owned(number)))).toHaveLength(1);
});

test("what is no notification, is cut off, or declares anything is not read", () => {
  const whole = aCamt("08", [anEntry("08", { payments: [{ reference: a, amount: "100.00", ...ours }] })]);
  expect(read(whole.slice(0, -20))).toBe("xml-not-whole");
  expect(
    read(whole.replace("<Document", '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document')),
  ).toBe("xml-declares");
  expect(read(whole.replace(a, "&x;"))).toBe("xml-declares");
  expect(read("<Document><CstmrPmtStsRpt/></Document>")).toBe("other-message");
});
