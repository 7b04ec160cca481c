import type { No } from "../../vocabulary/refusal.ts";

export const noDays: No = {
  code: "no-days",
  status: 404,
  title: { sv: "Det finns ingen dag att lägga in", en: "There is no day to put in" },
  text: {
    sv: "Inget i ärendet väntar på er till en viss dag, eller så har dagen gått. Öppna länken i mejlet för att se vad som gäller.",
    en: "Nothing in the case waits for you until a certain day, or the day has passed. Open the link in the mail to see what holds.",
  },
};
