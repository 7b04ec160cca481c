import type { No } from "../../vocabulary/refusal.ts";

export const settingNotReady: No = {
  code: "setting-not-ready",
  status: 409,
  title: { sv: "Versionen kan inte publiceras än", en: "The version cannot be published yet" },
  text: ({ first = "", count = "" }) => ({
    sv: `Kontrollen har hittat ${count} saker att rätta. Den första: ${first}`,
    en: `The check has found ${count} things to correct. The first: ${first}`,
  }),
  whatToDo: {
    sv: "Öppna sidan för versionen under arbete. Där står allt som ska rättas, med länkar. Inget har publicerats.",
    en: "Open the page of the version in work. All that is to be corrected stands there, with links. Nothing has been published.",
  },
};

export const programmeNameTaken: No = {
  code: "programme-name-taken",
  status: 409,
  title: { sv: "Kortnamnet är upptaget", en: "The short name is taken" },
  text: {
    sv: "Det finns redan ett program med det kortnamnet. Inget har ändrats i det.",
    en: "There is a programme with that short name already. Nothing has been changed in it.",
  },
  whatToDo: { sv: "Gå tillbaka och välj ett annat.", en: "Go back and choose another." },
};

export const settingTooLarge: No = {
  code: "setting-too-large",
  status: 413,
  title: { sv: "Dokumentet är för stort", en: "The document is too large" },
  text: ({ all = "", most = "" }) => ({
    sv: `Dokumentet skulle bli ${all} byte och får vara högst ${most}. Inget har sparats.`,
    en: `The document would be ${all} bytes and may be at most ${most}. Nothing has been saved.`,
  }),
  whatToDo: {
    sv: "Korta de längsta texterna. Det du skrev sist står här nedanför.",
    en: "Shorten the longest texts. What you typed last is below.",
  },
};
