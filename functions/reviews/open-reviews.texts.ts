import type { Same } from "../vocabulary/language.ts";

const sv = {
  assign: { name: "Utse bedömare", text: "Ansökan behöver bedömare.", button: "Utse bedömare" },
  endRound: {
    name: "Vänta in eller avsluta bedömningen",
    text: "Tillräckligt många bedömningar är inlämnade. Vänta in de andra, eller avsluta bedömningen.",
    button: "Visa bedömarna",
  },
  send: {
    name: "Skicka till gruppen",
    text: "Ansökan ska skickas till gruppen som bedömer den.",
    button: "Skicka till gruppen",
  },
  review: { name: "Bedömning väntas", text: "En bedömning väntas in.", button: "Visa bedömaren" },
};

const en: Same<typeof sv> = {
  assign: { name: "Assign reviewers", text: "The application needs reviewers.", button: "Assign reviewers" },
  endRound: {
    name: "Wait for the others or end the round",
    text: "Enough reviews are in. Wait for the others, or end the round.",
    button: "Show the reviewers",
  },
  send: {
    name: "Send to the group",
    text: "The application is to be sent to the group that assesses it.",
    button: "Send to the group",
  },
  review: { name: "Review expected", text: "A review has not come in yet.", button: "Show the reviewer" },
};

export const openReviewsTexts = { sv, en };
