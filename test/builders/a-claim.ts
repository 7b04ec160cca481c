import { type BookedCost, claimLines } from "../../functions/claims/claim/claim-lines.ts";
import type { correctLine } from "../../functions/claims/correction/correct-line.act.ts";
import type { acceptReport } from "../../functions/claims/examination/accept-report.act.ts";
import { lineField } from "../../functions/claims/examination/examination.form.ts";
import { reportOf } from "../../functions/claims/report-of.ts";
import {
  type CostLine,
  type Cut,
  type Report,
  type ReportContent,
  reportPut,
} from "../../functions/pilot/items/report.ts";
import type { Pilot } from "../../functions/pilot/pilot.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import { editKronor, type Ore, ore } from "../../functions/vocabulary/ore.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import type { VatStatus } from "../../functions/vocabulary/vat.ts";
import { theCall } from "./a-pilot.ts";

const at = instant("2027-06-01T09:00:00Z");
export const january = Month.parse("2027-01");

/** A booked cost of so many öre, of a category and a month; with a verification when it is named. */
export const aCost = (
  categoryId: string,
  amountOre: number,
  {
    month = "2027-01",
    voucher = "",
    day = `${month}-15`,
    text = "Faktura",
  }: { month?: string; voucher?: string; day?: string; text?: string } = {},
): BookedCost => ({
  categoryId,
  month: Month.parse(month),
  amountOre: ore(amountOre),
  ...(voucher ? { voucher: { name: voucher, day: LocalDay.parse(day), text } } : {}),
});

export const linesOfClaim = (costs: readonly BookedCost[], vat: VatStatus = "net"): CostLine[] => [
  ...claimLines(costs, theCall.categories, vat),
];

/** What is told in words: nothing but whether it is the last report. */
const inWords = (final: boolean) => ({ form: { id: "p-report", version: 1 }, answers: { "p-final": final } });

export const aContent = (
  costs: readonly BookedCost[],
  { final = false, vat = "net" as VatStatus, from = january, through = january } = {},
): ReportContent => ({ from, through, final, ...inWords(final), vat, costs: linesOfClaim(costs, vat) });

export const aReport = (content: ReportContent, number = 1): Report => ({
  v: 2,
  number,
  version: 1,
  status: "submitted",
  typed: {},
  content,
  begunAt: at,
  changedAt: at,
  submittedAt: at,
});

/** Reports that are in and wait for the officer, numbered from 1. */
export async function submitted(table: Table, id: ApplicationId, contents: readonly ReportContent[]): Promise<void> {
  if (contents.length === 0) return;
  await table.transact(contents.map((content, i) => reportPut(id, { ...aReport(content, i + 1), version: 0 })));
}

const theOfficer = { kind: "officer", id: "o", name: "Handläggaren" } as const;

type Seen = Pick<Pilot, "id" | "reports" | "grant">;
type Pressing<A extends { decide: (seen: never, command: never, context: never) => unknown }> = Parameters<
  A["decide"]
>[1];

/** What an officer presses on a page as it was seen. */
const pressedOn = <Command>({ id }: Seen, command: Command, nonce: Nonce, when: typeof at) => ({
  ...{ subject: pilotSubject(id), by: theOfficer, at: when, nonce },
  command,
});
const shownOn = ({ grant, reports }: Seen, number: number) => ({
  ...{ number, version: reportOf({ reports }, number).version },
  ...{ grantVersion: grant.version, language: "sv" as const },
});

/** The fields of the examination, for lines of which something else than what is claimed is accepted. */
const judgements = (cuts: readonly Cut[]): Typed =>
  Object.fromEntries(
    cuts.flatMap(({ id, acceptedOre, reason = "", note = "" }) => [
      [lineField(id, "amount"), editKronor(acceptedOre)],
      [lineField(id, "reason"), reason],
      [lineField(id, "note"), note],
    ]),
  );

type When = { readonly nonce?: Nonce; readonly when?: typeof at };

/** The press that accepts a report as it was seen, less these cuts. */
export const accepting = (seen: Seen, number: number, cuts: readonly Cut[] = [], { nonce, when = at }: When = {}) =>
  pressedOn<Pressing<typeof acceptReport>>(
    seen,
    { ...shownOn(seen, number), typed: judgements(cuts) },
    nonce ?? newId(Nonce),
    when,
  );

/** The press that corrects a line of a report as it was seen. */
export const correcting = (
  seen: Seen,
  { number, line, toOre }: { readonly number: number; readonly line: number; readonly toOre: Ore },
  { nonce, when = at }: When = {},
) =>
  pressedOn<Pressing<typeof correctLine>>(
    seen,
    {
      ...shownOn(seen, number),
      line,
      typed: { amount: editKronor(toOre), reason: "arithmetic", note: "Fel summa" },
    },
    nonce ?? newId(Nonce),
    when,
  );
