import type { Texts } from "../vocabulary/language.ts";

/** Why no more reviews are waited for, where it is not that enough are in. */
export const reviewsOver: Texts<Readonly<Record<string, string>>> = {
  sv: {
    "direct-decision": "Utlysningen avgörs genom direkt beslut: ärendet går vidare utan bedömningar",
    "group-answered": "Alla i gruppen har svarat",
    "round-stopped": "Bedömningen är avslutad av handläggaren, ärendet går vidare",
    "group-ended": "Gruppens bedömning är klar, ärendet går vidare",
  },
  en: {
    "direct-decision": "The call is decided directly: the case goes on without reviews",
    "group-answered": "Everybody of the group has answered",
    "round-stopped": "The round of reviews was ended by the case officer, the case goes on",
    "group-ended": "The group's round is over, the case goes on",
  },
};
