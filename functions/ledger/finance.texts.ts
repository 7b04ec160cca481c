import type { Texts } from "../vocabulary/language.ts";

type FinanceTexts = {
  title: string;
  lead: string;
  months: string;
  month: string;
  lines: string;
  accepted: string;
  paid: string;
  state: string;
  open: string;
  noMonths: string;
  monthTitle: (month: string) => string;
  preliminaryTitle: string;
  preliminary: string;
  download: string;
  downloadHint: string;
  sum: string;
  byCall: string;
  byCategory: string;
  byPilot: string;
  call: string;
  category: string;
  noCategory: string;
  account: string;
  pilot: string;
  organisation: string;
  noNumber: string;
  noLines: string;
  back: string;
  inKronor: string;
};

export const financeTexts: Texts<FinanceTexts> = {
  sv: {
    title: "Ekonomi",
    lead: "Här hämtar du månadens kostnader och utbetalningar till ekonomisystemet.",
    months: "Månader med bokförda rader",
    month: "Månad",
    lines: "Rader",
    accepted: "Godkända kostnader",
    paid: "Utbetalningar",
    state: "Läge",
    open: "Öppen",
    noMonths:
      "Inget är bokfört ännu. Den första månaden visas här när handläggaren har godkänt en rapport med kostnader.",
    monthTitle: (month) => `Kostnader ${month}`,
    preliminaryTitle: "Månaden är öppen",
    preliminary:
      "Nya rader kan tillkomma. Filen heter därför preliminär. Det som redan är bokfört ändras inte; rättelser blir nya rader.",
    download: "Hämta månaden som CSV",
    downloadHint: "En rad för varje bokförd rad. Filen går att öppna i Excel och är kodad i UTF-8.",
    sum: "Summa",
    byCall: "Per utlysning",
    byCategory: "Per kostnadsslag",
    byPilot: "Per pilot",
    call: "Utlysning",
    category: "Kostnadsslag",
    noCategory: "Utbetalning",
    account: "Konto",
    pilot: "Diarienummer",
    organisation: "Organisation",
    noNumber: "Inget ännu",
    noLines: "Inget är bokfört på månaden.",
    back: "Alla månader",
    inKronor: "Alla belopp är i kronor.",
  },
  en: {
    title: "Finance",
    lead: "Download the month's costs and payments for the ledger system.",
    months: "Months with posted lines",
    month: "Month",
    lines: "Lines",
    accepted: "Accepted costs",
    paid: "Payments",
    state: "State",
    open: "Open",
    noMonths: "Nothing has been posted yet. The first month appears when a report with costs has been accepted.",
    monthTitle: (month) => `Costs of ${month}`,
    preliminaryTitle: "The month is open",
    preliminary:
      "More lines may come, so the file is named preliminary. What has been posted does not change; corrections are new lines.",
    download: "Download the month as CSV",
    downloadHint:
      "One row for each posted line. The file opens in Excel and is encoded in UTF-8; its headers are in Swedish.",
    sum: "Sum",
    byCall: "By call",
    byCategory: "By cost category",
    byPilot: "By pilot",
    call: "Call",
    category: "Cost category",
    noCategory: "Payment",
    account: "Account",
    pilot: "Registration number",
    organisation: "Organisation",
    noNumber: "None yet",
    noLines: "Nothing has been posted in this month.",
    back: "All months",
    inKronor: "All amounts are in Swedish kronor.",
  },
};
