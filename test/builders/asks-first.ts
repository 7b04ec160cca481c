import type { Call } from "../../functions/calls/call.ts";
import type { Section } from "../../functions/platform/forms/document.ts";

const w = (sv: string, en: string) => ({ sv, en });
const section: Section = {
  id: "p-who",
  name: w("Kan vi söka?", "May we apply?"),
  lead: w("Utlysningen är för organisationer i länet.", "The call is for organisations in the county."),
  slug: "kan-vi-soka",
  questions: [
    {
      ...{ id: "p-in-county", label: w("Finns ni i länet?", "Are you in the county?"), kind: "yes-no" },
      stops: { no: w("Bara organisationer i länet kan söka.", "Only organisations in the county may apply.") },
    },
    {
      ...{ id: "p-sort", label: w("Vad är ni?", "What are you?"), kind: "choice" },
      options: [
        { id: "p-club", label: w("Förening", "Association") },
        {
          ...{ id: "p-person", label: w("Privatperson", "Private person") },
          stops: w("Privatpersoner kan inte söka.", "Private persons may not apply."),
        },
      ],
    },
    {
      ...{ id: "p-board", label: w("Har föreningen en styrelse?", "Has it a board?"), kind: "yes-no" },
      stops: { no: w("En förening behöver en styrelse.", "An association needs a board.") },
      when: { question: "p-sort", has: ["p-club"] },
    },
  ],
};

/** A call that asks, before one begins, whether one may apply. */
export const asksFirst = (call: Call): Call => ({
  ...call,
  forms: { ...call.forms, eligibility: { ...call.forms.eligibility, sections: [section] } },
});
