import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import type { Terms } from "../../pilot/items/terms.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { openTerms } from "./asked-terms.ts";
import { termsPut } from "./send-terms.ts";
import { extendForm } from "./terms.form.ts";
import { noTermsAsked } from "./terms.refusals.ts";
import { termsProblemTexts } from "./terms-problems.texts.ts";
import { termsMails, termsReminders } from "./told-of-terms.ts";

/** An officer gives more time to sign, with a reason, also when the day has passed. */
export const extendTerms = act({
  name: "extend-terms",
  writes: ["TERMS"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { terms: before, state } = openTerms(pilot, language);
    const { sent } = before;
    if (!sent || state !== "waiting") return refuse(noTermsAsked);
    requireVersion(before, version);
    const t = termsProblemTexts[language];
    const read = readTyped(extendForm, typed, language, {
      rules: ({ "p-day": day }) =>
        day !== undefined && (day <= dayOf(at) || day <= sent.lastDay)
          ? [{ field: "p-day", code: "day-not-later" }]
          : [],
      words: ({ code }) => (code === "day-not-later" ? t.problems["day-not-later"] : undefined),
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-day": lastDay, "p-why": reason } = read.value;
    const reminders = termsReminders(pilot, lastDay, { at, named: `${sent.document}-${version}` });
    const terms: Terms = {
      ...before,
      version: version + 1,
      sent: { ...sent, lastDay },
      reminders: reminders.map(({ id }) => id),
      extended: [...before.extended, { at, by: by.name, from: sent.lastDay, to: lastDay, reason }],
    };
    return {
      answer: {},
      writes: [termsPut(pilot.id, terms, before)],
      mails: [...termsMails(pilot, { what: "extended", lastDay, reason }), ...reminders],
      cancels: before.reminders,
      log: { action: "terms.extended", details: { from: sent.lastDay, day: lastDay, reason } },
    };
  },
});
