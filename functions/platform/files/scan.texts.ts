import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Filen är inte kontrollerad",
  text: (name: string) =>
    `${name} har inte gått igenom något virusskydd, eller så är kontrollen inte klar. En nyss skickad fil kan vara kontrollerad om några minuter.`,
  advice: "Öppna den bara om du väntar dig den, och på en dator med eget virusskydd.",
  open: "Ladda ner filen ändå",
};

const en: Same<typeof sv> = {
  title: "The file has not been scanned",
  text: (name) =>
    `${name} has not been through any virus scanner, or the scan is not finished. A file that was sent just now may be scanned in a few minutes.`,
  advice: "Open it only if you expect it, and on a computer with a virus scanner of its own.",
  open: "Download the file anyway",
};

/** What those who open a file read when no scanner has looked through it. */
export const scanTexts = { sv, en };
