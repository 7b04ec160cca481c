import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Reservlista",
  lead: "En ansökan som har fått avslag kan stå på tur, om någon avstår från sitt bidrag eller låter det förfalla. Platsen erbjuds genom ett vanligt beslut.",
  back: "Till ärendet",
  rank: "Plats i kön",
  rankHint: "1 står först. Två med samma plats erbjuds i tur och ordning.",
  lastDay: "Sista dag",
  lastDayHint: "Till och med den dagen kan en plats erbjudas. Sökanden får veta dagen, och när den har gått.",
  dayPassed: "Ange en dag som inte har kommit.",
  keep: "Sätt upp på reservlistan",
  move: "Ändra platsen",
  own: "Ärendets plats",
  state: "Läge",
  states: {
    waits: "Står i kö",
    offered: (title: string, day: string) => `En plats är ledig sedan ${day}, efter ${title}`,
    ended: (day: string) => `Togs bort ${day}`,
  },
  list: "Utlysningens reservlista",
  none: "Ingen står på listan.",
  application: "Ansökan",
  offer: "Erbjud platsen",
  offerText: "Ändra beslutet om avslag till ett beslut om bidrag. Då får ansökan platsen och försvinner från listan.",
  toDecision: "Till beslutet",
  end: "Ta bort från reservlistan",
  endText: "Sökanden får ett mejl om att ansökan inte längre står på tur. Är en plats ledig går den till nästa i kön.",
  notRejected: "Bara en ansökan som har fått avslag kan stå på reservlistan.",
};

const en: Same<typeof sv> = {
  title: "Reserve list",
  lead: "A rejected application can be next in line, if somebody declines a grant or lets it lapse. The place is offered by an ordinary decision.",
  back: "To the case",
  rank: "Place in the list",
  rankHint: "1 stands first. Two of the same place are offered one after the other.",
  lastDay: "Last day",
  lastDayHint: "A place can be offered until that day. The applicant is told the day, and when it has passed.",
  dayPassed: "Give a day that has not come.",
  keep: "Put on the reserve list",
  move: "Change the place",
  own: "The case's place",
  state: "State",
  states: {
    waits: "Waits",
    offered: (title, day) => `A place is free since ${day}, after ${title}`,
    ended: (day) => `Taken off ${day}`,
  },
  list: "The reserve list of the call",
  none: "Nobody is on the list.",
  application: "Application",
  offer: "Offer the place",
  offerText: "Change the rejection to a grant. Then the application has the place, and leaves the list.",
  toDecision: "To the decision",
  end: "Take off the reserve list",
  endText:
    "The applicant gets a mail that the application is no longer in line. A place that is free goes to the next in line.",
  notRejected: "Only a rejected application can be on the reserve list.",
};

/** The words of the reserve list. */
export const reserveTexts = { sv, en };
