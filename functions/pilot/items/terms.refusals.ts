import type { No } from "../../vocabulary/refusal.ts";

export const termsNotAccepted: No = {
  code: "terms-not-accepted",
  status: 409,
  title: { sv: "Villkoren är inte godkända", en: "The terms have not been accepted" },
  text: {
    sv: "Bidragsmottagaren har inte godkänt villkoren för bidraget. Inget betalas ut och inga kostnader godkänns förrän det är gjort. Inget har ändrats.",
    en: "The grant holder has not accepted the terms of the grant. Nothing is paid and no costs are accepted before that. Nothing has changed.",
  },
  whatToDo: {
    sv: "På ärendets sida för villkor står vad som väntar och på vem.",
    en: "The page of the terms in the case says what is waited for, and from whom.",
  },
};

export const assignmentNotAcknowledged: No = {
  code: "assignment-not-acknowledged",
  status: 409,
  title: { sv: "Uppdraget är inte bekräftat", en: "The assignment has not been acknowledged" },
  text: ({ unit = "" }) => ({
    sv: `Chefen för ${unit} har inte bekräftat uppdraget. Inga kostnader godkänns och inget bokas förrän det är gjort. Inget har ändrats.`,
    en: `The manager of ${unit} has not acknowledged the assignment. No costs are accepted and nothing is booked before that. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "På ärendets sida för uppdraget kan en handläggare skicka det till chefen igen.",
    en: "On the page of the assignment in the case an officer can send it to the manager again.",
  },
};
