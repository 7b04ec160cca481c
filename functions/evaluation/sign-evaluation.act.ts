import { act, type Outcome } from "../pilot/act.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../pilot/pilot.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { readEvaluation } from "./evaluation.form.ts";
import { evaluationPut, writableEvaluation } from "./evaluation.ts";

type Command = { readonly version: number; readonly language: Language };
export type Signed = { readonly wrong?: readonly Problem[] };

/** The officer signs the evaluation: it is final, the pilot is evaluated, and its holder hears of it. */
export const signEvaluation = act({
  name: "sign-evaluation",
  writes: ["EVALUATION"],
  see: thePilot,
  decide: (pilot: Pilot, { version, language }: Command, { by, at }): Outcome<Signed> => {
    const before = writableEvaluation(pilot);
    requireVersion(before, version);
    const typed = before?.typed ?? {};
    const read = readEvaluation(typed, pilot.call.evaluation, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    requireStage(pilot, "reported");
    const { title, contact } = pilot.grant;
    const signed = { status: "signed", typed, content: read.value, signedAt: at, signedBy: by.name } as const;
    return {
      answer: {},
      writes: [evaluationPut(pilot, { ...signed, changedAt: at }).write],
      fact: { fact: "evaluationSigned", from: "reported", reason: "evaluation" },
      mails: [{ template: "evaluated", language: contact.language, to: contact.email, data: { title } }],
      log: { action: "evaluation.signed" },
    };
  },
});
