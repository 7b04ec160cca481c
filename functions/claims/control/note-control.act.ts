import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { mostControls, reportPut } from "../../pilot/items/report.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { reportAsShown } from "../report-of.ts";
import { controlForm } from "./control.form.ts";
import { notDrawn } from "./control.refusals.ts";

/** `number` is that of the report. */
type Command = FormCommand & { readonly number: number };

/** An officer notes what was looked at of a claim that was drawn, and what was found. What was noted before stays. */
export const noteControl = act({
  name: "note-control",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    requireClaimed(pilot, "examination");
    const report = reportAsShown(pilot, { number, version }, "submitted");
    const { sample, controls = [] } = report;
    if (!sample?.cause || controls.length >= mostControls) refuse(notDrawn);
    const read = readTyped(controlForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-looked": looked, "p-found": found } = read.value;
    const control = { at, by: by.name, looked, ...(found ? { found } : {}) };
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...report, controls: [...controls, control], changedAt: at })],
      log: { action: "report.checked", details: { number, faults: found !== undefined } },
    };
  },
});
