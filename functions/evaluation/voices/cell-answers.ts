import { frameCells } from "../../calls/frame-cells.ts";
import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import type { Occasion } from "../../pilot/obligations/occasions.ts";
import { occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Value } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import type { Texts } from "../../vocabulary/language.ts";
import { evaluationForm, signedForm } from "../read-evaluation.ts";
import { askedIds, earlyId, voiceForm } from "./voice-form.ts";
import { voicesTexts } from "./voices.texts.ts";

/** A signed evaluation, whoever's it is. */
export type SignedVoice = {
  readonly occasion: string;
  readonly by: Occasion["by"];
  /** What it is called: `Självvärdering`. */
  readonly name: Texts<string>;
  readonly at: Instant;
  /** Who signed it, and of an evaluator from outside the organisation. */
  readonly signedBy: string;
  readonly organisation?: string | undefined;
  readonly form: Form;
  readonly answers: Readonly<Record<string, Value>>;
};

/** One answer to a question of the frame. `early`: it was too early to say. */
export type CellAnswer = Pick<SignedVoice, "occasion" | "by" | "name" | "signedBy"> & {
  readonly day: LocalDay;
  readonly value: Value | undefined;
  readonly early: boolean;
};

type Held = Pick<Pilot, "grantIfAny" | "call" | "lifecycle" | "voices" | "evaluation">;

/** All evaluations of a pilot that are signed, the first first; the officer's final one among them. */
export function signedVoices(pilot: Held): readonly SignedVoice[] {
  const { evaluation, call, grantIfAny } = pilot;
  if (!grantIfAny) return [];
  const final: readonly SignedVoice[] =
    evaluation?.status === "signed"
      ? [
          {
            ...{ occasion: "final", by: "officer", at: evaluation.signedAt, signedBy: evaluation.signedBy },
            name: { sv: voicesTexts.sv.final, en: voicesTexts.en.final },
            form: signedForm(evaluation, call),
            answers: evaluation.answers,
          },
        ]
      : [];
  const others = occasionsOfPilot(pilot, grantIfAny.startDay).flatMap((one): readonly SignedVoice[] => {
    const signed = one.voice?.signed;
    if (!signed) return [];
    const { at, by: signedBy, organisation, answers } = signed;
    const name = { sv: occasionName(one, "sv"), en: occasionName(one, "en") };
    return [{ occasion: one.id, by: one.by, name, at, signedBy, organisation, form: voiceForm(call, one), answers }];
  });
  return [...final, ...others].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * What was answered to each question that all voices are asked, by the question's id: the cells of the frame, or all
 * questions where the call's evaluation has none. Only what is signed counts.
 * @example cellAnswers(pilot).get(question.id)?.map(({ by, day }) => [by, day])
 */
export function cellAnswers(pilot: Held): ReadonlyMap<string, readonly CellAnswer[]> {
  const voices = signedVoices(pilot);
  return new Map(
    [...askedIds(evaluationForm(pilot.call))].map((question) => [
      question,
      voices.flatMap(({ occasion, by, name, signedBy, at, answers }): readonly CellAnswer[] => {
        const value = answers[question];
        const early = answers[earlyId(question)] !== undefined;
        return value === undefined && !early ? [] : [{ occasion, by, name, signedBy, day: dayOf(at), value, early }];
      }),
    ]),
  );
}

/**
 * The questions of which the newest signed answer was that it is too early to say, with the evaluation that said so: the
 * next one is reminded of it.
 */
export function earlyBefore(pilot: Held): ReadonlyMap<string, Texts<string>> {
  const last = new Map<string, Texts<string> | undefined>();
  for (const { form, answers, name } of signedVoices(pilot))
    for (const { id } of form.sections.flatMap(({ questions }) => questions)) {
      if (answers[earlyId(id)] !== undefined) last.set(id, name);
      else if (answers[id] !== undefined) last.delete(id);
    }
  return new Map([...last].flatMap(([id, name]) => (name ? [[id, name] as const] : [])));
}

/** The cells of the frame that the signed final evaluation leaves empty; none before it is signed. */
export function emptyInFinal({ evaluation, call }: Pick<Pilot, "evaluation" | "call">) {
  if (evaluation?.status !== "signed") return [];
  return frameCells(signedForm(evaluation, call)).filter(
    ({ question }) => evaluation.answers[question.id] === undefined,
  );
}
