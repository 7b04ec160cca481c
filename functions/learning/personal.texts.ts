import type { Same } from "../vocabulary/language.ts";
import type { PersonalKind } from "../vocabulary/personal-marks.ts";

const sv = {
  title: "Kontrollera om någon kan pekas ut",
  text: "Det här ser ut som uppgifter om en person. Ta bort dem om de inte behövs. Namn hittas inte: läs efter dem själv.",
  kinds: {
    "personal-number": "personnummer",
    "coordination-number": "samordningsnummer",
    phone: "telefonnummer",
    email: "e-postadress",
    address: "adress",
  } satisfies Record<PersonalKind, string>,
  line: (line: number, kind: string, around: string) => `Rad ${line}, ${kind}: ”${around}”`,
  sentence: (number: number, kind: string, around: string) => `Mening ${number}, ${kind}: ”${around}”`,
};
const en: Same<typeof sv> = {
  title: "Check whether somebody can be pointed out",
  text: "This looks like data about a person. Take it out where it is not needed. Names are not found: read for them yourself.",
  kinds: {
    "personal-number": "personal number",
    "coordination-number": "coordination number",
    phone: "telephone number",
    email: "email address",
    address: "address",
  },
  line: (line, kind, around) => `Line ${line}, ${kind}: “${around}”`,
  sentence: (number, kind, around) => `Sentence ${number}, ${kind}: “${around}”`,
};
export const personalTexts = { sv, en };
