import type { No } from "../../vocabulary/refusal.ts";

export const ownMandate: No = {
  code: "own-mandate",
  status: 403,
  title: { sv: "Någon annan måste bekräfta raden", en: "Somebody else must confirm the row" },
  text: {
    sv: "Den som har föreslagit raden, eller får mandat eller blir ersättare genom den, kan inte bekräfta den. Inget har ändrats.",
    en: "Whoever has proposed the row, or gets a mandate or becomes a deputy by it, cannot confirm it. Nothing has changed.",
  },
  whatToDo: {
    sv: "Be en handläggare, en beslutsfattare eller någon på ekonomi att läsa raden och bekräfta den.",
    en: "Ask a case officer, a decider or somebody of finance to read the row and confirm it.",
  },
};

export const mandateOver: No = {
  code: "mandate-over",
  status: 409,
  title: { sv: "Raden är avslutad", en: "The row is ended" },
  text: {
    sv: "Den som är avslutad ändras inte och bekräftas inte. Inget har ändrats.",
    en: "What is ended is not changed and not confirmed. Nothing has changed.",
  },
  whatToDo: { sv: "Lägg till en ny rad i stället.", en: "Add a new row instead." },
};
