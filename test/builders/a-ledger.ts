import fc from "fast-check";
import type { ExportContext, ExportFile, Pages } from "../../functions/exports/formats/format.ts";
import { bookedOn } from "../../functions/ledger/accounts.ts";
import { type CountedKind, countedKinds } from "../../functions/ledger/kinds.ts";
import { type LedgerLine, linesOf, type PostedLine, verificationOf } from "../../functions/ledger/verification.ts";
import { AccountPlan } from "../../functions/vocabulary/account-plan.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { aPosting, someApplication } from "./a-posting.ts";

const november = Month.parse("2026-11");

/** A preliminary file of November when nothing else is said. */
export const anExportContext = (given: Partial<ExportContext> = {}): ExportContext => ({
  scope: { kind: "month", month: november },
  preliminary: true,
  at: instant("2026-12-03T08:15:00Z"),
  organisation: { name: "Region Exempel", number: "232100-0164" },
  ...given,
});

const internal = { internalGrants: "7595", internalUnits: "3595" };
const plans = [
  AccountPlan.parse({ ...internal }),
  AccountPlan.parse({ ...internal, project: "P12", activity: "110", counterparties: { association: "81" } }),
  AccountPlan.parse({ ...internal, costCentre: "4711", project: "-5", counterparties: { association: "Kommun-1" } }),
];

/** What people type, and what makes trouble in one format or another. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.constantFrom(
    "Föreningen Exempel",
    "=1+1",
    "+46",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "＝1",
    '"',
    ";",
    "\r\n",
    'a"b;c',
    "\n=1",
    " ",
    "_x0041_",
    "<b>&amp;",
    "\\",
    "{6}",
    "Ærø – “ö” · €",
    "😀",
    "",
  ),
);

const isPaid = (kind: CountedKind) => kind === "payment" || kind === "advance";
const kindOf = fc.constantFrom(...countedKinds);
const amount = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -1e10, max: 1e10 }));

const aLine: fc.Arbitrary<PostedLine> = fc
  .record({
    kind: kindOf,
    plan: fc.constantFrom(...plans),
    amount,
    label: anyText,
    voucher: fc.option(
      anyText.map((text) => text.slice(0, 60)),
      { nil: undefined },
    ),
    vat: fc.constantFrom("net" as const, "gross" as const, undefined),
    period: fc.constantFrom(november, Month.parse("2026-08"), undefined),
    settles: fc.boolean(),
    elsewhere: fc.boolean(),
    corrects: fc.option(fc.record({ verification: fc.constant("P2026-3"), line: fc.integer({ min: 1, max: 9 }) }), {
      nil: undefined,
    }),
  })
  .map(({ kind, plan, amount: amountOre, label, voucher, vat, period, settles, elsewhere, corrects }) => ({
    kind: corrects ? ("correction" as const) : kind,
    amountOre: ore(amountOre),
    ...bookedOn(kind, {
      plan,
      organisationType: "association",
      categoryAccount: "9920",
      settles: settles && isPaid(kind),
    }),
    ...(settles && isPaid(kind) ? { settles: "payable" as const } : {}),
    ...(elsewhere && isPaid(kind) ? { elsewhere: true as const } : {}),
    ...(kind === "accepted-cost" ? { category: { id: "staff", label } } : {}),
    ...(corrects ? { corrects: { ...corrects, kind } } : {}),
    costPeriod: period,
    vat,
    voucher,
  }));

const aPostingOfAnything = fc.record({
  lines: fc.array(aLine, { minLength: 1, maxLength: 6 }),
  organisation: anyText,
  municipality: fc.constantFrom("Hallsberg", "Örebro"),
  callId: fc.constantFrom("kraftsamling-piloter-2026", "-call").map((id) => CallId.parse(id)),
  applicationId: fc.constantFrom(someApplication, ApplicationId.parse("b".repeat(16))),
  registrationNumber: fc.option(
    fc.constantFrom("26RS10970", "=26;RS").map((number) => RegistrationNumber.parse(number)),
    { nil: undefined },
  ),
  trueDay: fc.constantFrom("2026-11-20", "2026-10-31", "2024-02-29").map((day) => LocalDay.parse(day)),
});

/** The lines of a ledger: any verifications, numbered from 1. */
export const anyLedger: fc.Arbitrary<readonly LedgerLine[]> = fc
  .array(aPostingOfAnything, { maxLength: 12 })
  .map((postings) => postings.flatMap((given, i) => linesOf(verificationOf(aPosting(given), november, i + 1))));

/** Lines in pages of whole verifications, as they are read from the ledger. */
export async function* inPages(lines: readonly LedgerLine[], size = 3): Pages {
  let page: LedgerLine[] = [];
  for (const line of lines) {
    if (page.length >= size && line.number !== page.at(-1)?.number) {
      yield page;
      page = [];
    }
    page.push(line);
  }
  if (page.length > 0) yield page;
}

/** All of a file's bytes. */
export async function bytesOf({ chunks }: Pick<ExportFile, "chunks">): Promise<Buffer> {
  const parts: Uint8Array[] = [];

  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
