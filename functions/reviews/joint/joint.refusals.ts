import type { No } from "../../vocabulary/refusal.ts";

export const noPanelYet: No = {
  code: "no-panel-yet",
  status: 409,
  title: { sv: "Inget bedömarmöte är antecknat", en: "No reviewers' meeting has been noted" },
  text: {
    sv: "Vad bedömarna kom fram till tillsammans antecknas när det står när de träffades och vilka som var med. Inget har sparats.",
    en: "What the reviewers came to together is noted once it says when they met and who was there. Nothing has been saved.",
  },
  whatToDo: {
    sv: "Anteckna mötet först. Länken finns i utlysningens rangordning.",
    en: "Note the meeting first. The link is in the call's ranking.",
  },
};
