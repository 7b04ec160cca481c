import { framesOf } from "../../calls/frames/frame.store.ts";
import type { Frame } from "../../calls/frames/frame.ts";
import { type Act, act, type Guarded, type Outcome } from "../../pilot/act.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { theVerification } from "../../pilot/the-verification.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { heldAgainst } from "../costs.ts";
import { lineInWords, whyInWords } from "../examination/in-words.ts";
import { type ReportShown, reportAsShown } from "../report-of.ts";
import { settleClaim } from "../settle-claim.ts";
import { readCorrection } from "./correction.form.ts";
import { bookedLine, changeOf, changesKept, correctableStages, postedChange } from "./correction.ts";
import { heardBefore, loweredBy } from "./lowered.ts";
import { loweringOf, typedOf, withLowering } from "./lowering.ts";

type Command = ReportShown & {
  /** The version of the grant's sums that the officer saw. */
  readonly grantVersion: number;
  readonly line: number;
  readonly typed: Typed;
  readonly language: Language;
};
type Seen = Guarded & { readonly pilot: Pilot; readonly frames: readonly Frame[] };
export type Corrected = { readonly wrong?: readonly Problem[] };

/** Frames are needed where the grant has ended: what was given up may be needed after all. */
const see: Act<Seen, Command, Corrected>["see"] = async (table, pressed) => {
  const pilot = await thePilot(table, pressed);
  const { ended, callId } = pilot.grant;
  return { pilot, heads: pilot.heads, frames: ended ? await framesOf(table, callId) : [] };
};

/**
 * The officer corrects what was accepted of a line: new lines in the ledger that point at the old, and what it leads to.
 * Less than was accepted is a decision of the case, after the holder was heard where the regime asks for it.
 */
export const correctLine = act({
  name: "correct-line",
  writes: ["REPORT", "GRANT", "PAYMENT", "FRAME", "RECOVERY", "DECISION", "DELEGATED"],
  see,
  decide: ({ pilot, frames }: Seen, command: Command, context): Outcome<Corrected> => {
    const { by, at } = context;
    const { grant, call } = pilot;
    if (!correctableStages.includes(pilot.lifecycle.stage)) refuse("not-in-this-stage");
    const report = reportAsShown(pilot, command, "accepted");
    requireVersion(grant, command.grantVersion);
    const line = bookedLine(report, command.line);
    const bounds = { report, line, ...heldAgainst(pilot, report.number) };
    const proposed = loweringOf(report, line.id);
    const read = readCorrection({ ...command.typed, ...(proposed && typedOf(proposed)) }, bounds, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };

    const { acceptedOre: toOre, reason, note, changes } = read.value;
    const { number, corrections = [] } = report;
    const costs = changes.map((change) => postedChange(report, change, pilot));
    const changeOre = changeOf(changes);
    const heard = heardBefore(pilot, { proposed, changeOre, typed: command.typed, at }, command.language);
    if (!heard.ok) return { answer: { wrong: heard.problems } };
    const change = { number, changeOre, final: false, costs, frames };
    const { sums, posting, ...money } = settleClaim(pilot, change, { by, at });
    const { name: verification, month } = theVerification;
    const made = { at, by: by.name, reason, note, changes: changesKept(changes), ...sums, verification, month };
    const { title, contact } = grant;
    const { language, email: to } = contact;
    const { paymentOre, reclaimedOre } = sums;
    const changed = { number, line: line.id, fromOre: line.acceptedOre, toOre };
    const [what, why] = [lineInWords(line, call.categories, language), whyInWords(reason, note, language)];
    const said = { title, ...changed, what, why, paymentOre, reclaimedOre };
    const lowered = { report, line, what, why, toOre, changeOre, heard: heard.value };
    const { writes, documents, mails, decision } = loweredBy(pilot, lowered, said, context);
    const become = { ...withLowering(report, line.id, undefined), corrections: [...corrections, made], changedAt: at };
    return {
      answer: {},
      writes: [reportPut(pilot.id, become), ...money.writes, ...writes],
      mails: [...money.mails, ...(mails ?? [{ template: "report-corrected", language, to, data: said } as const])],
      posting,
      documents: [...money.documents, ...documents],
      log: {
        action: "report.corrected",
        details: { ...changed, reason, verification, ...decision, paymentOre, reclaimedOre },
      },
    };
  },
});
