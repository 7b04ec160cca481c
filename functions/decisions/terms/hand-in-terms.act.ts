import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import type { Terms } from "../../pilot/items/terms.ts";
import { requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { holderNamed } from "./add-terms-file.act.ts";
import { askedDocument, termsAsShown } from "./asked-terms.ts";
import { termsPut } from "./send-terms.ts";
import { namesIn, signingForm } from "./terms.form.ts";
import { noTermsAsked } from "./terms.refusals.ts";
import { termsTexts } from "./terms.texts.ts";
import { filesNow } from "./terms-state.ts";

type Command = FormCommand & { readonly document: string };

/** The holder hands in the signed terms and says who has signed; an officer does it for what came by post. */
export const handInTerms = act({
  name: "hand-in-terms",
  writes: ["TERMS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<FormAnswer> => {
    const { document, version, typed, language } = command;
    requireSpeaksFor(pilot, by);
    const { terms: before, state } = termsAsShown(pilot, document, language);
    if (state !== "waiting") refuse(noTermsAsked);
    requireVersion(before, version);
    const asked = askedDocument(pilot);
    const read = readTyped(signingForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    if (filesNow(before).length === 0) {
      const text = termsTexts[language].noFile;
      return { answer: { wrong: [{ field: "file", text }] } };
    }
    const names = namesIn(read.value["p-names"]);
    const proof = by.kind === "holder" ? "pdf" : "paper";
    const terms: Terms = {
      ...before,
      version: version + 1,
      reminders: [],
      signed: { signing: { ...asked, names: [...names], proof, at }, by: by.name, waits: true },
    };
    return {
      answer: {},
      writes: [termsPut(pilot.id, terms, before)],
      cancels: before.reminders,
      log: { action: "terms.signed", details: { signatures: names.length, proof } },
    };
  },
  actor: holderNamed,
});
