import type { Same } from "../../vocabulary/language.ts";

const sv = {
  verificationsTitle: (month: string) => `Verifikationer ${month}`,
  verificationsLead:
    "Varje rad är bokförd i debet och kredit med samma belopp. Händelsedagen är en annan än bokföringsdagen när händelsens egen månad var stängd.",
  caption: "Verifikationer i nummerordning",
  verification: "Verifikation",
  day: "Bokföringsdag",
  trueDay: "Händelsedag",
  pilot: "Pilot",
  noNumber: "Inget ännu",
  kind: "Typ",
  debit: "Debet",
  credit: "Kredit",
  amount: "Belopp",
  empty: "Det finns inga fler verifikationer.",
  continued: "Fler verifikationer",
  pilotTitle: (number: string) => `Bokfört i pilot ${number}`,
  noRegistration: "utan diarienummer",
  call: "Utlysning",
  organisation: "Organisation",
  organisationNumber: "Organisationsnummer",
  lines: "Bokförda rader",
  toLines: "Se raderna i ärendet",
  preliminary: "Någon av pilotens månader är öppen. Filerna är därför preliminära, och det står i deras namn.",
  inKronor: "Alla belopp är i kronor.",
};

const en: Same<typeof sv> = {
  verificationsTitle: (month) => `Verifications of ${month}`,
  verificationsLead:
    "Every line is posted with the same amount in debit and credit. The day of the event differs from the posting day when its own month was closed.",
  caption: "Verifications in the order of their numbers",
  verification: "Verification",
  day: "Posting day",
  trueDay: "Day of the event",
  pilot: "Pilot",
  noNumber: "None yet",
  kind: "Kind",
  debit: "Debit",
  credit: "Credit",
  amount: "Amount",
  empty: "There are no more verifications.",
  continued: "More verifications",
  pilotTitle: (number) => `Posted in pilot ${number}`,
  noRegistration: "without a registration number",
  call: "Call",
  organisation: "Organisation",
  organisationNumber: "Organisation number",
  lines: "Posted lines",
  toLines: "See the lines in the case",
  preliminary: "Some of the pilot's months are open, so the files are preliminary, and their names say so.",
  inKronor: "All amounts are in Swedish kronor.",
};

export const listsTexts = { sv, en };
