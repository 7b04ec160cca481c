import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same, Texts } from "../../vocabulary/language.ts";
import type { PaidToKind } from "../../vocabulary/paid-to.ts";

export const giroNames: Texts<Readonly<Record<PaidToKind, string>>> = {
  sv: { bankgiro: "Bankgiro", plusgiro: "Plusgiro", account: "Bankkonto", iban: "IBAN" },
  en: { bankgiro: "Bankgiro", plusgiro: "Plusgiro", account: "Bank account", iban: "IBAN" },
};

const sv = {
  ...fieldNames.sv,
  title: "Vart bidraget betalas",
  holderLead:
    "Här anger ni det bankgiro, plusgiro eller bankkonto som bidraget ska betalas till. Det ska vara organisationens eget.",
  backToProject: "Till projektet",
  inForce: "Gäller nu",
  none: "Ni har inte angett något nummer ännu. Utan det kan vi inte betala ut bidraget.",
  noneStaff: "Inget nummer gäller ännu. Utan det kan inget betalas ut.",
  number: "Nummer",
  message: "Meddelande på betalningen",
  noMessage: "Inget",
  enteredBy: "Inlagt av",
  checkedBy: "Granskat av",
  since: "Gäller från",
  waitsTitle: "En ändring väntar på granskning",
  waitsHolder: "Vi granskar ändringen innan den börjar gälla. Ni får ett mejl när det är klart.",
  waitsStaff: "Ändringen gäller först när någon annan än den som lade in den har granskat den.",
  savedTitle: "Uppgifterna är sparade",
  saved: "De gäller från och med nu. Vi har skickat en bekräftelse med mejl.",
  savedWaits: "Ändringen gäller när den är granskad. Vi har skickat ett mejl om den till kontaktpersonen.",
  approvedDone: "Ändringen är godkänd och gäller från och med nu.",
  rejectedDone: "Ändringen är avvisad. De tidigare uppgifterna gäller.",
  enter: "Ange nummer",
  change: "Ändra nummer",
  changeHint: "En ändring granskas av oss innan den gäller. Det skyddar er mot bedrägerier.",
  enterForHolder: "Lägg in för bidragsmottagaren",
  staffHint: "Använd det när bidragsmottagaren har lämnat uppgiften på annat sätt. En kollega ska granska den.",
  how: "Hur ska bidraget betalas?",
  giroLabel: "Bankgiro eller plusgiro",
  accountWay: "Bankkonto",
  accountWayHint: "Om ni inte har något giro.",
  ibanWay: "Konto i ett annat land (IBAN)",
  clearing: "Clearingnummer",
  clearingHint:
    "Fyra siffror, eller fem om det börjar med 8. Det står först i kontonumret eller på bankens sida om kontot.",
  account: "Kontonummer",
  accountHint: "Utan clearingnumret. Blanksteg och bindestreck spelar ingen roll.",
  iban: "IBAN",
  ibanHint: "Två bokstäver för landet och sedan siffror, till exempel FI21 1234 5600 0007 85.",
  giroHint: "Skriv BG eller PG före numret, till exempel BG 991-2346 eller PG 28 65 43-4.",
  messageHint: "Till exempel er referens eller ert projektnummer, så att ni känner igen pengarna.",
  save: "Spara",
  listTitle: "Ändringar att granska",
  listLead:
    "Bidragsmottagare som vill få pengarna till ett annat nummer. Kontrollera uppgiften på ett annat sätt än via länken i mejlet, till exempel genom att ringa organisationens växel.",
  listCaption: "Ändringar som väntar, den äldsta först",
  listEmpty: "Inga ändringar väntar på granskning.",
  waitsSince: "Inlagd",
  staffLead: "Utbetalningar görs bara till det nummer som gäller.",
  approve: "Godkänn ändringen",
  reject: "Avvisa ändringen",
  checkHeading: "Granska ändringen",
  sharedTitle: "Numret används också av andra organisationer",
  shared: "Det kan vara rätt, till exempel för en gemensam ekonomiavdelning. Kontrollera det innan du går vidare.",
  checkHint:
    "Ring organisationens växel och be att få uppgiften bekräftad. Använd inte telefonnummer som står i ett mejl om ändringen.",
  own: "Du har själv lagt in ändringen. En kollega ska granska den.",
  history: "Tidigare uppgifter",
  outcome: "Vad som hände",
  outcomes: { replaced: "Ersatt", rejected: "Avvisad", withdrawn: "Ersatt innan den granskades" },
  missing: {
    "p-giro": "Skriv det bankgiro eller plusgiro som bidraget ska betalas till.",
    "p-clearing": "Skriv clearingnumret till det konto som bidraget ska betalas till.",
    "p-account": "Skriv numret på det konto som bidraget ska betalas till.",
    "p-iban": "Skriv IBAN för det konto som bidraget ska betalas till.",
  },
  problems: {
    giro: "Ett bankgironummer har sju eller åtta siffror och ett plusgironummer två till åtta. Skriv till exempel BG 991-2346 eller PG 28 65 43-4.",
    "which-giro":
      "Det syns inte om numret är ett bankgiro eller ett plusgiro. Skriv BG eller PG före det, till exempel BG 991-2346.",
    "giro-check-digit":
      "Numret stämmer inte: kontrollsiffran är fel. Jämför med en faktura eller fråga er ekonomiavdelning, och se att BG eller PG före numret är rätt.",
    "other-giro":
      "Ordet före numret och bindestrecket säger olika. Ett bankgiro skrivs som BG 991-2346 och ett plusgiro som PG 28 65 43-4. Skriv numret som den sort det är.",
    same: "Det är samma uppgifter som redan finns.",
    "no-clearing":
      "Ett clearingnummer har fyra siffror, eller fem om det börjar med 8. Skriv till exempel 5011 eller 8327-9.",
    "unknown-clearing":
      "Ingen bank har det clearingnumret. Det har fyra siffror, eller fem om det börjar med 8. Jämför med kontoutdraget eller bankens sida om kontot.",
    "clearing-check-digit":
      "Clearingnumrets femte siffra stämmer inte med de fyra första. Jämför med kontoutdraget, eller skriv bara de fyra första.",
    plusgiro: "Det clearingnumret är PlusGirots. Välj ”Bankgiro eller plusgiro” och skriv PG före numret.",
    "savings-check-digit":
      "Kontots kontrollsiffra stämmer inte. Jämför med kontoutdraget. Vissa äldre konton i sparbanker saknar kontrollsiffra: skriv då clearingnumret med alla fem siffrorna, till exempel 8327-9.",
    "no-number": "Skriv kontonumret med siffror, utan clearingnumret.",
    "p-account wrong-length":
      "Kontonumret har fel antal siffror för den banken. De flesta banker har sju, Handelsbanken nio och Swedbank högst tio. Clearingnumret ska inte räknas med.",
    "p-account wrong-check-digit":
      "Numret stämmer inte: kontrollsiffran är fel. Jämför både clearingnummer och kontonummer med kontoutdraget eller bankens sida om kontot.",
    "no-iban": "Ett IBAN börjar med två bokstäver och två siffror. Skriv till exempel FI21 1234 5600 0007 85.",
    "unknown-country":
      "Dit kan vi inte betala med IBAN. De två första bokstäverna ska vara ett land som tar emot eurobetalningar (SEPA).",
    "p-iban wrong-length": "Numret har inte så många tecken som ett IBAN från det landet. Jämför med kontoutdraget.",
    "p-iban wrong-check-digit": "Numret stämmer inte: kontrollsiffrorna är fel. Jämför med kontoutdraget.",
  },
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Where the grant is paid",
  holderLead:
    "Here you enter the bankgiro, plusgiro or bank account to which the grant is to be paid. It is to be the organisation's own.",
  backToProject: "To the project",
  inForce: "In force now",
  none: "You have not entered a number yet. Without one we cannot pay the grant.",
  noneStaff: "No number is in force yet. Without one nothing can be paid.",
  number: "Number",
  message: "Message on the payment",
  noMessage: "None",
  enteredBy: "Entered by",
  checkedBy: "Checked by",
  since: "In force since",
  waitsTitle: "A change waits to be checked",
  waitsHolder: "We check the change before it takes effect. You will get a mail when that is done.",
  waitsStaff: "The change takes effect when somebody other than whoever entered it has checked it.",
  savedTitle: "The details are saved",
  saved: "They are in force from now on. We have sent a confirmation by mail.",
  savedWaits: "The change takes effect when it has been checked. We have sent a mail about it to the contact person.",
  approvedDone: "The change is approved and in force from now on.",
  rejectedDone: "The change was not approved. The earlier details are in force.",
  enter: "Enter a number",
  change: "Change the number",
  changeHint: "We check a change before it takes effect. It protects you against fraud.",
  enterForHolder: "Enter for the grant holder",
  staffHint: "Use this when the grant holder has told you in another way. A colleague must check it.",
  how: "How is the grant to be paid?",
  giroLabel: "Bankgiro or plusgiro",
  accountWay: "Bank account",
  accountWayHint: "If you have no giro number.",
  ibanWay: "Account in another country (IBAN)",
  clearing: "Clearing number",
  clearingHint:
    "Four digits, or five if it begins with 8. It stands first in the account number, or on the bank's page about the account.",
  account: "Account number",
  accountHint: "Without the clearing number. Blanks and hyphens do not matter.",
  iban: "IBAN",
  ibanHint: "Two letters for the country and then digits, for example FI21 1234 5600 0007 85.",
  giroHint: "Write BG or PG before the number, for example BG 991-2346 or PG 28 65 43-4.",
  messageHint: "For example your reference or project number, so that you know what the money is for.",
  save: "Save",
  listTitle: "Changes to check",
  listLead:
    "Grant holders who want the money paid to another number. Confirm it by other means than the link in the mail, for example by calling the organisation's switchboard.",
  listCaption: "Changes that wait, the oldest first",
  listEmpty: "No changes wait to be checked.",
  waitsSince: "Entered",
  staffLead: "Payments are made to the number in force and to no other.",
  approve: "Approve the change",
  reject: "Turn the change down",
  checkHeading: "Check the change",
  sharedTitle: "The number is used by other organisations, too",
  shared: "That may be right, for a shared accounts office for instance. Check it before you go on.",
  checkHint:
    "Call the organisation's switchboard and have the number confirmed. Do not use a telephone number from a mail about the change.",
  own: "You entered the change yourself. A colleague must check it.",
  history: "Earlier details",
  outcome: "What happened",
  outcomes: { replaced: "Replaced", rejected: "Turned down", withdrawn: "Replaced before it was checked" },
  missing: {
    "p-giro": "Write the bankgiro or plusgiro number to which the grant is to be paid.",
    "p-clearing": "Write the clearing number of the account to which the grant is to be paid.",
    "p-account": "Write the number of the account to which the grant is to be paid.",
    "p-iban": "Write the IBAN of the account to which the grant is to be paid.",
  },
  problems: {
    giro: "A bankgiro number has seven or eight digits and a plusgiro number two to eight. Write for example BG 991-2346 or PG 28 65 43-4.",
    "which-giro":
      "It does not show whether the number is a bankgiro or a plusgiro. Write BG or PG before it, for example BG 991-2346.",
    "giro-check-digit":
      "The number is not right: its check digit is wrong. Compare it with an invoice or ask your finance department, and see that BG or PG before the number is right.",
    "other-giro":
      "The word before the number and its hyphen disagree. A bankgiro is written as BG 991-2346 and a plusgiro as PG 28 65 43-4. Write the number as the kind it is.",
    same: "These are the details that we already have.",
    "no-clearing": "A clearing number has four digits, or five if it begins with 8. Write for example 5011 or 8327-9.",
    "unknown-clearing":
      "No bank has that clearing number. It has four digits, or five if it begins with 8. Compare it with a statement or the bank's page about the account.",
    "clearing-check-digit":
      "The fifth digit of the clearing number does not fit the first four. Compare it with a statement, or write the first four alone.",
    plusgiro: "That clearing number is PlusGirot's. Choose “Bankgiro or plusgiro” and write PG before the number.",
    "savings-check-digit":
      "The account's check digit does not fit. Compare it with a statement. Some old accounts of savings banks have no check digit: write the clearing number with all five digits then, for example 8327-9.",
    "no-number": "Write the account number in digits, without the clearing number.",
    "p-account wrong-length":
      "The account number has the wrong number of digits for that bank. Most banks have seven, Handelsbanken nine and Swedbank at most ten. The clearing number is not counted.",
    "p-account wrong-check-digit":
      "The number is not right: its check digit is wrong. Compare both clearing number and account number with a statement or the bank's page about the account.",
    "no-iban": "An IBAN begins with two letters and two digits. Write for example FI21 1234 5600 0007 85.",
    "unknown-country":
      "We cannot pay there by IBAN. The first two letters are to be a country that takes payments in euro (SEPA).",
    "p-iban wrong-length": "The number has not as many signs as an IBAN of that country. Compare it with a statement.",
    "p-iban wrong-check-digit": "The number is not right: its check digits are wrong. Compare it with a statement.",
  },
};

export const payeeTexts = { sv, en };
