import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Arbetsanteckningar",
  lead: "Ett stöd för er som arbetar med ärendet. De hör inte till ärendets handlingar och rensas när det avslutas.",
  instead: "Tillför det du vet ärendet något i sak? Registrera en tjänsteanteckning i stället.",
  toNote: "Registrera en tjänsteanteckning",
  text: "Ny anteckning",
  write: "Spara anteckningen",
  written: "Anteckningen är sparad.",
  none: "Det finns inga arbetsanteckningar.",
  byAt: (name: string, moment: string) => `${name}, ${moment}`,
  link: (count: number) => (count === 0 ? "Arbetsanteckningar" : `Arbetsanteckningar (${count})`),
  clearTitle: "Rensa arbetsanteckningarna",
  clearText:
    "Ärendet är avslutat. Se igenom anteckningarna ovan: det som ärendet behöver för att förstås registrerar du som tjänsteanteckning. Resten tas bort för gott, och i händelserna står att det är gjort.",
  clear: (count: number) => (count === 1 ? "Rensa anteckningen" : `Rensa de ${count} anteckningarna`),
  cleared: "Arbetsanteckningarna är rensade.",
  open: {
    name: "Rensa arbetsanteckningar",
    text: "Ärendet är avslutat och har arbetsanteckningar kvar. Gå igenom och rensa dem.",
    button: "Till anteckningarna",
  },
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Working notes",
  lead: "An aid for those who work with the case. They are no documents of the case, and are cleared when it closes.",
  instead: "Does what you know add something to the case? Then register an official note instead.",
  toNote: "Register an official note",
  text: "New note",
  write: "Save the note",
  written: "The note has been saved.",
  none: "There are no working notes.",
  byAt: (name, moment) => `${name}, ${moment}`,
  link: (count) => (count === 0 ? "Working notes" : `Working notes (${count})`),
  clearTitle: "Clear the working notes",
  clearText:
    "The case is closed. Look through the notes above: register as an official note what is needed to understand the case. The rest is removed for good, and the history says that it was done.",
  clear: (count) => (count === 1 ? "Clear the note" : `Clear the ${count} notes`),
  cleared: "The working notes have been cleared.",
  open: {
    name: "Clear working notes",
    text: "The case is closed and still has working notes. Go through them and clear them.",
    button: "To the notes",
  },
};

export const notesTexts = { sv, en };
