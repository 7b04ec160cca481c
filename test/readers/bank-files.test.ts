import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { pain001 } from "../../functions/payments/bank/pain001.ts";
import type { BatchRow } from "../../functions/payments/batches/batch.ts";
import { type BankFile, bankFileVersions } from "../../functions/settings/bank-file.ts";
import { PaymentId } from "../../functions/vocabulary/ids.ts";
import { LocalDay } from "../../functions/vocabulary/instant.ts";
import { type Ore, ore, sumOre } from "../../functions/vocabulary/ore.ts";
import type { PaidTo } from "../../functions/vocabulary/paid-to.ts";
import { aBankFile, aBankRow, theBatch, thePayer } from "../builders/a-bank-file.ts";
import { pythonTools } from "../python-tools.ts";

let tools: Awaited<ReturnType<typeof pythonTools>>;
const work = mkdtempSync(join(tmpdir(), "bank-files-"));
beforeAll(async () => {
  tools = await pythonTools("readers", "test/readers/requirements.txt");
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function checked(text: string): Promise<unknown> {
  const path = join(work, "file.xml");
  writeFileSync(path, text);
  const { code, said } = await tools.run("python", [join(project, "test/readers/read_bank_file.py"), path]);
  if (code !== 0) throw new Error(said);
  return JSON.parse(said);
}

const kinds: readonly PaidTo[] = [
  { kind: "bankgiro", number: "9912346" },
  { kind: "plusgiro", number: "2865434" },
  { kind: "account", clearing: "5491", number: "0000003" },
  { kind: "iban", iban: "SE4550000000058398257466" },
];

// Each start of Python costs a second, so that one file of each version has many odd texts.
const rows = (): readonly BatchRow[] => {
  const texts = fc.sample(fc.string({ unit: "grapheme", maxLength: 300 }), { numRuns: 60, seed: 2026 });
  return texts.map((text, i) =>
    aBankRow({
      paymentId: PaymentId.parse(`a${String(i).padStart(15, "2").replace(/[01]/g, "z")}`),
      ...{ organisation: text, message: texts[i + 1] ?? "", amountOre: ore(1 + i * 1_000_003) },
      giro: kinds[i % kinds.length] ?? { kind: "bankgiro", number: "9912346" },
      ...(i % 3 === 0 ? { dueOn: LocalDay.parse("2027-02-01") } : {}),
    }),
  );
};
const amount = (all: Ore) => `${Math.trunc(all / 100)}.${String(all % 100).padStart(2, "0")}`;

test("a file for the bank is what the published schema of its version asks for, whoever pays and is paid", async () => {
  const given: readonly Partial<BankFile>[] = [{}, ...kinds.map((from) => ({ from, agreement: "AVTAL-12" }))];
  for (const version of bankFileVersions)
    for (const more of given.slice(0, version === "001.001.03" ? given.length : 2)) {
      const sent = rows();
      const { text } = pain001(aBankFile({ version, ...more }), thePayer, theBatch, sent);
      expect(await checked(text)).toEqual({
        ...{ message: `pain.${version}`, wrong: [], payments: sent.length, counted: sent.length },
        sum: amount(sumOre(sent.map(({ amountOre }) => amountOre))),
      });
    }
}, 120_000);

test("the check can fail: a name that is too long, and an element out of its place", async () => {
  const { text } = pain001(aBankFile(), thePayer, theBatch, [aBankRow()]);
  const long = text.replace("Föreningen Exempel", "x".repeat(141));
  expect(await checked(long)).toMatchObject({ wrong: [expect.stringContaining("Nm")] });
  expect(await checked(text.replace(/<ChrgBr>.*?<\/ChrgBr>/, ""))).toMatchObject({ wrong: [] });
  expect(await checked(text.replace(/<DbtrAgt>.*?<\/DbtrAgt>/, ""))).not.toMatchObject({ wrong: [] });
}, 120_000);
