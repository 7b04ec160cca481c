import { act, type Outcome } from "../../pilot/act.ts";
import { type FormalCheck, failedPoints, formalPoints } from "../../pilot/items/formal-check.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { readCheck } from "./check.form.ts";
import { checkTexts } from "./check.texts.ts";

type Command = {
  readonly typed: Typed;
  /** The version of the check that the officer saw; 0 before there was one. */
  readonly version: number;
  readonly language: Language;
};
export type Checked = { readonly wrong?: readonly Problem[] };

/** What was found, in a sentence or two of the officer's own words, for the log. */
const reasonsOf = ({ points }: Pick<FormalCheck, "points">) =>
  formalPoints
    .flatMap((point) => (points[point].ok ? [] : [`${checkTexts.sv.short[point]}: ${points[point].reason ?? ""}`]))
    .join("\n");

/** An officer checks an application for its form: in time, entitled, complete. What was found before stays in the log. */
export const recordCheck = act({
  name: "record-check",
  writes: ["FORMALCHECK"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, version, language }: Command, { by, at }): Outcome<Checked> => {
    requireStage(pilot, "submitted", "reviewed");
    requireVersion(pilot.formalCheck, version);
    const read = readCheck(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const check: FormalCheck = {
      v: 1,
      version: version + 1,
      points: read.value,
      of: pilot.submissions.length,
      at,
      by: { id: by.id, name: by.name },
    };
    const failed = failedPoints(check).length > 0;
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.formalCheck(pilot.id), ...check }, when: unchangedSince(version) }],
      log: failed
        ? { action: "formal-check.failed", details: { reason: reasonsOf(check), version: check.of } }
        : { action: "formal-check.passed", details: { version: check.of } },
    };
  },
});
