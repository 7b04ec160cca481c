import type { No } from "../../vocabulary/refusal.ts";

export const tooManyNotes: No = {
  code: "too-many-notes",
  status: 409,
  title: { sv: "Det finns inte plats för fler anteckningar", en: "There is no room for more notes" },
  text: {
    sv: "Ärendet har redan så många arbetsanteckningar som får plats. Din är inte sparad.",
    en: "The case already has as many working notes as there is room for. Yours has not been saved.",
  },
  whatToDo: {
    sv: "Registrera det som ärendet behöver som en tjänsteanteckning.",
    en: "Register what the case needs as an official note.",
  },
};
