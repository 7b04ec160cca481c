import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Same, Texts } from "../../vocabulary/language.ts";
import type { ExportJob } from "./export-job.ts";

const sv = {
  closingTitle: (month: string) => `Stängning av ${month}`,
  year: (month: string) => `året till och med ${month}`,
  pilot: (number: string) => `hela piloten ${number}`,
  states: {
    asked: "Väntar",
    running: "Pågår",
    ready: "Klar",
    failed: "Avbruten",
    stalled: "Har stannat",
  } satisfies Record<ExportJob["status"] | "stalled", string>,
  state: "Läge",
  progress: "Skrivet hittills",
  written: (rows: string, of: string | undefined) => (of === undefined ? `${rows} rader` : `${rows} av ${of} rader`),
  askedBy: "Beställd",
  asked: (by: string, at: string) => `${at} av ${by}`,
  waiting: "Du behöver inte ha sidan öppen. Kom tillbaka hit när du vill.",
  refresh: "Uppdatera sidan",
  follow: "Uppdatera av sig själv",
  following: "Sidan uppdateras av sig själv var femte sekund.",
  stopFollowing: "Sluta uppdatera",
  ready: "Filen är klar.",
  download: (format: string) => `Hämta ${format}`,
  file: "Fil",
  size: "Storlek",
  hash: "SHA-256",
  kept: (until: string) => `Filen går att hämta till och med ${until}. Därefter kan du skapa den igen.`,
  closed: "Månaden är stängd och filerna är låsta.",
  toMonth: (month: string) => `Till ${month}`,
  failedTitle: "Det gick inte att göra klart",
  failed:
    "Inget är förlorat och inget är halvgjort. Starta igen. Om det händer en gång till, kontakta förvaltningen av tjänsten.",
  stalledTitle: "Det verkar ha stannat",
  stalled: "Vi har inte sett något livstecken på några minuter. Inget är förlorat. Starta igen.",
  again: "Starta igen",
  files: "Filer",
  atOnce:
    "En rad i CSV, Excel och JSON är en bokförd rad. I SIE är varje verifikation balanserad. Filerna är på svenska.",
  background:
    "Filen är stor och görs i bakgrunden. Du får en sida som visar hur långt den har kommit, och en länk när den är klar.",
  make: (format: string) => `Skapa ${format} i bakgrunden`,
  onlyFinanceMakes: "De här filerna är för stora för att hämtas direkt. Be en ekonom att skapa dem.",
  frozen: "Månadens filer",
  frozenHint: (until: string) =>
    `Filerna är låsta till och med ${until} och kan inte ändras eller tas bort av någon. Kontrollsumman (SHA-256) visar att filen du har är den som låstes.`,
  format: "Format",
  rows: "Rader",
};

const en: Same<typeof sv> = {
  closingTitle: (month) => `Closing of ${month}`,
  year: (month) => `the year through ${month}`,
  pilot: (number) => `all of pilot ${number}`,
  states: { asked: "Waiting", running: "Running", ready: "Done", failed: "Broken off", stalled: "Has stopped" },
  state: "State",
  progress: "Written so far",
  written: (rows, of) => (of === undefined ? `${rows} rows` : `${rows} of ${of} rows`),
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
  files: "Files",
  atOnce:
    "In CSV, Excel and JSON a row is a posted line. In SIE every verification balances. The files are in Swedish.",
  background:
    "The file is large and is made in the background. You get a page that shows how far it has come, and a link when it is done.",
  make: (format) => `Make ${format} in the background`,
  onlyFinanceMakes: "These files are too large to be downloaded directly. Ask finance to have them made.",
  frozen: "The month's files",
  frozenHint: (until) =>
    `The files are locked through ${until}, and nobody can change or remove them. The checksum (SHA-256) shows that the file you have is the one that was locked.`,
  format: "Format",
  rows: "Rows",
};

export const jobsTexts = { sv, en };

/** What the formats are called, and what they are for. */
export const formatNames = {
  sv: { csv: "CSV", xlsx: "Excel (XLSX)", sie: "SIE 4I", jsonl: "JSON-rader" },
  en: { csv: "CSV", xlsx: "Excel (XLSX)", sie: "SIE 4I", jsonl: "JSON lines" },
} as const satisfies Texts<Record<ExportFormat, string>>;
