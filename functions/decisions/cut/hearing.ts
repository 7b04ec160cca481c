import type { Call } from "../../calls/call.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Lowering, Report } from "../../pilot/items/report.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { notHeardYet } from "../ending/ending.refusals.ts";
import { notHeardQuestion, replyDayQuestion } from "../termination/termination.forms.form.ts";
import { cutTexts } from "./cut.texts.ts";

/** Why the party is not heard before less is accepted than it claims. */
export const cutHearingForm = defineForm({
  format: 1,
  id: "p-claim-cut",
  version: 1,
  for: "act",
  name: { sv: cutTexts.sv.heard, en: cutTexts.en.heard },
  sections: [
    {
      id: "p-section",
      slug: "nedsattning",
      name: { sv: cutTexts.sv.heard, en: cutTexts.en.heard },
      questions: [notHeardQuestion],
    },
  ],
  rules: [],
});

/** By which day the holder may answer before an accepted line is lowered. */
export const loweringForm = defineForm({
  format: 1,
  id: "p-claim-lowering",
  version: 1,
  for: "act",
  name: { sv: cutTexts.sv.heard, en: cutTexts.en.heard },
  sections: [
    {
      id: "p-section",
      slug: "forslag",
      name: { sv: cutTexts.sv.heard, en: cutTexts.en.heard },
      questions: [replyDayQuestion],
    },
  ],
  rules: [],
});

type Claim = Pick<Report, "returned" | "submittedAt">;
/** How the party was heard, as the decision keeps it. */
export type Heard = Pick<DecisionOf<"cut">, "sentOn" | "replyDay" | "reply" | "notHeard">;

/** A claim that was returned with a comment and handed in again has been answered on. */
const answered = ({ returned, submittedAt }: Claim) =>
  returned && submittedAt && submittedAt > returned.at ? { returned, submittedAt } : undefined;

/** When the report was returned for an answer; undefined where it was not. */
export const heardOn = (claim: Claim) => {
  const heard = answered(claim);
  return heard && dayOf(heard.returned.at);
};

/**
 * Whether it is asked why the party was not heard: förvaltningslagen (2017:900) 25 § holds for a state authority, and not
 * where decisions are tried by a review of their legality (2 §).
 */
export const asksHearing = ({ appeal }: Pick<Call, "appeal">, claim: Claim): boolean =>
  appeal.kind === "administrative-appeal" && answered(claim) === undefined;

/** How the party was heard, or why not, as the officer says it with the press that accepts less. */
export function readHearing(
  typed: Typed,
  { call, claim, letter }: { readonly call: Pick<Call, "appeal">; readonly claim: Claim; readonly letter: Language },
  lang: Language,
): Read<Heard> {
  const heard = answered(claim);
  if (heard) {
    const { returned, submittedAt } = heard;
    const [sent, back] = [dayOf(returned.at), dayOf(submittedAt)];
    const reply = cutTexts[letter].returned(formatDay(sent, letter), formatDay(back, letter), returned.comment);
    return { ok: true, value: { sentOn: sent, reply } };
  }
  if (!asksHearing(call, claim)) return { ok: true, value: {} };
  const read = readTyped(cutHearingForm, typed, lang);
  return read.ok ? { ok: true, value: { notHeard: read.value["p-not-heard"] } } : read;
}

/** Whether it is asked why the party was not heard before an accepted line is lowered: the same rule, by the proposal. */
export const asksLoweringHearing = ({ appeal }: Pick<Call, "appeal">, proposed: Lowering | undefined): boolean =>
  appeal.kind === "administrative-appeal" && proposed === undefined;

/** Whether a proposal to lower a line can be decided: it was answered, or its day has passed. */
export const isHeard = ({ reply, replyDay }: Lowering, today: LocalDay): boolean =>
  reply !== undefined || today > replyDay;

/**
 * How the party was heard before an accepted line is lowered, or why not.
 * @throws Refusal not-heard-yet while a proposal can still be answered
 */
export function readLoweringHearing(
  typed: Typed,
  {
    call,
    proposed,
    today,
  }: { readonly call: Pick<Call, "appeal">; readonly proposed?: Lowering; readonly today: LocalDay },
  lang: Language,
): Read<Heard> {
  if (proposed) {
    const { at, replyDay, reply } = proposed;
    if (!isHeard(proposed, today)) refuse(notHeardYet, { day: formatDay(replyDay, lang) });
    return { ok: true, value: { sentOn: dayOf(at), replyDay, ...(reply ? { reply: reply.text } : {}) } };
  }
  if (!asksLoweringHearing(call, proposed)) return { ok: true, value: {} };
  const read = readTyped(cutHearingForm, typed, lang);
  return read.ok ? { ok: true, value: { notHeard: read.value["p-not-heard"] } } : read;
}
