import type { No } from "../../vocabulary/refusal.ts";

export const informationFinished: No = {
  code: "information-finished",
  status: 409,
  title: { sv: "Informationsärendet är färdigt", en: "The information item is finished" },
  text: {
    sv: "Det har gjorts färdigt sedan du öppnade sidan. Inget har ändrats.",
    en: "It has been finished since you opened the page. Nothing has changed.",
  },
  whatToDo: {
    sv: "Öppna det igen på dess sida om det ska ändras.",
    en: "Open it again on its page if it is to be changed.",
  },
};

export const tooMuchInformation: No = {
  code: "too-much-information",
  status: 409,
  title: { sv: "Mötet har många informationsärenden", en: "The meeting has many information items" },
  text: ({ most = "" }) => ({
    sv: `Ett möte rymmer högst ${most} informationsärenden. Inget har lagts till.`,
    en: `A meeting holds at most ${most} information items. Nothing has been added.`,
  }),
  whatToDo: {
    sv: "Lägg resten på ett möte till: samma sammanträde kan ha flera listor.",
    en: "Put the rest on another meeting: one session can have several agendas.",
  },
};
