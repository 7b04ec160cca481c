import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Bilder och dokument",
  lead: "Visa gärna med bilder och dokument vad som har hänt, till exempel fotografier, ett program eller en affisch. Det är frivilligt.",
  back: "Till rapporten",
  toFiles: "Till bilder och dokument",
  warning: (people: string) =>
    `Det ni bifogar blir allmän handling när ni lämnar in rapporten. Ta inte med något som pekar ut ${people}. Var och när ett foto är taget tar vi bort ur filen.`,
  label: "Välj en fil",
  hint: "PNG, JPEG, PDF, DOCX, XLSX eller ODS. Högst 10 MB per fil och högst 10 filer.",
  files: "Bifogade filer",
  none: "Inga filer än.",
  full: "Ni har bifogat så många filer som får plats. Ta bort en om ni vill lägga till en annan.",
  added: "Filen är bifogad.",
  answered: "Svaren om bilden är sparade.",
  removed: "Filen är borttagen.",
  use: "Får bilden användas?",
  consent: "Frågor om bilden",
  consentLead: (name: string) => `Svara på två frågor om ${name} innan rapporten lämnas in.`,
  consentLater: (name: string) =>
    `Rapporten är inlämnad. Ett ja för ${name} kan tas tillbaka när som helst: då använder vi inte bilden mer.`,
  people: "Går någon att känna igen på bilden?",
  peopleHint: "För den som är under 18 år är det vårdnadshavarna som ska ha sagt ja.",
  peopleOf: {
    none: "Nej, ingen går att känna igen",
    agreed: "Ja, och alla som går att känna igen har sagt ja till att bilden används",
    "not-agreed": "Ja, och någon har inte sagt ja",
  },
  publish: "Får vi använda bilden i det vi publicerar?",
  publishHint: "Till exempel på en webbplats eller i en sammanställning. Ni kan ta tillbaka ett ja när som helst.",
  yes: "Ja, och vi har rätt att säga ja (fotografen har gått med på det)",
  no: "Nej, den hör bara till rapporten",
  notAgreed:
    "Vi kan inte publicera bilden när någon på den inte har sagt ja. Svara nej, eller fråga dem först och ändra svaret ovanför",
  onlyTakenBack:
    "Rapporten är inlämnad, och då kan ett ja bara tas tillbaka. Vill ni att vi använder bilden, skriv till handläggaren",
  save: "Spara svaren",
  answer: (name: string) => `Svara om ${name}`,
  change: (name: string) => `Ändra svaren om ${name}`,
  uses: {
    publish: "Får publiceras",
    not: "Får inte publiceras",
    unanswered: "Inte besvarat",
    document: "Inte en bild",
  },
  peopleShort: {
    none: "ingen går att känna igen",
    agreed: "de som går att känna igen har sagt ja",
    "not-agreed": "någon som går att känna igen har inte sagt ja",
  },
  file: "Fil",
  size: "Storlek",
  attach: "Bifoga bilder och dokument",
  attached: (count: number) => (count === 1 ? "1 fil" : `${count} filer`),
  noneAttached: "Inga bilder eller dokument är bifogade.",
  unanswered: (name: string) =>
    `Bilden ${name}: svara på om den får användas och om någon går att känna igen. Svara på ”Bilder och dokument”, eller ta bort bilden`,
  problems: {
    "nothing-came": "Ingen fil kom fram. Välj en fil och försök igen. Den får vara högst 10 MB.",
    empty: "Filen är tom. Kontrollera den och försök igen.",
    "too-large": "Filen är större än 10 MB. Spara den mindre och försök igen.",
    "wrong-type":
      "Filen är inte av en typ som vi kan ta emot, eller så stämmer inte innehållet med namnet. Spara en bild som JPEG eller PNG och ett dokument som PDF, DOCX, XLSX eller ODS.",
    "needs-password":
      "Filen kräver ett lösenord, så handläggaren kan inte öppna den. Spara den utan lösenord och ladda upp den igen.",
    threat:
      "Virusskyddet har hittat skadlig kod i filen, och den är inte mottagen. Sök igenom datorn som den kommer från.",
    "too-many": "Rapporten har redan 10 filer. Ta bort en innan ni lägger till en annan.",
    "name-too-long": "Filens namn är för långt. Korta det till högst 150 tecken.",
  } satisfies Record<FileProblem, string>,
};

const en: Same<typeof sv> = {
  title: "Pictures and documents",
  lead: "Show with pictures and documents what has happened, such as photographs, a programme or a poster. It is optional.",
  back: "To the report",
  toFiles: "To pictures and documents",
  warning: (people) =>
    `What you attach becomes a public document when you submit the report. Include nothing that points out ${people}. Where and when a photo was taken is removed from the file.`,
  label: "Choose a file",
  hint: "PNG, JPEG, PDF, DOCX, XLSX or ODS. At most 10 MB each, and at most 10 files.",
  files: "Attached files",
  none: "No files yet.",
  full: "You have attached as many files as there is room for. Remove one to add another.",
  added: "The file is attached.",
  answered: "The answers about the picture are saved.",
  removed: "The file is removed.",
  use: "May the picture be used?",
  consent: "Questions about the picture",
  consentLead: (name) => `Answer two questions about ${name} before the report is submitted.`,
  consentLater: (name) =>
    `The report has been submitted. A yes for ${name} can be taken back at any time: we then no longer use the picture.`,
  people: "Can anybody be recognised in the picture?",
  peopleHint: "For a person under 18 it is the guardians who must have said yes.",
  peopleOf: {
    none: "No, nobody can be recognised",
    agreed: "Yes, and everybody who can be recognised has said yes to the picture being used",
    "not-agreed": "Yes, and somebody has not said yes",
  },
  publish: "May we use the picture in what we publish?",
  publishHint: "On a website or in a summary, for example. You can take back a yes at any time.",
  yes: "Yes, and we have the right to say yes (the photographer has agreed)",
  no: "No, it belongs to the report only",
  notAgreed:
    "We cannot publish the picture while somebody in it has not said yes. Answer no, or ask them first and change the answer above",
  onlyTakenBack:
    "The report has been submitted, and a yes can now only be taken back. If you want us to use the picture, write to the case officer",
  save: "Save the answers",
  answer: (name) => `Answer about ${name}`,
  change: (name) => `Change the answers about ${name}`,
  uses: {
    publish: "May be published",
    not: "May not be published",
    unanswered: "Not answered",
    document: "Not a picture",
  },
  peopleShort: {
    none: "nobody can be recognised",
    agreed: "those who can be recognised have said yes",
    "not-agreed": "somebody who can be recognised has not said yes",
  },
  file: "File",
  size: "Size",
  attach: "Attach pictures and documents",
  attached: (count) => (count === 1 ? "1 file" : `${count} files`),
  noneAttached: "No pictures or documents are attached.",
  unanswered: (name) =>
    `The picture ${name}: answer whether it may be used and whether anybody can be recognised. Answer under “Pictures and documents”, or remove the picture`,
  problems: {
    "nothing-came": "No file arrived. Choose a file and try again. It may be at most 10 MB.",
    empty: "The file is empty. Check it and try again.",
    "too-large": "The file is larger than 10 MB. Save it smaller and try again.",
    "wrong-type":
      "The file is not of a type we can accept, or its content does not match its name. Save a picture as JPEG or PNG, and a document as PDF, DOCX, XLSX or ODS.",
    "needs-password":
      "The file needs a password, so the officer cannot open it. Save it without a password and upload it again.",
    threat:
      "The virus scanner has found harmful code in the file, and it was not accepted. Scan the computer that it comes from.",
    "too-many": "The report already has 10 files. Remove one before you add another.",
    "name-too-long": "The file's name is too long. Shorten it to at most 150 characters.",
  },
};

export const attachmentsTexts = { sv, en };
