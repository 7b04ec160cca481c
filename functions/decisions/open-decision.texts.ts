import type { Same } from "../vocabulary/language.ts";

const sv = {
  decide: { name: "Besluta", text: "Ansökan är bedömd och ska avgöras.", button: "Fatta beslut" },
  directly: {
    name: "Besluta utan bedömning",
    text: "Ansökan ska avgöras. Det finns inga bedömningar att vänta på: utlysningen avgörs genom direkt beslut.",
    button: "Fatta beslut",
  },
};

const en: Same<typeof sv> = {
  decide: { name: "Decide", text: "The application has been reviewed and is to be decided.", button: "Decide" },
  directly: {
    name: "Decide without a review",
    text: "The application is to be decided. There are no reviews to wait for: the call is decided directly.",
    button: "Decide",
  },
};

export const openDecisionTexts = { sv, en };
