import type { Same } from "../../vocabulary/language.ts";

const sv = {
  link: "Ta bort den påbörjade ansökan",
  title: "Ta bort den påbörjade ansökan?",
  lead: "Allt som är skrivet i ansökan tas bort och kan inte hämtas tillbaka.",
  what: "Det här tas bort",
  parts: (count: number) => (count === 0 ? "Inga delar är påbörjade" : count === 1 ? "1 del" : `${count} delar`),
  versions: "Tidigare versioner av texterna",
  files: (count: number) => (count === 1 ? "1 fil" : `${count} filer`),
  people: (others: number) =>
    others === 1
      ? "Den du har bjudit in kommer inte längre åt ansökan och får ett mejl om det."
      : `De ${others} personer som är inbjudna kommer inte längre åt ansökan och får ett mejl om det.`,
  kept: "Vi behåller bara en uppgift om att en ansökan har påbörjats och tagits bort.",
  copy: "Vill ni ha kvar texterna? Läs igenom ansökan och skriv ut eller spara sidan först.",
  toRead: "Läs hela ansökan",
  button: "Ja, ta bort ansökan",
  keep: "Nej, behåll ansökan",
};

const en: Same<typeof sv> = {
  link: "Delete the application that was begun",
  title: "Delete the application that was begun?",
  lead: "Everything that is written in the application is deleted and cannot be brought back.",
  what: "This is deleted",
  parts: (count) => (count === 0 ? "No parts are begun" : count === 1 ? "1 part" : `${count} parts`),
  versions: "Earlier versions of the texts",
  files: (count) => (count === 1 ? "1 file" : `${count} files`),
  people: (others) =>
    others === 1
      ? "The person whom you have invited can no longer reach the application, and gets a mail about it."
      : `The ${others} people who are invited can no longer reach the application, and get a mail about it.`,
  kept: "We only keep a note that an application was begun and deleted.",
  copy: "Do you want to keep the texts? Read the application through first, and print or save the page.",
  toRead: "Read the whole application",
  button: "Yes, delete the application",
  keep: "No, keep the application",
};

export const deleteTexts = { sv, en };
