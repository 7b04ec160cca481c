import type { No } from "../../vocabulary/refusal.ts";

export const loweringOpen: No = {
  code: "lowering-open",
  status: 409,
  title: { sv: "En sänkning av raden är redan föreslagen", en: "It is proposed already to lower the line" },
  text: {
    sv: "Mottagaren har fått förslaget. Besluta om det, eller ta tillbaka det innan du ändrar raden på annat sätt. Inget har ändrats.",
    en: "The holder has been sent the proposal. Decide on it, or take it back before you change the line in another way. Nothing has changed.",
  },
};

export const noLowering: No = {
  code: "no-lowering",
  status: 409,
  title: { sv: "Det finns inget förslag att svara på", en: "There is no proposal to answer" },
  text: {
    sv: "Förslaget att sänka raden är besvarat, beslutat eller tillbakataget. Inget har ändrats.",
    en: "The proposal to lower the line has been answered, decided or taken back. Nothing has changed.",
  },
};

export const loweringsFull: No = {
  code: "lowerings-full",
  status: 409,
  title: { sv: "Många förslag väntar redan", en: "Many proposals wait already" },
  text: {
    sv: "I rapporten väntar redan så många förslag som ryms på svar eller beslut. Inget har skickats.",
    en: "As many proposals as there is room for wait for an answer or a decision in the report. Nothing has been sent.",
  },
  whatToDo: {
    sv: "Besluta om ett av dem, eller ta tillbaka det, och skicka sedan det nya.",
    en: "Decide on one of them, or take it back, and then send the new one.",
  },
};
