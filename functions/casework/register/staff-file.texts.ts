import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  fileAdded: "Filen finns nu med.",
  files: "Filer",
  none: "Inga filer.",
  fileName: "Fil",
  size: "Storlek",
  added: "Tillagd",
  byAt: (name: string, moment: string) => `${name}, ${moment}`,
  struckFile: (name: string, reason: string) => `Struken av ${name}: ${reason}`,
  label: "Lägg till en fil",
  hint: "PDF, Word, Excel, OpenDocument eller bild, högst 10 MB. Ett mejl sparar du först som PDF.",
  full: "Det finns redan tio filer, och fler får inte plats här. Registrera det som återstår som en ny handling.",
  problems: {
    "nothing-came": "Ingen fil kom fram. Försök igen.",
    empty: "Filen är tom. Välj en annan fil.",
    "too-large": "Filen är större än 10 MB. Dela upp den eller spara den i ett mindre format.",
    "wrong-type": "Filen är inte av en typ som vi kan ta emot. Spara den som PDF och försök igen.",
    "needs-password": "Filen kräver ett lösenord. Spara den utan lösenord och försök igen.",
    threat: "Virusskyddet har hittat skadlig kod i filen. Den är inte sparad.",
    "too-many": "Det finns redan tio filer. Den här är inte sparad.",
    "name-too-long": "Filens namn är för långt. Ge den ett kortare namn, högst 150 tecken.",
  } satisfies Record<FileProblem, string>,
};

const en: Same<typeof sv> = {
  fileAdded: "The file has been added.",
  files: "Files",
  none: "No files.",
  fileName: "File",
  size: "Size",
  added: "Added",
  byAt: (name, moment) => `${name}, ${moment}`,
  struckFile: (name, reason) => `Struck by ${name}: ${reason}`,
  label: "Add a file",
  hint: "PDF, Word, Excel, OpenDocument or a picture, at most 10 MB. Save an e-mail as PDF first.",
  full: "There are ten files already, and there is no room for more here. Register the rest as another document.",
  problems: {
    "nothing-came": "No file arrived. Try again.",
    empty: "The file is empty. Choose another file.",
    "too-large": "The file is larger than 10 MB. Split it, or save it in a smaller format.",
    "wrong-type": "We cannot take files of this type. Save it as PDF and try again.",
    "needs-password": "The file needs a password. Save it without a password and try again.",
    threat: "The virus scanner has found harmful code in the file. It has not been saved.",
    "too-many": "There are ten files already. This one has not been saved.",
    "name-too-long": "The name of the file is too long. Give it a shorter one, of at most 150 characters.",
  },
};

/** What pages say of the files that staff put into a case. */
export const staffFileTexts = { sv, en };
