import type { Same } from "../../vocabulary/language.ts";

const sv = {
  link: "Kopiera till en ny ansökan",
  linkText: "Vill ni söka igen? Då kan en ny ansökan börja med det som står i den här.",
  title: "Kopiera till en ny ansökan",
  lead: "En ny ansökan börjar med det som är skrivet i den här. Den här ansökan ändras inte.",
  choose: "Vilken utlysning gäller det?",
  chooseText: "Så länge en utlysning är öppen kan ni börja en ny ansökan i den.",
  none: "Ingen utlysning är öppen just nu, så det går inte att börja en ny ansökan. Det som står här finns kvar, och kan kopieras när en utlysning öppnar.",
  closed: (title: string, closed: string) => `${title} stängde ${closed}. Där kan ingen ny ansökan börjas.`,
  notOpen: (title: string, opens: string) => `${title} öppnar ${opens}. Först då kan en ansökan börjas där.`,
  withdrawn: (title: string) => `${title} är inställd. Där kan ingen ny ansökan börjas.`,
  openUntil: (closes: string) => `öppen till ${closes}`,
  openEnded: "öppen, utan sista dag",
  into: "Ny ansökan i",
  asked: "Frågor som är nya i den utlysningen",
  lost: "Det här har ingen plats i den utlysningen",
  lostText: "Det följer inte med. Det står kvar i den här ansökan, så att ni kan kopiera det därifrån.",
  noneLost: "Allt som är skrivet följer med.",
  files: (count: number) =>
    count === 1
      ? "Filen följer inte med. Skicka in den på nytt."
      : `De ${count} filerna följer inte med. Skicka in dem på nytt.`,
  assured: "Det som ni har intygat intygar ni på nytt. Se också över datum och budget.",
  people: "Den nya ansökan är din. Vill ni vara flera om den bjuder du in de andra igen.",
  button: "Börja en ny ansökan med texterna härifrån",
  other: "Välj en annan utlysning",
};

const en: Same<typeof sv> = {
  link: "Copy to a new application",
  linkText: "Do you want to apply again? Then a new application can begin with what stands in this one.",
  title: "Copy to a new application",
  lead: "A new application begins with what is written in this one. This application does not change.",
  choose: "Which call is it for?",
  chooseText: "As long as a call is open you can begin a new application to it.",
  none: "No call is open right now, so no new application can be begun. What stands here is kept, and can be copied when a call opens.",
  closed: (title, closed) => `${title} closed on ${closed}. No new application can be begun there.`,
  notOpen: (title, opens) => `${title} opens on ${opens}. An application can be begun there only then.`,
  withdrawn: (title) => `${title} has been withdrawn. No new application can be begun there.`,
  openUntil: (closes) => `open until ${closes}`,
  openEnded: "open, with no last day",
  into: "New application to",
  asked: "Questions that are new in that call",
  lost: "This has no place in that call",
  lostText: "It is not copied. It stays in this application, so that you can copy it from there.",
  noneLost: "Everything that is written is copied.",
  files: (count) =>
    count === 1 ? "The file is not copied. Send it anew." : `The ${count} files are not copied. Send them anew.`,
  assured: "What you have assured you assure anew. Look over dates and budget too.",
  people: "The new application is yours. To write it together with others, invite them again.",
  button: "Begin a new application with the texts from here",
  other: "Choose another call",
};

export const copyTexts = { sv, en };
