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

export const belowQuorum: No = {
  code: "below-quorum",
  status: 409,
  title: { sv: "Bedömningen kan inte avslutas än", en: "The round of reviews cannot be ended yet" },
  text: ({ submitted = "", quorum = "" }) => ({
    sv: `${submitted} av ${quorum} bedömningar är inlämnade. Utlysningen lovar minst så många. Inget har ändrats.`,
    en: `${submitted} of ${quorum} reviews are in. The call promises at least that many. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Vänta in fler bedömningar, eller utse en bedömare till.",
    en: "Wait for more reviews, or assign one more reviewer.",
  },
};
