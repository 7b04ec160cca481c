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
