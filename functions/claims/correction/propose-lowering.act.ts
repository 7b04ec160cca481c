import { loweringForm } from "../../decisions/cut/contract.ts";
import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { mostLowerings, reportPut } from "../../pilot/items/report.ts";
import { withOfficialCopies } from "../../pilot/people/official-copies.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { heldAgainst } from "../costs.ts";
import { lineInWords, whyInWords } from "../examination/in-words.ts";
import { type ReportShown, reportAsShown } from "../report-of.ts";
import { readCorrection } from "./correction.form.ts";
import { bookedLine, changeOf, correctableStages } from "./correction.ts";
import { loweringOpen, loweringsFull } from "./lowering.refusals.ts";
import { loweringTexts } from "./lowering.texts.ts";
import { loweringOf, withLowering } from "./lowering.ts";

type Command = ReportShown & { readonly line: number; readonly typed: Typed; readonly language: Language };

/** An officer proposes to lower an accepted line, and sends the proposal to the holder, who may answer until a day. */
export const proposeLowering = act({
  name: "propose-lowering",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<FormAnswer> => {
    const { grant, call } = pilot;
    if (!correctableStages.includes(pilot.lifecycle.stage)) refuse("not-in-this-stage");
    const report = reportAsShown(pilot, command, "accepted");
    const line = bookedLine(report, command.line);
    if (loweringOf(report, line.id)) refuse(loweringOpen);
    if ((report.lowerings?.length ?? 0) >= mostLowerings) refuse(loweringsFull);
    const words = loweringTexts[command.language].problems;
    const bounds = { report, line, ...heldAgainst(pilot, report.number) };
    const read = readCorrection(command.typed, bounds, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { acceptedOre: toOre, reason, note, changes } = read.value;
    if (changeOf(changes) >= 0) return { answer: { wrong: [{ field: "amount", text: words["not-lower"] }] } };
    const day = readTyped(loweringForm, command.typed, command.language, {
      rules: ({ "p-reply-day": reply }) =>
        reply !== undefined && reply <= dayOf(at) ? [{ field: "p-reply-day", code: "reply-day-passed" }] : [],
      words: ({ code }) => (code === "reply-day-passed" ? words["reply-day-passed"] : undefined),
    });
    if (!day.ok) return { answer: { wrong: day.problems } };

    const replyDay = day.value["p-reply-day"];
    const proposed = { line: line.id, toOre, reason, note, at, by: by.name, replyDay };
    const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
    const { language, email: to } = contact;
    const link = { purpose: "holder", subject: "holder", generation, expiresAt } as const;
    const { number } = report;
    const about = { title, number, line: line.id, what: lineInWords(line, call.categories, language) };
    const data = { ...about, fromOre: line.acceptedOre, toOre, why: whyInWords(reason, note, language), replyDay };
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...withLowering(report, line.id, proposed), changedAt: at })],
      mails: withOfficialCopies(pilot, [{ template: "lowering-proposed", language, to, data, link }]),
      log: {
        action: "lowering.proposed",
        details: { number, line: line.id, fromOre: line.acceptedOre, toOre, replyDay },
      },
    };
  },
});
