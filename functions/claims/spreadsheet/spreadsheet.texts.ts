import { formatMonth, Month } from "../../vocabulary/instant.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import type { LeftOutRow, RowReason } from "./sheet-costs.ts";

const sv = {
  title: "Visa vilka kolumner som är vad",
  lead: "Vi läser en kostnad från varje rad. Välj i vilken kolumn dagen, beloppet och det andra står. Vi minns svaren till nästa rapport.",
  first: "De första raderna",
  row: "Rad",
  sheet: "Vilket blad?",
  show: "Visa bladet",
  none: "Finns inte",
  day: "Dag då kostnaden bokfördes",
  text: "Text",
  amount: "Belopp",
  amountHint: "Står beloppen i två kolumner, debet och kredit, väljer ni debet här.",
  credit: "Kredit",
  creditHint: "Bara om beloppen står i två kolumner. Det som står här dras av.",
  account: "Konto eller kostnadsslag",
  accountHint: "Finns ingen sådan kolumn väljer ni ett kostnadsslag för alla rader i nästa steg.",
  voucher: "Verifikationsnummer",
  voucherHint: "Med det ser vi om samma verifikation redan är redovisad.",
  sign: "Hur står kostnaderna?",
  plus: "Utan minustecken, och återbetalningar med",
  minus: "Med minustecken, som i en bankutskrift",
  next: "Fortsätt",
  allRows: "Alla rader",
  kept: "Kolumner",
  keptValue: (columns: string) => columns,
  leftOut: "Rader som inte tas med",
  leftOutHint: "Allt annat i bladet tas med.",
  more: (count: number) => `Och ${count} rader till.`,
  why: "Varför",
  what: "Text",
  problems: {
    sheet: "Välj vilket blad som kostnaderna står i",
    day: "Välj i vilken kolumn dagen står",
    amount: "Välj i vilken kolumn beloppet står",
    same: "Den kolumnen är redan vald för något annat. Varje kolumn kan bara vara en sak",
    nothing: "Ingen rad har både en dag och ett belopp i de kolumner ni har valt. Jämför med raderna ovanför",
    tooMany: (most: number) =>
      `Kolumnen för konto eller kostnadsslag har fler än ${most} olika värden. Välj en annan kolumn, eller ”Finns inte”`,
  },
  reasons: {
    "no-amount": () => "Det finns inget belopp att läsa",
    "no-day": () => "Det finns ingen dag",
    "odd-day": (of: string) => `”${of}” går inte att läsa som en dag`,
    "before-project": () => "Före projektets start",
    "after-project": () => "Efter projektets slut",
    "other-month": (of: string) => `${of} hör inte till rapportens månader`,
    "no-account": () => "Det finns inget konto eller kostnadsslag",
    unmapped: (of: string) => `”${of}” har inget kostnadsslag`,
    "not-wanted": (of: string) =>
      of === "" ? "Ni har valt att inte ta med raderna" : `Ni har valt att inte ta med ”${of}”`,
  } satisfies Record<RowReason, (of: string) => string>,
};

const en: Same<typeof sv> = {
  title: "Show which columns are what",
  lead: "We read one cost from each row. Choose in which column the day, the amount and the rest stand. We remember the answers for the next report.",
  first: "The first rows",
  row: "Row",
  sheet: "Which sheet?",
  show: "Show the sheet",
  none: "There is none",
  day: "Day on which the cost was booked",
  text: "Text",
  amount: "Amount",
  amountHint: "Where amounts stand in two columns, debit and credit, choose debit here.",
  credit: "Credit",
  creditHint: "Only where amounts stand in two columns. What stands here is taken away.",
  account: "Account or kind of cost",
  accountHint: "Where there is no such column you choose one kind of cost for all rows in the next step.",
  voucher: "Number of the verification",
  voucherHint: "By it we see whether the same verification has been reported already.",
  sign: "How are the costs written?",
  plus: "Without a minus sign, and refunds with one",
  minus: "With a minus sign, as in a bank's list",
  next: "Continue",
  allRows: "All rows",
  kept: "Columns",
  keptValue: (columns) => columns,
  leftOut: "Rows that are left out",
  leftOutHint: "Everything else in the sheet is included.",
  more: (count) => `And ${count} more rows.`,
  why: "Why",
  what: "Text",
  problems: {
    sheet: "Choose the sheet that the costs stand in",
    day: "Choose the column that the day stands in",
    amount: "Choose the column that the amount stands in",
    same: "That column is chosen for something else already. Each column can be one thing only",
    nothing: "No row has both a day and an amount in the columns that you have chosen. Compare with the rows above",
    tooMany: (most) =>
      `The column of the account or kind of cost has more than ${most} different values. Choose another column, or “There is none”`,
  },
  reasons: {
    "no-amount": () => "There is no amount to read",
    "no-day": () => "There is no day",
    "odd-day": (of) => `“${of}” cannot be read as a day`,
    "before-project": () => "Before the project began",
    "after-project": () => "After the project ended",
    "other-month": (of) => `${of} is not among the report's months`,
    "no-account": () => "There is no account or kind of cost",
    unmapped: (of) => `“${of}” has no kind of cost`,
    "not-wanted": (of) =>
      of === "" ? "You have chosen to leave the rows out" : `You have chosen to leave out “${of}”`,
  },
};

export const spreadsheetTexts = { sv, en };

/** Why a row is no cost of the report, in words. */
export const rowSentence = ({ reason, of }: Pick<LeftOutRow, "reason" | "of">, lang: Language): string =>
  spreadsheetTexts[lang].reasons[reason](reason === "other-month" ? formatMonth(Month.parse(of), lang) : of);
