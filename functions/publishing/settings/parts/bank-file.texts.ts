import type { Both } from "../../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

export const bankFileTexts = {
  name: both("Fil till banken", "File for the bank"),
  version: both("Filens version", "Version of the file"),
  versionHint: both(
    "En betalningsfil enligt ISO 20022, pain.001. Banken säger vilken version den tar emot. Lämna alla svar tomma om ingen fil lämnas.",
    "A payment file by ISO 20022, pain.001. The bank says which version it takes. Leave all answers empty if no file is handed over.",
  ),
  fromKind: both("Betalas från", "Paid from"),
  kinds: {
    bankgiro: both("Bankgiro", "Bankgiro"),
    plusgiro: both("Plusgiro", "Plusgiro"),
    account: both("Konto i en svensk bank", "Account in a Swedish bank"),
    iban: both("Konto med IBAN", "Account by its IBAN"),
  },
  from: both("Nummer som betalas från", "Number that is paid from"),
  fromHint: both(
    "Ett konto skrivs med clearingnummer, bindestreck och kontonummer.",
    "An account is written with its clearing number, a hyphen and its number.",
  ),
  bic: both("Bankens BIC", "The bank's BIC"),
  agreement: both("Avtalets nummer hos banken", "Number of the agreement with the bank"),
  agreementHint: both("Tomt: organisationsnumret står i filen.", "Empty: the organisation number stands in the file."),
  bankgiroClearing: both("Clearingnummer för bankgiro", "Clearing number of bankgiro"),
  plusgiroClearing: both("Clearingnummer för plusgiro", "Clearing number of plusgiro"),
  bankgiroHint: both("Tomt: 9900.", "Empty: 9900."),
  plusgiroHint: both("Tomt: 9500.", "Empty: 9500."),
} as const;

export const confirmationTexts = {
  name: both("Bekräftelser i kalkylblad", "Confirmations in spreadsheets"),
  reference: both("Kolumn för vår referens", "Column of our reference"),
  referenceHint: both(
    "Kolumnens rubrik eller bokstav, till exempel Er referens eller C. Lämna alla tre tomma om filen har rubrikerna Referens, Belopp och Dag, eller de tre kolumnerna först.",
    "The heading or letter of the column, such as Your reference or C. Leave all three empty if the file has the headings Reference, Amount and Day, or those three columns first.",
  ),
  amount: both("Kolumn för beloppet", "Column of the amount"),
  day: both("Kolumn för dagen då det betalades", "Column of the day on which it was paid"),
} as const;
