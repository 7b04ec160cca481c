import { wordsIn } from "../../platform/forms/words.ts";
import { formatDay, formatMonth, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language, Same, Texts } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { formatRate, type Rate } from "../../vocabulary/rate.ts";
import type { Flag, LineFlag } from "./flags.ts";

const sv = {
  and: "och",
  line: "Rad",
  lines: "Rader",
  report: "rapport",
  reports: "rapporterna",
  outside: (lines: string) => `${lines}: en dag utanför projektperioden. Sådana kostnader ger inte bidrag.`,
  before: (lines: string, reports: string) =>
    `${lines}: samma verifikation, dag och belopp som en rad i ${reports}. Kontrollera att kostnaden inte rekvireras två gånger.`,
  same: (lines: string, reports: string) =>
    `${lines}: samma belopp för samma kostnadsslag och månad som i ${reports}. Kontrollera att kostnaden inte rekvireras två gånger.`,
  both: (lines: string) =>
    `${lines}: skrivet för hand, trots att den hämtade filen har rader för samma kostnadsslag och månad. Kontrollera att kostnaden inte är med två gånger.`,
  over: (category: string, over: string) =>
    `${category} överstiger budgeten med ${over}. Avvikelsen ska vara förklarad i rapporten.`,
  beyond: (category: string, over: string, tolerance: string) =>
    `${category} överstiger budgeten med ${over}, mer än de ${tolerance} som utlysningen tillåter. Avvikelsen ska vara förklarad i rapporten.`,
  again: (month: string) =>
    `Kostnader för ${month} finns redan i en annan rapport. Kontrollera att samma kostnad inte redovisas två gånger.`,
  missing: (months: string) => `Ingen rapport gäller ${months}. Kostnader för den tiden är inte rekvirerade.`,
  vatGross: "Beloppen är med moms, men enligt ansökan drar organisationen av momsen. Avdragen moms ger inte bidrag.",
  vatNet:
    "Beloppen är utan moms, men enligt ansökan drar organisationen inte av moms. Kontrollera vilket belopp som är kostnaden.",
  earlyFinal: (endDay: string) =>
    `Projektet pågår till ${endDay}. Efter slutrapporten kan fler kostnader inte redovisas.`,
  noExtract: "Inget utdrag ur bokföringen är bifogat, och kostnaderna är inte hämtade ur en SIE-fil.",
  short: {
    "outside-period": "Utanför perioden",
    "claimed-before": "Rekvirerad förut",
    "same-amount": "Samma belopp förut",
    "typed-and-read": "Finns även i den hämtade filen",
  } as Record<LineFlag, string>,
};

const en: Same<typeof sv> = {
  and: "and",
  line: "Line",
  lines: "Lines",
  report: "report",
  reports: "reports",
  outside: (lines) => `${lines}: a day outside the project period. Such costs are not eligible.`,
  before: (lines, reports) =>
    `${lines}: the same voucher, day and amount as a line of ${reports}. Check that the cost is not claimed twice.`,
  same: (lines, reports) =>
    `${lines}: the same amount for the same kind of cost and month as in ${reports}. Check that the cost is not claimed twice.`,
  both: (lines) =>
    `${lines}: typed by hand, and the fetched file has lines of the same kind of cost and month. Check that the cost is not there twice.`,
  over: (category, over) => `${category} exceeds the budget by ${over}. The report should explain why.`,
  beyond: (category, over, tolerance) =>
    `${category} exceeds the budget by ${over}, more than the ${tolerance} that the call allows. The report should explain why.`,
  again: (month) =>
    `There are costs for ${month} in another report already. Check that the same cost is not reported twice.`,
  missing: (months) => `No report covers ${months}. Costs of that time have not been claimed.`,
  vatGross:
    "The amounts are with VAT, but according to the application the organisation deducts it. Deducted VAT is not eligible.",
  vatNet:
    "The amounts are without VAT, but according to the application the organisation does not deduct it. Check which amount is the cost.",
  earlyFinal: (endDay) => `The project goes on until ${endDay}. After the final report no more costs can be reported.`,
  noExtract: "No extract of the ledger is attached, and the costs are not read from a SIE file.",
  short: {
    "outside-period": "Outside the period",
    "claimed-before": "Claimed before",
    "same-amount": "Same amount before",
    "typed-and-read": "Also in the fetched file",
  },
};

const texts = { sv, en };

/** What a flag is called beside a line. */
export const lineFlagNames = { sv: sv.short, en: en.short } as const;

/** A sentence names so many lines; the rest are counted. */
const mostNamed = 8;

const listed = (parts: readonly (string | number)[], and: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;

type Known = {
  readonly tolerance: Rate;
  readonly endDay: LocalDay;
  /** A line as people know it: `Egen personal, mars 2027`. Its number, where nothing else is known of it. */
  readonly nameOf?: ((line: number) => string) | undefined;
};

/** A flag in a sentence. */
export function flagSentence(flag: Flag, { tolerance, endDay, nameOf }: Known, lang: Language): string {
  const t = texts[lang];
  const lines = (ids: readonly number[]) => {
    const named = ids.slice(0, mostNamed);
    const more = ids.length - named.length;
    if (nameOf) return [[...new Set(named.map(nameOf))].join("; "), ...(more > 0 ? [`(+${more})`] : [])].join(" ");
    return `${ids.length > 1 ? t.lines : t.line} ${more > 0 ? `${named.join(", ")} (+${more})` : listed(named, t.and)}`;
  };
  const reports = (numbers: readonly number[]) =>
    `${numbers.length > 1 ? t.reports : t.report} ${listed(numbers, t.and)}`;
  switch (flag.code) {
    case "outside-period":
      return t.outside(lines(flag.lines));
    case "claimed-before":
      return t.before(lines(flag.lines), reports(flag.reports));
    case "same-amount":
      return t.same(lines(flag.lines), reports(flag.reports));
    case "typed-and-read":
      return t.both(lines(flag.lines));
    case "over-budget":
      return t.over(wordsIn(flag.category.label, lang), formatMoney(flag.overOre, lang));
    case "beyond-tolerance":
      return t.beyond(wordsIn(flag.category.label, lang), formatMoney(flag.overOre, lang), formatRate(tolerance, lang));
    case "month-again":
      return t.again(formatMonth(flag.month, lang));
    case "months-missing":
      return t.missing(
        listed(
          flag.months.map((month) => formatMonth(month, lang)),
          t.and,
        ),
      );
    case "vat":
      return flag.vat === "gross" ? t.vatGross : t.vatNet;
    case "early-final":
      return t.earlyFinal(formatDay(endDay, lang));
    case "no-extract":
      return t.noExtract;
  }
}

/** The heading over what is allowed but worth a second look. */
export const flagsTitle: Texts<string> = { sv: "Att tänka på", en: "To consider" };
