import type { No } from "../vocabulary/refusal.ts";

export const recused: No = {
  code: "recused",
  status: 403,
  title: { sv: "Du har anmält jäv", en: "You have declared a conflict of interest" },
  text: {
    sv: "Den som har anmält jäv tar inte del i bedömningen. Kontakta handläggaren om anmälan var ett misstag.",
    en: "Whoever has declared a conflict of interest takes no part in the review. Contact the case officer if the declaration was a mistake.",
  },
};
