import type { Same } from "../vocabulary/language.ts";

const sv = {
  label: (amount: string, cause: string) => `${amount}: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  states: {
    due: "Beslutad",
    attested: "Attesterad",
    sent: "Skickad till banken",
    paid: "Utbetald",
    cancelled: "Inställd",
  },
  days: {
    due: (day: string) => `beslutad ${day}`,
    attested: (day: string) => `attesterad ${day}`,
    sent: (day: string) => `skickad till banken ${day}`,
    paid: (day: string) => `utbetald ${day}`,
  },
};

const en: Same<typeof sv> = {
  label: (amount, cause) => `${amount}: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  states: { due: "Decided", attested: "Attested", sent: "Sent to the bank", paid: "Paid", cancelled: "Cancelled" },
  days: {
    due: (day) => `decided ${day}`,
    attested: (day) => `attested ${day}`,
    sent: (day) => `sent to the bank ${day}`,
    paid: (day) => `paid ${day}`,
  },
};

export const holderPaymentTexts = { sv, en };
