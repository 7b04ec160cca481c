import type { Same } from "../../vocabulary/language.ts";
import type { ExtractProblem } from "./report-file.ts";

const sv = {
  title: "Huvudboksutdrag",
  lead: "Bifoga ett utdrag ur huvudboken som visar att kostnaderna är bokförda under rapportens månader.",
  back: "Till rapporten",
  warning: (people: string) =>
    `Utdraget blir en allmän handling när ni lämnar in rapporten. Ta bara med det som rör projektet, och inget som pekar ut ${people}.`,
  label: "Välj en fil",
  hint: "PDF, XLSX eller CSV. Högst 10 MB per fil och högst 5 filer.",
  files: "Bifogade utdrag",
  none: "Inga utdrag än.",
  full: "Ni har bifogat så många filer som får plats. Ta bort en om ni vill lägga till en annan.",
  added: "Utdraget är bifogat.",
  removed: "Utdraget är borttaget.",
  formula: (line: number) =>
    `Rad ${line}: en cell börjar som en formel. Spara filen med värden i stället för formler, eller som PDF, och ladda upp den igen.`,
  problems: {
    "nothing-came": "Ingen fil kom fram. Välj en fil och försök igen. Den får vara högst 10 MB.",
    empty: "Filen är tom. Kontrollera den och försök igen.",
    "too-large": "Filen är större än 10 MB. Ta ut ett utdrag med bara projektets rader, eller dela upp filen.",
    "wrong-type":
      "Filen är inte av en typ som vi kan ta emot, eller så stämmer inte innehållet med namnet. Spara den som PDF, XLSX eller CSV.",
    "needs-password":
      "Filen kräver ett lösenord, så handläggaren kan inte öppna den. Spara den utan lösenord och ladda upp den igen.",
    threat:
      "Virusskyddet har hittat skadlig kod i filen, och den är inte mottagen. Sök igenom datorn som den kommer från.",
    "too-many": "Ni har redan 5 filer. Ta bort en innan ni lägger till en annan.",
    "name-too-long": "Filens namn är för långt. Korta det till högst 150 tecken.",
  } satisfies Record<Extract<ExtractProblem, string>, string>,
};

const en: Same<typeof sv> = {
  title: "Ledger extracts",
  lead: "Attach an extract of the general ledger that shows that the costs are booked in the report's months.",
  back: "To the report",
  warning: (people) =>
    `The extract becomes a public document when you submit the report. Include only what concerns the project, and nothing that points out ${people}.`,
  label: "Choose a file",
  hint: "PDF, XLSX or CSV. At most 10 MB each, and at most 5 files.",
  files: "Attached extracts",
  none: "No extracts yet.",
  full: "You have attached as many files as there is room for. Remove one to add another.",
  added: "The extract is attached.",
  removed: "The extract is removed.",
  formula: (line) =>
    `Line ${line}: a cell begins like a formula. Save the file with values instead of formulas, or as PDF, and upload it again.`,
  problems: {
    "nothing-came": "No file arrived. Choose a file and try again. It may be at most 10 MB.",
    empty: "The file is empty. Check it and try again.",
    "too-large": "The file is larger than 10 MB. Take out an extract with the project's rows only, or divide the file.",
    "wrong-type":
      "The file is not of a type we can accept, or its content does not match its name. Save it as PDF, XLSX or CSV.",
    "needs-password":
      "The file needs a password, so the officer cannot open it. Save it without a password and upload it again.",
    threat:
      "The virus scanner has found harmful code in the file, and it was not accepted. Scan the computer that it comes from.",
    "too-many": "You already have 5 files. Remove one before you add another.",
    "name-too-long": "The file's name is too long. Shorten it to at most 150 characters.",
  },
};

export const extractTexts = { sv, en };
