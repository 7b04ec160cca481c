import type { Same } from "../../vocabulary/language.ts";

const sv = {
  files: "Filer",
  atOnce:
    "En rad i CSV, Excel och JSON är en bokförd rad. I SIE är varje verifikation balanserad. Filerna är på svenska.",
  download: (format: string) => `Hämta ${format}`,
  background:
    "Filen är stor och görs i bakgrunden. Du får en sida som visar hur långt den har kommit, och en länk när den är klar.",
  make: (format: string) => `Skapa ${format} i bakgrunden`,
  onlyFinanceMakes: "De här filerna är för stora för att hämtas direkt. Be en ekonom att skapa dem.",
  frozen: "Månadens filer",
  frozenHint: (until: string) =>
    `Filerna är låsta till och med ${until} och kan inte ändras eller tas bort av någon. Kontrollsumman (SHA-256) visar att filen du har är den som låstes.`,
  format: "Format",
  file: "Fil",
  rows: "Rader",
  size: "Storlek",
  hash: "SHA-256",
};

const en: Same<typeof sv> = {
  files: "Files",
  atOnce:
    "In CSV, Excel and JSON a row is a posted line. In SIE every verification balances. The files are in Swedish.",
  download: (format) => `Download ${format}`,
  background:
    "The file is large and is made in the background. You get a page that shows how far it has come, and a link when it is done.",
  make: (format) => `Make ${format} in the background`,
  onlyFinanceMakes: "These files are too large to be downloaded directly. Ask finance to have them made.",
  frozen: "The month's files",
  frozenHint: (until) =>
    `The files are locked through ${until}, and nobody can change or remove them. The checksum (SHA-256) shows that the file you have is the one that was locked.`,
  format: "Format",
  file: "File",
  rows: "Rows",
  size: "Size",
  hash: "SHA-256",
};

export const filesTexts = { sv, en };
