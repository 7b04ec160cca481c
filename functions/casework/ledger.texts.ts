import { fieldNames } from "../vocabulary/field-names.texts.ts";
import type { Same } from "../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Bidrag, utbetalningar och bokföring",
  lead: "Hur bidraget räknas, vad som är på väg att betalas ut och allt som är bokfört i piloten. Det ackumulerade beloppet räknas för sig för varje typ. Belopp i tabellerna är i kronor.",
  back: "Till ärendet",
  caption: "Bokförda rader i den ordning de bokfördes",
  line: (verification: string, line: number) => `${verification}, rad\u00a0${line}`,
  day: "Bokföringsdag",
  late: (posted: string, happened: string) => `${posted} (hände ${happened})`,
  corrects: (kind: string, verification: string, line: number) => `${kind} av ${verification}, rad\u00a0${line}`,
  period: "Kostnadens månad",
  account: "Konto (debet / kredit)",
  running: "Ackumulerat",
  empty: "Inget är bokfört i piloten ännu.",
  payments: "Utbetalningar och förskott",
  due: "Registrerad",
  noPayments: "Inga utbetalningar är registrerade ännu.",
  payee: "Vart bidraget betalas",
  codes: "Kostnadsställe och projekt i bokföringen",
  exports: "Pilotens rader som fil",
  advance: "Förskott",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Grant, payments and ledger",
  lead: "How the grant is computed, what is on its way to be paid, and everything posted in the pilot. The running total counts each kind by itself. Amounts in the tables are in Swedish kronor.",
  back: "To the case",
  caption: "Posted lines in the order they were posted",
  line: (verification, line) => `${verification}, line\u00a0${line}`,
  day: "Posting day",
  late: (posted, happened) => `${posted} (happened ${happened})`,
  corrects: (kind, verification, line) => `${kind} of ${verification}, line\u00a0${line}`,
  period: "Month of the cost",
  account: "Account (debit / credit)",
  running: "Running total",
  empty: "Nothing has been posted in this pilot yet.",
  payments: "Payments and advances",
  due: "Recorded",
  noPayments: "No payments have been recorded yet.",
  payee: "Where the grant is paid",
  codes: "Cost centre and project in the ledger",
  exports: "The pilot's lines as a file",
  advance: "Advances",
};

export const ledgerTexts = { sv, en };
