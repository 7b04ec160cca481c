import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  tags: "Etiketter",
  none: "Inga etiketter",
  change: "Ändra etiketterna",
  title: "Etiketter",
  lead: "Korta ord som ni sorterar ärenden med. De syns i ärendet och i ärendelistan, där de också går att filtrera på. De är arbetsord för er och skickas inte till den sökande.",
  now: "Ärendets etiketter",
  add: "Ny etikett",
  addHint: (most: number) => `Högst ${most} tecken, till exempel ”ring i juni”. Stora och små bokstäver är samma sak.`,
  addButton: "Lägg till",
  remove: "Ta bort",
  added: "Etiketten är tillagd.",
  removed: "Etiketten är borttagen.",
  has: "Ärendet har redan den etiketten.",
  full: (most: number) => `Ett ärende har högst ${most} etiketter. Ta bort någon först.`,
  empty: "Skriv etiketten.",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  tags: "Tags",
  none: "No tags",
  change: "Change the tags",
  title: "Tags",
  lead: "Short words by which you sort cases. They are shown in the case and in the list of cases, which can be filtered by them. They are your working words and are not sent to the applicant.",
  now: "The tags of the case",
  add: "New tag",
  addHint: (most) => `At most ${most} signs, such as “call in June”. Capitals and small letters are the same.`,
  addButton: "Add",
  remove: "Remove",
  added: "The tag is added.",
  removed: "The tag is removed.",
  has: "The case has that tag already.",
  full: (most) => `A case has ${most} tags at most. Remove one first.`,
  empty: "Write the tag.",
};

export const tagTexts = { sv, en };
