import type { Same } from "../../vocabulary/language.ts";
import type { Kind } from "./document.ts";

type Said = { readonly name: string; readonly means: string };
const said = (name: string, means: string): Said => ({ name, means });

const sv = {
  line: said("Kort text", "En rad, till exempel ett namn."),
  text: said("Lång text", "Flera stycken."),
  number: said("Tal", "Ett antal, en procent eller ett annat tal, med eller utan decimaler."),
  amount: said("Belopp", "Kronor."),
  day: said("Dag", "Ett datum."),
  period: said("Tid", "Första och sista dagen eller månaden."),
  "yes-no": said("Ja eller nej", "Ett av de två."),
  choice: said("Ett av flera", "Ett svar ur en lista."),
  choices: said("Flera av flera", "Så många svar ur en lista som passar."),
  scale: said("Skala", "Nivåer med beskrivningar, med eller utan skäl."),
  email: said("E-postadress", "En adress som kontrolleras."),
  phone: said("Telefonnummer", "Ett nummer, även utländskt."),
  "organisation-number": said("Organisationsnummer", "Tio siffror som kontrolleras."),
  giro: said("Bankgiro eller plusgiro", "Ett nummer som kontrolleras."),
  table: said("Tabell", "Rader och kolumner, till exempel en budget, med summor och det som räknas ut."),
  results: said("Resultat", "Mått med utgångsläge, mål och utfall."),
  people: said("Personer", "En eller flera, med namn och det ni behöver veta."),
  declaration: said("Försäkran", "En text som den sökande kryssar för."),
  files: said("Filer", "Bilagor till frågan."),
} as const satisfies Record<Kind, Said>;

const en: Same<typeof sv> = {
  line: said("Short text", "One line, such as a name."),
  text: said("Long text", "Several paragraphs."),
  number: said("Number", "A count, a percentage or another figure, with or without decimals."),
  amount: said("Amount", "Kronor."),
  day: said("Day", "A date."),
  period: said("Period", "The first and the last day or month."),
  "yes-no": said("Yes or no", "One of the two."),
  choice: said("One of several", "One answer of a list."),
  choices: said("Several of several", "As many answers of a list as fit."),
  scale: said("Scale", "Levels with descriptions, with reasons or without."),
  email: said("E-mail address", "An address that is checked."),
  phone: said("Phone number", "A number, also a foreign one."),
  "organisation-number": said("Organisation number", "Ten digits that are checked."),
  giro: said("Bankgiro or plusgiro", "A number that is checked."),
  table: said("Table", "Rows and columns, such as a budget, with sums and what is computed."),
  results: said("Results", "Measures with starting point, target and outcome."),
  people: said("People", "One or several, with names and what you need to know."),
  declaration: said("Declaration", "A text that the applicant ticks."),
  files: said("Files", "Attachments to the question."),
};

/** What each kind of question is called, and what it asks for. */
export const kindWordsTexts = { sv, en };
