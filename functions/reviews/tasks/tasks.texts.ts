import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Dina bedömningar",
  lead: "Alla ansökningar som du är ombedd att bedöma. Sidan går att öppna i 30 minuter från det att mejlet kom.",
  open: "Att göra",
  openNone: "Du har ingen bedömning att lämna just nu.",
  done: "Klart",
  application: "Ansökan",
  deadline: "Senast",
  state: "Läge",
  late: "Försenad",
  over: "Behövs inte längre",
  go: "Öppna",
  lostTitle: { "link-expired": "Länken har gått ut", "link-revoked": "Länken gäller inte längre" },
  lost: {
    "link-expired": "Av säkerhetsskäl gäller en länk bara en viss tid. Det du har sparat finns kvar.",
    "link-revoked": "Länken har ersatts av en nyare. Det du har sparat finns kvar.",
  },
  lostText: "Tryck på knappen, så mejlar vi en ny länk till adressen som du blev inbjuden på.",
  lostTasks: "Skriv din e-postadress på sidan Skicka mina länkar, så mejlar vi listan igen.",
  toLinks: "Skicka mina länkar",
  mail: "Mejla mig en ny länk",
  sentTitle: "Titta i din inkorg",
  sent: "En ny länk är på väg. Det kan ta några minuter. Kommer inget mejl? Titta i skräpposten.",
  day: (title: string) => `Lämna bedömningen av ${title}`,
  dayText: "Sista dag att lämna bedömningen. Öppna den med länken i mejlet.",
};

const en: Same<typeof sv> = {
  title: "Your reviews",
  lead: "All applications that you have been asked to review. The page can be opened for 30 minutes from when the mail came.",
  open: "To do",
  openNone: "You have no review to submit just now.",
  done: "Done",
  application: "Application",
  deadline: "Due",
  state: "State",
  late: "Late",
  over: "No longer needed",
  go: "Open",
  lostTitle: { "link-expired": "The link has expired", "link-revoked": "The link is no longer valid" },
  lost: {
    "link-expired": "For safety a link is valid for a limited time. What you have saved is still there.",
    "link-revoked": "The link has been replaced by a newer one. What you have saved is still there.",
  },
  lostText: "Press the button, and we will mail a new link to the address at which you were invited.",
  lostTasks: "Write your e-mail address on the page Send me my links, and we will mail the list again.",
  toLinks: "Send me my links",
  mail: "Mail me a new link",
  sentTitle: "Look in your inbox",
  sent: "A new link is on its way. It may take some minutes. No mail? Look in your spam folder.",
  day: (title) => `Submit the review of ${title}`,
  dayText: "The last day to submit the review. Open it by the link in the mail.",
};

export const tasksTexts = { sv, en };
/** Why a link opens nothing. */
export type Lost = keyof typeof sv.lost;
