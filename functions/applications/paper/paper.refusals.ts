import type { No } from "../../vocabulary/refusal.ts";

export const paperHandedIn: No = {
  code: "paper-handed-in",
  status: 409,
  title: { sv: "Ansökan lämnas in av myndigheten", en: "The authority hands the application in" },
  text: {
    sv: "Ansökan kom på papper. Den som skriver in den lämnar in den från sidan Ansökan på papper. Inget är inlämnat, och det som är skrivet finns kvar.",
    en: "The application came on paper. Whoever types it in hands it in from the page Application on paper. Nothing is submitted, and what is written is kept.",
  },
};
