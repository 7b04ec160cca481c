import type { No } from "../../vocabulary/refusal.ts";

export const lineHandedOver: No = {
  code: "aid-line-handed-over",
  status: 409,
  title: { sv: "Någon annan hann före", en: "Somebody else was first" },
  text: ({ what = "" }) => ({
    sv: `De här raderna är redan överlämnade, eller har ändrats sedan du läste dem: ${what}. Inget är överlämnat nu.`,
    en: `These lines have been handed over already, or have changed since you read them: ${what}. Nothing has been handed over now.`,
  }),
  whatToDo: {
    sv: "Gå tillbaka till registret, se vad som fortfarande väntar och lämna över det.",
    en: "Go back to the register, see what still waits, and hand that over.",
  },
};

export const aidRateMissing: No = {
  code: "aid-rate-missing",
  status: 409,
  title: { sv: "Det finns ingen eurokurs för dagen", en: "There is no euro rate for the day" },
  text: ({ day = "" }) => ({
    sv: `Beloppet i euro kan inte räknas ut: det finns ingen kurs för ${day}. Inget har ändrats.`,
    en: `The amount in euro cannot be computed: there is no rate for ${day}. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Skriv in kursen under Eurokurser, och försök igen.",
    en: "Enter the rate under Euro rates, and try again.",
  },
};
