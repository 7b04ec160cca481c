import type { FilesQuestion } from "../../calls/application-form/attached-files.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import { typeNames } from "../../platform/files/file-types.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import type { AttachmentProblem } from "./upload.ts";

const sv = {
  title: "Bilagor",
  lead: "Bifoga det som bedömarna behöver utöver ansökan, till exempel avsiktsförklaringar. Bilagor är frivilliga.",
  label: "Välj en fil",
  hint: "PDF, DOCX, XLSX, ODS, PNG eller JPEG. Högst 10 MB per fil och högst 10 filer.",
  files: "Uppladdade filer",
  none: "Inga filer än.",
  full: "Ni har laddat upp så många filer som får plats. Ta bort en om ni vill lägga till en annan.",
  fullInAll: `Ansökan har ${fileLimits.inAll} filer, och fler får inte plats. Ta bort en om ni vill lägga till en annan.`,
  toQuestion: "Tillbaka till frågan",
  toCompletion: "Tillbaka till kompletteringen",
  ofQuestions: "Filer som svarar på frågor",
  question: {
    lead: "Filerna här är svaret på frågan. De lämnas in med ansökan om frågan ställs.",
    hint: (types: string, most: number) =>
      `${types}. Högst 10 MB per fil och högst ${most === 1 ? "en fil" : `${most} filer`}.`,
    full: (label: string, most: number) =>
      `Ni har laddat upp ${most === 1 ? "den fil" : "så många filer"} som får plats under ”${label}”. Ta bort en om ni vill lägga till en annan.`,
    tooMany: (label: string, most: number) =>
      `Filen är inte mottagen: under ”${label}” finns redan ${most === 1 ? "en fil" : `${most} filer`}, och fler får inte plats. Ta bort en innan ni lägger till en annan.`,
    wrongType: (label: string, types: string) =>
      `Filen är inte av en typ som ”${label}” tar emot, eller så stämmer inte innehållet med namnet. Typer som går bra: ${types}.`,
  },
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
    "too-many-in-all": `Ansökan har redan ${fileLimits.inAll} filer, och fler får inte plats. Ta bort en innan ni lägger till en annan.`,
    "name-too-long": "Filens namn är för långt. Korta det till högst 150 tecken.",
  } satisfies Record<AttachmentProblem, string>,
};

const en: Same<typeof sv> = {
  title: "Attachments",
  lead: "Attach what the reviewers need besides the application, such as letters of intent. Attachments are optional.",
  label: "Choose a file",
  hint: "PDF, DOCX, XLSX, ODS, PNG or JPEG. At most 10 MB each, and at most 10 files.",
  files: "Uploaded files",
  none: "No files yet.",
  full: "You have uploaded as many files as there is room for. Remove one to add another.",
  fullInAll: `The application has ${fileLimits.inAll} files, and there is room for no more. Remove one to add another.`,
  toQuestion: "Back to the question",
  toCompletion: "Back to the completion",
  ofQuestions: "Files that answer questions",
  question: {
    lead: "The files here are the answer to the question. They are submitted with the application if the question is asked.",
    hint: (types, most) => `${types}. At most 10 MB each, and at most ${most === 1 ? "one file" : `${most} files`}.`,
    full: (label, most) =>
      `You have uploaded ${most === 1 ? "the one file" : "as many files as"} there is room for under “${label}”. Remove one to add another.`,
    tooMany: (label, most) =>
      `The file was not accepted: there ${most === 1 ? "is already one file" : `are already ${most} files`} under “${label}”, and room for no more. Remove one before you add another.`,
    wrongType: (label, types) =>
      `The file is not of a type that “${label}” takes, or its content does not match its name. Types that it takes: ${types}.`,
  },
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
    "too-many-in-all": `The application already has ${fileLimits.inAll} files, and there is room for no more. Remove one before you add another.`,
    "name-too-long": "The file's name is too long. Shorten it to at most 150 characters.",
  },
};

export const attachmentTexts = { sv, en };

type Said = {
  readonly lead: string;
  readonly hint: string;
  readonly full: Readonly<Record<"too-many" | "too-many-in-all", string>>;
  readonly problems: Readonly<Record<AttachmentProblem, string>>;
};

/** What is said of the files of a question, or of those that answer none: how many and which, and what is wrong. */
export function wordsAbout(question: FilesQuestion | undefined, lang: Language): Said {
  const t = attachmentTexts[lang];
  if (!question) return { ...t, full: { "too-many": t.full, "too-many-in-all": t.fullInAll } };
  const { most } = question;
  const [label, types] = [wordsIn(question.label, lang), typeNames(question.types)];
  const { lead, hint, full, tooMany, wrongType } = t.question;
  return {
    lead,
    hint: hint(types, most),
    full: { "too-many": full(label, most), "too-many-in-all": t.fullInAll },
    problems: { ...t.problems, "too-many": tooMany(label, most), "wrong-type": wrongType(label, types) },
  };
}
