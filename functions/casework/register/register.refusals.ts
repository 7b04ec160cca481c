import type { No } from "../../vocabulary/refusal.ts";

export const entryFull: No = {
  code: "entry-full",
  status: 409,
  title: { sv: "Registreringen kan inte rättas fler gånger", en: "The entry cannot be corrected any more" },
  text: {
    sv: "Registreringen har redan rättats så många gånger som får plats. Ingenting är ändrat.",
    en: "The entry has already been corrected as many times as there is room for. Nothing has been changed.",
  },
  whatToDo: {
    sv: "Registrera en ny handling eller anteckning som säger vad som gäller.",
    en: "Register another document or note that says what holds.",
  },
};
