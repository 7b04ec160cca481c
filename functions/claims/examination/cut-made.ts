import { cutDecided, readHearing } from "../../decisions/cut/contract.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { Context, OutcomeMail } from "../../pilot/act.ts";
import type { Cut, Report } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { cutLines } from "./in-words.ts";

type Heard = Parameters<typeof cutDecided>[1]["heard"];
/** The letter of a decision that is told by another mail: its name, and what the mail says of it. */
type Letter = { readonly id?: string; readonly decided?: ReturnType<typeof cutDecided>["decided"] };
type Made = Pick<ReturnType<typeof cutDecided>, "writes" | "documents"> & {
  readonly number?: number;
  readonly letter: Letter;
};

/** How the holder was heard before less is accepted than they claim: asked for only where something is cut. */
export const heardBefore = (
  { call, contact }: Pick<Pilot, "call" | "contact">,
  { claim, cuts }: { readonly claim: Report; readonly cuts: readonly Cut[] },
  typed: Typed,
  lang: Language,
): Read<Heard> =>
  cuts.length === 0 ? { ok: true, value: {} } : readHearing(typed, { call, claim, letter: contact.language }, lang);

type Examined = {
  readonly report: Report;
  readonly lines: readonly ExaminedLine[];
  readonly claimedOre: Ore;
  readonly acceptedOre: Ore;
  readonly heard: Heard;
};

/** What is cut of a claim, as a decision of the case; nothing where all is accepted as claimed. */
export function cutMade(
  pilot: Pilot,
  { report, lines, ...made }: Examined,
  context: Pick<Context, "by" | "at" | "newId">,
): Made {
  const cut = cutLines(lines, pilot.call.categories, pilot.contact.language);
  if (cut.length === 0) return { writes: [], documents: [], letter: {} };
  const { number, writes, documents, letterId, decided } = cutDecided(
    pilot,
    { ...made, report: report.number, lines: cut },
    context,
  );
  return { number, writes, documents, letter: { id: letterId, decided } };
}

/** The mail that the report is accepted, which is the letter of the decision where something is cut. */
export const withLetter = (
  mail: OutcomeMail & { readonly template: "report-accepted" },
  { id, decided }: Letter,
): OutcomeMail => ({
  ...mail,
  ...(id ? { id } : {}),
  data: { ...mail.data, ...(decided ? { decided } : {}) },
});
