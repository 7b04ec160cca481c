import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Mina ansökningar och projekt",
  lead: "Allt som hör till din e-postadress. Sidan går att öppna i 30 minuter från det att mejlet kom.",
  caption: "Ansökningar och projekt",
  what: "Ansökan eller projekt",
  number: "Diarienummer",
  state: "Läge",
  go: "Öppna",
  draft: "Påbörjad, inte inlämnad",
  begun: (day: string) => `Ansökan påbörjad ${day}`,
  noNumber: "–",
  none: "Det finns inga ansökningar eller projekt som hör till adressen.",
  next: "Fler",
  previous: "Tillbaka",
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  lostTitle: "Länken har gått ut",
  lost: "Länken till listan gäller i 30 minuter. Det du har sparat finns kvar.",
  again: "Skicka mina länkar",
};

const en: Same<typeof sv> = {
  title: "My applications and projects",
  lead: "All that belongs to your e-mail address. The page can be opened for 30 minutes from when the mail came.",
  caption: "Applications and projects",
  what: "Application or project",
  number: "Registration number",
  state: "State",
  go: "Open",
  draft: "Begun, not submitted",
  begun: (day) => `Application begun on ${day}`,
  noNumber: "–",
  none: "There are no applications or projects of this address.",
  next: "More",
  previous: "Back",
  page: (page, pages) => `Page ${page} of ${pages}`,
  lostTitle: "The link has expired",
  lost: "The link to the list works for 30 minutes. What you have saved is still there.",
  again: "Send me my links",
};

export const mineTexts = { sv, en };
