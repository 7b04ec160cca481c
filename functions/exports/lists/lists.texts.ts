import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  verificationsTitle: (month: string) => `Verifikationer ${month}`,
  verificationsLead:
    "Varje rad är bokförd i debet och kredit med samma belopp. Händelsedagen är en annan än bokföringsdagen när händelsens egen månad var stängd.",
  caption: "Verifikationer i nummerordning",
  day: "Bokföringsdag",
  trueDay: "Händelsedag",
  debit: "Debet",
  credit: "Kredit",
  empty: "Det finns inga fler verifikationer.",
  continued: "Fler verifikationer",
  pilotTitle: (number: string) => `Bokfört i pilot ${number}`,
  noRegistration: "utan diarienummer",
  lines: "Bokförda rader",
  toLines: "Se raderna i ärendet",
  preliminary: "Någon av pilotens månader är öppen. Filerna är därför preliminära, och det står i deras namn.",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  verificationsTitle: (month) => `Verifications of ${month}`,
  verificationsLead:
    "Every line is posted with the same amount in debit and credit. The day of the event differs from the posting day when its own month was closed.",
  caption: "Verifications in the order of their numbers",
  day: "Posting day",
  trueDay: "Day of the event",
  debit: "Debit",
  credit: "Credit",
  empty: "There are no more verifications.",
  continued: "More verifications",
  pilotTitle: (number) => `Posted in pilot ${number}`,
  noRegistration: "without a registration number",
  lines: "Posted lines",
  toLines: "See the lines in the case",
  preliminary: "Some of the pilot's months are open, so the files are preliminary, and their names say so.",
};

export const listsTexts = { sv, en };
