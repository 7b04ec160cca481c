import type { No } from "../vocabulary/refusal.ts";

export const alreadyDecided: No = {
  code: "already-decided",
  status: 409,
  title: { sv: "Ärendet är redan avgjort", en: "The case is already decided" },
  text: {
    sv: "Det finns redan ett beslut i ärendet. Läs in ärendet på nytt för att se det.",
    en: "There is already a decision in this case. Reload it to see the decision.",
  },
};
