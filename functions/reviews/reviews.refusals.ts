import type { No } from "../vocabulary/refusal.ts";

export const recused: No = {
  code: "recused",
  status: 403,
  title: { sv: "Du har anmält jäv", en: "You have declared a conflict of interest" },
  text: {
    sv: "Den som har anmält jäv tar inte del i bedömningen. Var anmälan ett misstag? Kontakta handläggaren. Kontaktuppgifter finns i våra mejl.",
    en: "Whoever has declared a conflict of interest takes no part in the review. Was the declaration a mistake? Contact the case officer. Contact details are in our mails.",
  },
};
