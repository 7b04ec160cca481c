import { cutDecided, readLoweringHearing } from "../../decisions/cut/contract.ts";
import { correctedLines, type ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { Context, OutcomeMail } from "../../pilot/act.ts";
import type { MailData } from "../../pilot/items/owed-mail.ts";
import { costsOf, type Lowering, type Report } from "../../pilot/items/report.ts";
import { withOfficialCopies } from "../../pilot/people/official-copies.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { acceptedOf } from "../examination/accepted-lines.ts";

type Heard = Parameters<typeof cutDecided>[1]["heard"];
type Asked = {
  readonly proposed: Lowering | undefined;
  readonly changeOre: Ore;
  readonly typed: Typed;
  readonly at: Instant;
};

/** How the holder was heard before a line is lowered; a raise takes nothing from anybody, and nothing is asked of it. */
export const heardBefore = (
  { call }: Pick<Pilot, "call">,
  { proposed, changeOre, typed, at }: Asked,
  lang: Language,
): Read<Heard> =>
  changeOre >= 0
    ? { ok: true, value: {} }
    : readLoweringHearing(typed, { call, today: dayOf(at), ...(proposed ? { proposed } : {}) }, lang);

type Lowered = {
  readonly report: Report;
  readonly line: ExaminedLine;
  readonly what: string;
  readonly why: string;
  readonly toOre: Ore;
  readonly changeOre: Ore;
  readonly heard: Heard;
};
type Made = Pick<ReturnType<typeof cutDecided>, "writes" | "documents"> & {
  readonly mails?: readonly OutcomeMail[];
  readonly decision?: { readonly decision: number };
};

/**
 * A line that is lowered, as a decision of the case with its document and its letter, which is the mail that the line is
 * corrected; nothing where more is accepted than before.
 */
export function loweredBy(
  pilot: Pilot,
  { report, line, what, why, toOre, changeOre, heard }: Lowered,
  data: MailData<"report-corrected">,
  context: Pick<Context, "by" | "at" | "newId">,
): Made {
  if (changeOre >= 0 || !report.content) return { writes: [], documents: [] };
  const { language, email: to } = pilot.contact;
  const beforeOre = acceptedOf(correctedLines(report));
  const sums = { claimedOre: costsOf(report.content), beforeOre, acceptedOre: sumOre([beforeOre, changeOre]) };
  const lines = [{ line: line.id, what, claimedOre: line.amountOre, acceptedOre: toOre, why }];
  const made = cutDecided(pilot, { report: report.number, ...sums, lines, heard }, context);
  const letter = { template: "report-corrected", language, to, id: made.letterId } as const;
  return {
    writes: made.writes,
    documents: made.documents,
    mails: withOfficialCopies(pilot, [{ ...letter, data: { ...data, decided: made.decided } }]),
    decision: { decision: made.number },
  };
}
