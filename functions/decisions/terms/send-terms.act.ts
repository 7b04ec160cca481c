import { act, type Outcome } from "../../pilot/act.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { openTerms } from "./asked-terms.ts";
import { legalForceOf } from "./legal-force.ts";
import { sentNow, termsPut } from "./send-terms.ts";
import { noLegalForce, noTermsAsked } from "./terms.refusals.ts";

type Command = { readonly version: number; readonly language: Language };

/** An officer sends terms that waited for legal force, or that say otherwise than the grant since it was amended. */
export const sendTerms = act({
  name: "send-terms",
  writes: ["TERMS"],
  see: thePilot,
  decide: (pilot: Pilot, { version, language }: Command, { at, newId }): Outcome<object> => {
    const { terms: before, state } = openTerms(pilot, language);
    if (state !== "to-send") refuse(noTermsAsked);
    requireVersion(before, version);
    const force = before.afterLegalForce ? legalForceOf(pilot, dayOf(at)) : undefined;
    if (force?.state === "running") refuse(noLegalForce, { day: formatDay(force.lastDay, language) });
    if (force?.state === "unknown") refuse(noLegalForce);
    const { terms, documents, mails } = sentNow(pilot, { ...before, version: version + 1 }, { at, newId });
    return {
      answer: {},
      writes: [termsPut(pilot.id, terms, before)],
      documents,
      mails,
      cancels: before.reminders,
      log: { action: "terms.sent", details: { day: terms.sent?.lastDay ?? "" } },
    };
  },
});
