import type { Texts } from "../../vocabulary/language.ts";
import type { ExportJob } from "./export-job.ts";

type JobsTexts = {
  fileTitle: (format: string, of: string) => string;
  closingTitle: (month: string) => string;
  month: (month: string) => string;
  year: (month: string) => string;
  pilot: (number: string) => string;
  states: Record<ExportJob["status"] | "stalled", string>;
  state: string;
  progress: string;
  rows: (rows: string, of: string | undefined) => string;
  askedBy: string;
  asked: (by: string, at: string) => string;
  waiting: string;
  refresh: string;
  follow: string;
  following: string;
  stopFollowing: string;
  ready: string;
  download: (format: string) => string;
  file: string;
  size: string;
  hash: string;
  kept: (until: string) => string;
  closed: string;
  toMonth: (month: string) => string;
  failedTitle: string;
  failed: string;
  stalledTitle: string;
  stalled: string;
  again: string;
};

export const jobsTexts: Texts<JobsTexts> = {
  sv: {
    fileTitle: (format, of) => `${format}: ${of}`,
    closingTitle: (month) => `Stängning av ${month}`,
    month: (month) => month,
    year: (month) => `året till och med ${month}`,
    pilot: (number) => `hela piloten ${number}`,
    states: { asked: "Väntar", running: "Pågår", ready: "Klar", failed: "Avbruten", stalled: "Har stannat" },
    state: "Läge",
    progress: "Skrivet hittills",
    rows: (rows, of) => (of === undefined ? `${rows} rader` : `${rows} av ${of} rader`),
    askedBy: "Beställd",
    asked: (by, at) => `${at} av ${by}`,
    waiting: "Du behöver inte ha sidan öppen. Kom tillbaka hit när du vill.",
    refresh: "Uppdatera sidan",
    follow: "Uppdatera av sig själv",
    following: "Sidan uppdateras av sig själv var femte sekund.",
    stopFollowing: "Sluta uppdatera",
    ready: "Filen är klar.",
    download: (format) => `Hämta ${format}`,
    file: "Fil",
    size: "Storlek",
    hash: "SHA-256",
    kept: (until) => `Filen går att hämta till och med ${until}. Därefter kan du skapa den igen.`,
    closed: "Månaden är stängd och filerna är låsta.",
    toMonth: (month) => `Till ${month}`,
    failedTitle: "Det gick inte att göra klart",
    failed:
      "Inget är förlorat och inget är halvgjort. Starta igen. Om det händer en gång till, kontakta förvaltningen av tjänsten.",
    stalledTitle: "Det verkar ha stannat",
    stalled: "Vi har inte sett något livstecken på några minuter. Inget är förlorat. Starta igen.",
    again: "Starta igen",
  },
  en: {
    fileTitle: (format, of) => `${format}: ${of}`,
    closingTitle: (month) => `Closing of ${month}`,
    month: (month) => month,
    year: (month) => `the year through ${month}`,
    pilot: (number) => `all of pilot ${number}`,
    states: { asked: "Waiting", running: "Running", ready: "Done", failed: "Broken off", stalled: "Has stopped" },
    state: "State",
    progress: "Written so far",
    rows: (rows, of) => (of === undefined ? `${rows} rows` : `${rows} of ${of} rows`),
    askedBy: "Asked for",
    asked: (by, at) => `${at} by ${by}`,
    waiting: "You need not keep the page open. Come back when you like.",
    refresh: "Reload the page",
    follow: "Reload by itself",
    following: "The page reloads by itself every five seconds.",
    stopFollowing: "Stop reloading",
    ready: "The file is done.",
    download: (format) => `Download ${format}`,
    file: "File",
    size: "Size",
    hash: "SHA-256",
    kept: (until) => `The file can be downloaded through ${until}. After that you can have it made again.`,
    closed: "The month is closed and its files are locked.",
    toMonth: (month) => `To ${month}`,
    failedTitle: "It could not be finished",
    failed:
      "Nothing is lost and nothing is half done. Start it again. If it happens once more, contact whoever runs the service.",
    stalledTitle: "It seems to have stopped",
    stalled: "There has been no sign of life for some minutes. Nothing is lost. Start it again.",
    again: "Start again",
  },
};
