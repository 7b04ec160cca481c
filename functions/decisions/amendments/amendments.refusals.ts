import type { No } from "../../vocabulary/refusal.ts";

export const finalReportIsIn: No = {
  code: "final-report-is-in",
  status: 409,
  title: { sv: "Villkoren kan inte ändras längre", en: "The terms can no longer be changed" },
  text: {
    sv: "Slutrapporten är inlämnad. Den redovisar projektet efter de villkor som gällde då.",
    en: "The final report is in. It reports on the project by the terms of that time.",
  },
  whatToDo: {
    sv: "Ska projektet pågå längre återlämnas slutrapporten först.",
    en: "If the project is to go on, the final report is returned first.",
  },
};

export const amendmentAnswered: No = {
  code: "amendment-answered",
  status: 409,
  title: { sv: "Begäran väntar inte på beslut", en: "The request does not wait for a decision" },
  text: {
    sv: "Begäran om ändring är redan beslutad, eller inte skickad än. Inget har ändrats.",
    en: "The request has been decided already, or it has not been sent. Nothing has changed.",
  },
  whatToDo: {
    sv: "Läs in sidan med ändringar på nytt för att se vad som gäller.",
    en: "Reload the page of changes to see where things stand.",
  },
};

export const amendmentWaits: No = {
  code: "amendment-waits",
  status: 409,
  title: { sv: "En begäran väntar redan", en: "A request waits already" },
  text: {
    sv: "Ni har redan begärt en ändring som inte är beslutad. En ny kan begäras när ni har fått beslutet.",
    en: "You have asked for a change that has not been decided. You can ask for another when you have got the decision.",
  },
  whatToDo: {
    sv: "Vill ni lägga till något: hör av er till handläggaren.",
    en: "If you want to add something, write to the case officer.",
  },
};

export const otherDecisionBegun: No = {
  code: "other-decision-begun",
  status: 409,
  title: { sv: "Ett annat beslut bereds i ärendet", en: "Another decision is being prepared in the case" },
  text: {
    sv: "I ärendet bereds redan ett beslut. Två kan inte skrivas på en gång. Inget har ändrats.",
    en: "A decision is being prepared in the case already. Two cannot be written at once. Nothing has changed.",
  },
  whatToDo: {
    sv: "Registrera eller avbryt det först. Det finns på beslutets sida.",
    en: "Record or drop that one first. It is on the page of the decision.",
  },
};
