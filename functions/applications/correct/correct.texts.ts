import type { Correctable } from "../../pilot/items/party.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Rätta uppgifter om den sökande",
  lead: "Här rättas det som var fel från början. Ansökan, besluten och breven som finns står kvar som de är, och stängda månader ändras inte. Rättelsen gäller i ärendet, i listor, på projektets sida och i brev och filer härefter. De som är med får veta det.",
  unreached: "Ett mejl till den officiella e-posten kom inte fram. Rätta adressen, eller ta bort den.",
  name: "Organisationens namn",
  number: "Organisationsnummer",
  home: "Hemvist",
  mailbox: "Organisationens officiella e-post",
  mailboxHint: "Får kopia av beslut och annat formellt. Lämna tomt om organisationen inte har någon.",
  same: "Om numret rättas",
  sameHint: "Slå upp numret hos den som för registret, till exempel Bolagsverket eller Skatteverket.",
  mistyped: "Numret var fel. Det är samma juridiska person",
  renamed: "Numret var fel, och ett annat ärende har samma organisation under ett annat namn. Jag har kontrollerat det",
  another: "En annan juridisk person tar över",
  reason: "Skäl",
  reasonHint: "Står i ärendets historik.",
  save: "Rätta",
  done: "Rättelsen är gjord. De som är med får ett mejl om den.",
  toCase: "Till ärendet",
  people: "Är det kontaktpersonen eller firmatecknaren som är fel?",
  toPeople: "Rätta eller byt personer",
  call: "När numret rättas och pengar betalas ut kontrolleras mottagaren genom ett samtal innan nästa utbetalning attesteras.",
  what: {
    organisation: "Organisationens namn",
    organisationNumber: "Organisationsnummer",
    municipality: "Hemvist",
    mailbox: "Officiell e-post",
  } satisfies Record<Correctable, string>,
  problems: {
    nothing: "Inget skiljer sig från det som redan gäller. Ändra det som var fel, eller gå tillbaka till ärendet",
    emptyName: "Skriv organisationens namn med bokstäver eller siffror",
    saySame: "Numret ändras. Säg om det är samma juridiska person",
    another:
      "En annan juridisk person är ingen rättelse utan ett byte av bidragsmottagare, som beslutas som en ändring av villkoren. Numret är inte ändrat",
    ownUnit: "Den sökande är en egen enhet, och numret är myndighetens eget. Det ändras inte här. Låt numret stå kvar",
    known: (names: string) =>
      `Numret hör i ett annat ärende till ${names}. Kontrollera det. Är det samma organisation under ett annat namn, välj det nedanför; annars är numret fel`,
  },
};

const en: Same<typeof sv> = {
  title: "Correct details of the applicant",
  lead: "What was wrong from the start is corrected here. The application, the decisions and the letters that there are stay as they are, and closed months do not change. The correction holds in the case, in lists, on the project's page and in letters and files from now on. Those who take part hear of it.",
  unreached: "A mail to the official mailbox did not arrive. Correct the address, or remove it.",
  name: "Name of the organisation",
  number: "Organisation number",
  home: "Home",
  mailbox: "The organisation's official mailbox",
  mailboxHint: "Gets a copy of decisions and what else is formal. Leave it empty if the organisation has none.",
  same: "If the number is corrected",
  sameHint: "Look the number up with whoever keeps the register.",
  mistyped: "The number was wrong. It is the same legal person",
  renamed: "The number was wrong, and another case has the same organisation under another name. I have checked that",
  another: "Another legal person takes over",
  reason: "Reason",
  reasonHint: "Stands in the history of the case.",
  save: "Correct",
  done: "The correction is made. Those who take part get a mail about it.",
  toCase: "To the case",
  people: "Is it the contact person or the signatory that is wrong?",
  toPeople: "Correct or replace people",
  call: "When the number is corrected and money is paid, the payee is checked by a call before the next payment is attested.",
  what: {
    organisation: "Name of the organisation",
    organisationNumber: "Organisation number",
    municipality: "Home",
    mailbox: "Official mailbox",
  },
  problems: {
    nothing: "Nothing differs from what holds already. Change what was wrong, or go back to the case",
    emptyName: "Write the organisation's name in letters or digits",
    saySame: "The number changes. Say whether it is the same legal person",
    another:
      "Another legal person is no correction but a change of holder, which is decided as an amendment of the terms. The number has not changed",
    ownUnit:
      "The applicant is a unit of the authority, and the number is the authority's own. It does not change here. Let the number stand",
    known: (names) =>
      `In another case the number belongs to ${names}. Check it. If it is the same organisation under another name, choose that below; otherwise the number is wrong`,
  },
};

export const correctTexts = { sv, en };
