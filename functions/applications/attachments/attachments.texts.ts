import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Bilagor",
  lead: "Bifoga det som bedömarna behöver utöver ansökan, till exempel avsiktsförklaringar. Bilagor är frivilliga.",
  label: "Välj en fil",
  hint: "PDF, DOCX, XLSX, ODS, PNG eller JPEG. Högst 10 MB per fil och högst 10 filer.",
  files: "Uppladdade filer",
  none: "Inga filer än.",
  full: "Ni har laddat upp så många filer som får plats. Ta bort en om ni vill lägga till en annan.",
  added: "Filen är uppladdad.",
  removed: "Filen är borttagen.",
  next: "Granska och lämna in",
  warning: (people: string) => `Bilagor blir allmänna handlingar. Ladda inte upp något som pekar ut ${people}.`,
  problems: {
    "nothing-came": "Ingen fil kom fram. Välj en fil och försök igen. Den får vara högst 10 MB.",
    empty: "Filen är tom. Kontrollera den och försök igen.",
    "too-large": "Filen är större än 10 MB. Spara den mindre eller dela upp den.",
    "wrong-type":
      "Filen är inte av en typ som vi kan ta emot, eller så stämmer inte innehållet med namnet. Spara den som PDF, DOCX, XLSX, ODS, PNG eller JPEG.",
    "needs-password":
      "Filen kräver ett lösenord, så bedömarna kan inte öppna den. Spara den utan lösenord och ladda upp den igen.",
    threat:
      "Virusskyddet har hittat skadlig kod i filen, och den är inte mottagen. Sök igenom datorn som den kommer från.",
    "too-many": "Ni har redan 10 filer. Ta bort en innan ni lägger till en annan.",
    "name-too-long": "Filens namn är för långt. Korta det till högst 150 tecken.",
  } satisfies Record<FileProblem, string>,
};

const en: Same<typeof sv> = {
  title: "Attachments",
  lead: "Attach what the reviewers need besides the application, such as letters of intent. Attachments are optional.",
  label: "Choose a file",
  hint: "PDF, DOCX, XLSX, ODS, PNG or JPEG. At most 10 MB each, and at most 10 files.",
  files: "Uploaded files",
  none: "No files yet.",
  full: "You have uploaded as many files as there is room for. Remove one to add another.",
  added: "The file is uploaded.",
  removed: "The file is removed.",
  next: "Check and submit",
  warning: (people) => `Attachments become public documents. Do not upload anything that points out ${people}.`,
  problems: {
    "nothing-came": "No file arrived. Choose a file and try again. It may be at most 10 MB.",
    empty: "The file is empty. Check it and try again.",
    "too-large": "The file is larger than 10 MB. Save it smaller, or divide it.",
    "wrong-type":
      "The file is not of a type we can accept, or its content does not match its name. Save it as PDF, DOCX, XLSX, ODS, PNG or JPEG.",
    "needs-password":
      "The file needs a password, so the reviewers cannot open it. Save it without a password and upload it again.",
    threat:
      "The virus scanner has found harmful code in the file, and it was not accepted. Scan the computer that it comes from.",
    "too-many": "You already have 10 files. Remove one before you add another.",
    "name-too-long": "The file's name is too long. Shorten it to at most 150 characters.",
  },
};

export const attachmentTexts = { sv, en };
