import { act, type Outcome } from "../../pilot/act.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { lineInWords } from "../examination/in-words.ts";
import { reportOf } from "../report-of.ts";
import { bookedLine } from "./correction.ts";
import { noLowering } from "./lowering.refusals.ts";
import { loweringOf, withLowering } from "./lowering.ts";

type Command = { readonly number: number; readonly line: number; readonly sent: string };

/** An officer takes back a proposal to lower a line, and the holder is told: the line stays as it was accepted. */
export const withdrawLowering = act({
  name: "withdraw-lowering",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, line, sent }: Command, { at }): Outcome<object> => {
    const report = reportOf(pilot, number);
    if (loweringOf(report, line)?.at !== sent) refuse(noLowering);
    const { title, contact } = pilot.grant;
    const { language, email: to } = contact;
    const what = lineInWords(bookedLine(report, line), pilot.call.categories, language);
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...withLowering(report, line, undefined), changedAt: at })],
      mails: [{ template: "lowering-withdrawn", language, to, data: { title, number, line, what } }],
      log: { action: "lowering.withdrawn", details: { number, line } },
    };
  },
});
