import type { DeductsVat } from "../../calls/application-form/summary.ts";
import type { Same } from "../../vocabulary/language.ts";
import type { VatStatus } from "../../vocabulary/vat.ts";

const sv = {
  support: "Underlag ur bokföringen",
  supportText:
    "Hämta kostnaderna ur en SIE-fil eller ett kalkylark, skriv dem i tabellen ovanför, eller båda. Bifoga ett utdrag ur bokföringen om kostnaderna inte är hämtade ur en SIE-fil.",
  ofFile: (category: string) => `${category}, ur filen`,
  readSie: "Hämta kostnader ur en SIE-fil eller ett kalkylark",
  imported: (lines: number, sum: string) =>
    `${lines === 1 ? "1 rad" : `${lines} rader`} hämtade, ${sum}. De står med i tabellen ovanför, med schablonen på dem: skriv dem inte en gång till.`,
  attach: "Bifoga utdrag ur bokföringen",
  attached: (files: number) => (files === 1 ? "1 fil bifogad" : `${files} filer bifogade`),
  file: "Fil",
  kind: "Vad",
  added: "Bifogad",
  sie: "Fil som kostnader är hämtade ur",
  extract: "Utdrag ur bokföringen",
  noSupport: "Inget underlag ur bokföringen är bifogat.",
  vouchers: "Kostnader hämtade ur filen",
  showVouchers: (count: number) => (count === 1 ? "Visa 1 verifikationsrad" : `Visa ${count} verifikationsrader`),
  vat: "Är beloppen utan eller med moms?",
  vatHint: "Drar ni av momsen ska beloppen vara utan moms. Svaret gäller alla kostnader i rapporten.",
  vatRow: "Moms",
  vats: { net: "Utan moms", gross: "Med moms" } as Record<VatStatus, string>,
  deducts: "Avdrag för moms",
  deductions: {
    deducts: "Ja, enligt ansökan",
    partly: "Delvis, enligt ansökan",
    none: "Nej, enligt ansökan",
  } as Record<DeductsVat, string>,
};

const en: Same<typeof sv> = {
  support: "From the ledger",
  supportText:
    "Read the costs from a SIE file or a spreadsheet, enter them in the table above, or both. Attach an extract of the ledger when the costs are not read from a SIE file.",
  ofFile: (category) => `${category}, from the file`,
  readSie: "Read costs from a SIE file or a spreadsheet",
  imported: (lines, sum) =>
    `${lines === 1 ? "1 line" : `${lines} lines`} read, ${sum}. They stand in the table above with their flat rate: do not enter them once more.`,
  attach: "Attach extracts of the ledger",
  attached: (files) => (files === 1 ? "1 file attached" : `${files} files attached`),
  file: "File",
  kind: "What",
  added: "Attached",
  sie: "File that costs are read from",
  extract: "Extract of the ledger",
  noSupport: "Nothing from the ledger is attached.",
  vouchers: "Costs read from the file",
  showVouchers: (count) => (count === 1 ? "Show 1 voucher line" : `Show ${count} voucher lines`),
  vat: "Are the amounts without or with VAT?",
  vatHint: "If you deduct VAT the amounts are without it. The answer is about every cost of the report.",
  vatRow: "VAT",
  vats: { net: "Without VAT", gross: "With VAT" },
  deducts: "Deduction of VAT",
  deductions: {
    deducts: "Yes, according to the application",
    partly: "Partly, according to the application",
    none: "No, according to the application",
  },
};

/** The words of a claim: VAT, and what comes from the holder's ledger. */
export const claimTexts = { sv, en };
