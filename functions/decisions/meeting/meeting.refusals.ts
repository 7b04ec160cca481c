import type { No } from "../../vocabulary/refusal.ts";

export const agendaFinished: No = {
  code: "agenda-finished",
  status: 409,
  title: { sv: "Föredragningslistan är färdig", en: "The agenda is finished" },
  text: {
    sv: "Listan är redan färdigställd, så inget ärende läggs till eller tas bort. Inget har ändrats.",
    en: "The agenda has been finished, so no case is added or taken off. Nothing has changed.",
  },
  whatToDo: {
    sv: "Öppna listan igen på mötets sida om den ska ändras.",
    en: "Open the agenda again on the meeting's page if it is to be changed.",
  },
};

export const agendaFull: No = {
  code: "agenda-full",
  status: 409,
  title: { sv: "Föredragningslistan är full", en: "The agenda is full" },
  text: ({ most = "" }) => ({
    sv: `En lista rymmer högst ${most} ärenden. Inget har lagts till.`,
    en: `An agenda holds at most ${most} cases. Nothing has been added.`,
  }),
  whatToDo: {
    sv: "Lägg resten på ett möte till: samma sammanträde kan ha flera listor.",
    en: "Put the rest on another meeting: one session can have several agendas.",
  },
};

export const notOnAgenda: No = {
  code: "not-on-agenda",
  status: 409,
  title: { sv: "Ärendet står inte på en färdig lista", en: "The case is on no finished agenda" },
  text: {
    sv: "Beslut fylls i från ett möte när ärendet står på dess lista och listan är färdigställd. Inget har ändrats.",
    en: "A decision is filled in from a meeting when the case is on its agenda and the agenda is finished. Nothing has changed.",
  },
  whatToDo: {
    sv: "Läs in mötets sida på nytt. En kollega kan ha öppnat listan igen eller tagit bort ärendet.",
    en: "Reload the meeting's page. A colleague may have opened the agenda again or taken the case off.",
  },
};

export const minutesIncomplete: No = {
  code: "minutes-incomplete",
  status: 409,
  title: { sv: "Uppgifter om mötet saknas", en: "Facts of the meeting are missing" },
  text: ({ missing = "", missingEn = "" }) => ({
    sv: `Innan beslut kan fyllas i behövs: ${missing}. Inget har ändrats.`,
    en: `Before decisions can be filled in these are needed: ${missingEn}. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Fyll i dem under Uppgifter ur protokollet på mötets sida.",
    en: "Fill them in under Facts of the minutes on the meeting's page.",
  },
  goToLabel: { sv: "Uppgifter ur protokollet", en: "Facts of the minutes" },
};
