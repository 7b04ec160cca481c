import type { Texts } from "../vocabulary/language.ts";

type LedgerTexts = {
  title: string;
  lead: string;
  back: string;
  caption: string;
  verification: string;
  line: (verification: string, line: number) => string;
  day: string;
  late: (posted: string, happened: string) => string;
  corrects: (kind: string, verification: string, line: number) => string;
  sides: (debit: string, credit: string) => string;
  kind: string;
  period: string;
  account: string;
  amount: string;
  running: string;
  empty: string;
  payments: string;
  due: string;
  cause: string;
  attestedBy: string;
  state: string;
  noPayments: string;
  payee: string;
  exports: string;
  advance: string;
};

export const ledgerTexts: Texts<LedgerTexts> = {
  sv: {
    title: "Bidrag, utbetalningar och bokföring",
    lead: "Hur bidraget räknas, vad som är på väg att betalas ut och allt som är bokfört i piloten. Det ackumulerade beloppet räknas för sig för varje typ. Belopp i tabellerna är i kronor.",
    back: "Till ärendet",
    caption: "Bokförda rader i den ordning de bokfördes",
    verification: "Verifikation",
    line: (verification, line) => `${verification}, rad\u00a0${line}`,
    day: "Bokföringsdag",
    late: (posted, happened) => `${posted} (hände ${happened})`,
    corrects: (kind, verification, line) => `${kind} av ${verification}, rad\u00a0${line}`,
    sides: (debit, credit) => `${debit} / ${credit}`,
    kind: "Typ",
    period: "Kostnadens månad",
    account: "Konto (debet / kredit)",
    amount: "Belopp",
    running: "Ackumulerat",
    empty: "Inget är bokfört i piloten ännu.",
    payments: "Utbetalningar och förskott",
    due: "Registrerad",
    cause: "Beror på",
    attestedBy: "Attesterad av",
    state: "Läge",
    noPayments: "Inga utbetalningar är registrerade ännu.",
    payee: "Vart bidraget betalas",
    exports: "Pilotens rader som fil",
    advance: "Förskott",
  },
  en: {
    title: "Grant, payments and ledger",
    lead: "How the grant is computed, what is on its way to be paid, and everything posted in the pilot. The running total counts each kind by itself. Amounts in the tables are in Swedish kronor.",
    back: "To the case",
    caption: "Posted lines in the order they were posted",
    verification: "Verification",
    line: (verification, line) => `${verification}, line\u00a0${line}`,
    day: "Posting day",
    late: (posted, happened) => `${posted} (happened ${happened})`,
    corrects: (kind, verification, line) => `${kind} of ${verification}, line\u00a0${line}`,
    sides: (debit, credit) => `${debit} / ${credit}`,
    kind: "Kind",
    period: "Month of the cost",
    account: "Account (debit / credit)",
    amount: "Amount",
    running: "Running total",
    empty: "Nothing has been posted in this pilot yet.",
    payments: "Payments and advances",
    due: "Recorded",
    cause: "Follows from",
    attestedBy: "Attested by",
    state: "State",
    noPayments: "No payments have been recorded yet.",
    payee: "Where the grant is paid",
    exports: "The pilot's lines as a file",
    advance: "Advances",
  },
};
