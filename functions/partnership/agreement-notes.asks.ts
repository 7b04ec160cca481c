import { dayOf, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Agreement, termsInForce } from "./agreement.ts";
import {
  decidedForm,
  dissolutionForm,
  followUpForm,
  fundingForm,
  missingFollowUps,
  signatureForm,
  unsigned,
} from "./agreement-notes.form.ts";
import { noteTexts } from "./agreement-notes.texts.ts";

type Asker = { readonly language: Language; readonly now: Instant };
const newestOf = ({ terms }: Agreement) => terms.at(-1) ?? refuse("not-found");

/** What each form about what happens under an agreement asks, as the agreement and the day have it. */
export const noteAsks = {
  funding: ({ language, now }: Asker) => {
    const t = noteTexts[language];
    return { title: t.funding, lead: t.fundingLead, button: t.save, form: fundingForm(dayOf(now)), typed: {} };
  },
  decided: ({ language, now }: Asker) => {
    const t = noteTexts[language];
    return { title: t.decided, lead: t.decidedLead, button: t.save, form: decidedForm(dayOf(now)), typed: {} };
  },
  dissolve: ({ language }: Asker, { dissolved }: Agreement) => {
    const t = noteTexts[language];
    const typed = { "p-day": dissolved?.day ?? "" };
    return { title: t.dissolve, lead: t.dissolveLead, button: t.save, form: dissolutionForm, typed };
  },
  followUp: ({ language, now }: Asker, agreement: Agreement) => {
    const t = noteTexts[language];
    const today = dayOf(now);
    const missing = missingFollowUps(agreement, termsInForce(agreement, today) ?? newestOf(agreement), today);
    return { title: t.followUp, lead: t.followUpLead, button: t.save, form: followUpForm(missing, today), typed: {} };
  },
  sign: ({ language, now }: Asker, agreement: Agreement) => {
    const t = noteTexts[language];
    const form = signatureForm(unsigned(newestOf(agreement)), dayOf(now));
    return { title: t.sign, lead: t.signLead, button: t.save, form, typed: {} };
  },
};
