import type { Language, Texts } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import type { SieProblem, SieProblemCode, UploadProblem } from "./sie-file.ts";

type Facts = SieProblem["facts"];
type Sentence = (facts: Facts) => string;
type Words = {
  line: (line: number, sentence: string) => string;
  upload: Record<UploadProblem, string>;
  problems: Record<SieProblemCode, Sentence>;
};

const money = (facts: Facts, language: Language) =>
  formatMoney(ore(Math.abs(Number(facts["difference"] ?? 0))), language);

const sv: Words = {
  line: (line, sentence) => `Rad ${line}: ${sentence}`,
  upload: {
    "nothing-came": "Ingen fil kom fram. Välj en fil och försök igen. Den får vara högst 30 MB.",
    "wrong-ending":
      "Filen ska vara en SIE-fil (.se, .si eller .sie) eller ett kalkylark (.xlsx eller .csv). Spara ett kalkylark av annat slag som .xlsx och försök igen.",
    threat:
      "Virusskyddet har hittat skadlig kod i filen, och den är inte mottagen. Sök igenom datorn som den kommer från.",
    "name-too-long": "Filens namn är för långt. Korta det till högst 150 tecken.",
    "not-sheet":
      "Filen går inte att läsa som kalkylark. Öppna den i ert kalkylprogram, spara den som .xlsx och ladda upp den på nytt.",
    "needs-password": "Filen är låst med lösenord. Ta bort lösenordet i ert kalkylprogram och ladda upp den på nytt.",
    "too-many-rows": "Kalkylarket har fler än 20 000 rader. Ta bara med projektets kostnader för rapportens månader.",
    "sheet-too-large": "Kalkylarket är för stort. Ta bara med projektets kostnader för rapportens månader.",
    "empty-sheet": "Filen har inget innehåll. Kontrollera att det är rätt fil.",
    "sheet-over-limit": "Filen är större än 10 MB. Ta bara med projektets kostnader för rapportens månader.",
  },
  problems: {
    empty: () => "Filen är tom. Exportera den på nytt från ekonomisystemet.",
    "too-large": () =>
      "Filen är större än 30 MB. Exportera bara projektets verifikationer, eller bara rapportens månader.",
    "not-sie": () =>
      "Det här är inte en SIE-fil. Exportera en SIE 4-fil (typ 4E) från ekonomisystemet och ladda upp den som den är.",
    "sie-5": () => "Det här är en SIE 5-fil (XML), som vi inte kan läsa. Exportera en SIE 4-fil (typ 4E) i stället.",
    "utf-16": () =>
      "Filen är sparad i UTF-16 eller är inte en textfil. Exportera den på nytt och ladda upp den utan att öppna den i något annat program.",
    currency: ({ currency }) =>
      `Filens belopp är i ${currency} (#VALUTA), men rapporten är i kronor. Exportera filen i kronor, eller fyll i kostnaderna för hand.`,
    type: ({ type }) =>
      `Filen är av SIE-typ ${type} och innehåller inga verifikationer. Välj SIE typ 4 (4E, med transaktioner) när ni exporterar.`,
    "no-verifications": () =>
      "Filen innehåller inga verifikationer. Kontrollera vilken period och vilket urval som exporterades.",
    truncated: ({ voucher }) =>
      `Verifikationen ${voucher} börjar här men tar aldrig slut. Filen har kapats på vägen. Exportera eller kopiera den på nytt.`,
    "checksum-missing": () =>
      "Filen börjar räkna en kontrollsumma som aldrig avslutas. Filen har kapats på vägen. Exportera eller kopiera den på nytt.",
    checksum: () =>
      "Kontrollsumman stämmer inte: filen har ändrats efter att ekonomisystemet skrev den. Exportera den på nytt.",
    unbalanced: (facts) =>
      `Verifikationen ${facts["voucher"]} går inte jämnt upp: debet och kredit skiljer ${money(facts, "sv")}. Rätta den i ekonomisystemet och exportera på nytt.`,
    account: ({ account }) =>
      `”${account}” är inte ett kontonummer. Rätta verifikationen i ekonomisystemet och exportera på nytt.`,
    amount: ({ text }) =>
      `”${text}” är inte ett belopp. I en SIE-fil skrivs belopp med punkt före örena och högst två decimaler.`,
    absurd: ({ text }) => `Beloppet ${text} är orimligt stort. Kontrollera verifikationen i ekonomisystemet.`,
    day: ({ text }) => `”${text}” är inte ett datum som finns. I en SIE-fil skrivs datum som ÅÅÅÅMMDD.`,
    malformed: ({ label }) =>
      `Raden går inte att läsa: ${label} står på fel plats eller saknar uppgifter. Exportera filen på nytt.`,
    "long-line": () => "Raden är längre än någon rad i en SIE-fil kan vara. Exportera filen på nytt.",
  },
};

const en: Words = {
  line: (line, sentence) => `Line ${line}: ${sentence}`,
  upload: {
    "nothing-came": "No file arrived. Choose a file and try again. It may be at most 30 MB.",
    "wrong-ending":
      "The file should be a SIE file (.se, .si or .sie) or a spreadsheet (.xlsx or .csv). Save a spreadsheet of another kind as .xlsx and try again.",
    threat:
      "The virus scanner has found harmful code in the file, and it was not accepted. Scan the computer that it comes from.",
    "name-too-long": "The file's name is too long. Shorten it to at most 150 characters.",
    "not-sheet":
      "The file cannot be read as a spreadsheet. Open it in your spreadsheet program, save it as .xlsx and upload it again.",
    "needs-password":
      "The file is locked with a password. Remove the password in your spreadsheet program and upload it again.",
    "too-many-rows":
      "The spreadsheet has more than 20,000 rows. Include only the project's costs of the report's months.",
    "sheet-too-large": "The spreadsheet is too large. Include only the project's costs of the report's months.",
    "empty-sheet": "There is nothing in the file. Check that it is the right one.",
    "sheet-over-limit": "The file is larger than 10 MB. Include only the project's costs of the report's months.",
  },
  problems: {
    empty: () => "The file is empty. Export it again from the accounting system.",
    "too-large": () =>
      "The file is larger than 30 MB. Export only the project's verifications, or only the report's months.",
    "not-sie": () =>
      "This is not a SIE file. Export a SIE 4 file (type 4E) from the accounting system and upload it as it is.",
    "sie-5": () => "This is a SIE 5 file (XML), which we cannot read. Export a SIE 4 file (type 4E) instead.",
    "utf-16": () =>
      "The file is saved in UTF-16, or is not a text file. Export it again and upload it without opening it in any other program.",
    currency: ({ currency }) =>
      `The file's amounts are in ${currency} (#VALUTA), but the report is in kronor. Export the file in kronor, or fill in the costs by hand.`,
    type: ({ type }) =>
      `The file is of SIE type ${type} and has no verifications. Choose SIE type 4 (4E, with transactions) when you export.`,
    "no-verifications": () => "The file has no verifications. Check which period and which selection was exported.",
    truncated: ({ voucher }) =>
      `Verification ${voucher} begins here and never ends. The file has been cut off on its way. Export or copy it again.`,
    "checksum-missing": () =>
      "The file begins a checksum that is never ended. The file has been cut off on its way. Export or copy it again.",
    checksum: () =>
      "The checksum does not agree: the file has been changed since the accounting system wrote it. Export it again.",
    unbalanced: (facts) =>
      `Verification ${facts["voucher"]} does not balance: debit and credit differ by ${money(facts, "en")}. Correct it in the accounting system and export again.`,
    account: ({ account }) =>
      `“${account}” is not an account number. Correct the verification in the accounting system and export again.`,
    amount: ({ text }) =>
      `“${text}” is not an amount. A SIE file writes amounts with a point and at most two decimals.`,
    absurd: ({ text }) => `The amount ${text} is absurdly large. Check the verification in the accounting system.`,
    day: ({ text }) => `“${text}” is not a day that exists. A SIE file writes days as YYYYMMDD.`,
    malformed: ({ label }) =>
      `The line cannot be read: ${label} stands in the wrong place or lacks fields. Export the file again.`,
    "long-line": () => "The line is longer than any line of a SIE file can be. Export the file again.",
  },
};

const texts: Texts<Words> = { sv, en };

/** Faults that concern the whole file: no line says more about them. */
const ofTheWhole: ReadonlySet<SieProblemCode> = new Set([
  "empty",
  "too-large",
  "not-sie",
  "sie-5",
  "utf-16",
  "no-verifications",
]);

/** What is wrong with a file in sentences, and what to do about it. */
export function faultSentences(fault: UploadProblem | readonly SieProblem[], lang: Language): readonly string[] {
  const t = texts[lang];
  if (typeof fault === "string") return [t.upload[fault]];
  return fault.map(({ code, line, facts }) => {
    const sentence = t.problems[code](facts);
    return ofTheWhole.has(code) ? sentence : t.line(line, sentence);
  });
}
