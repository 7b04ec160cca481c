import { formatMonth, Month } from "../../vocabulary/instant.ts";
import type { Language, Texts } from "../../vocabulary/language.ts";
import type { LeftOut, LeftOutReason } from "./lines.ts";

type Words = Record<LeftOutReason, (of: string) => string>;

const sv: Words = {
  "before-project": () => "Bokfört före projektets start",
  "after-project": () => "Bokfört efter projektets slut",
  "other-month": (month: string) => `Bokfört i ${month}, som inte hör till rapportens månader`,
  balance: (account: string) => `Konto ${account} är ett balanskonto, inte en kostnad`,
  income: (account: string) => `Konto ${account} är en intäkt, inte en kostnad`,
  unbalanced: (voucher: string) =>
    `Verifikationen ${voucher} går inte jämnt upp: debet och kredit skiljer 1 krona eller mer`,
  unmapped: (account: string) => `Konto ${account} har inget kostnadsslag`,
  "not-wanted": (account: string) => `Ni har valt att inte ta med konto ${account}`,
};

const en: Words = {
  "before-project": () => "Booked before the project began",
  "after-project": () => "Booked after the project ended",
  "other-month": (month) => `Booked in ${month}, which is not among the report's months`,
  balance: (account) => `Account ${account} is a balance account, not a cost`,
  income: (account) => `Account ${account} is an income, not a cost`,
  unbalanced: (voucher) => `Verification ${voucher} does not balance: debit and credit differ by 1 krona or more`,
  unmapped: (account) => `Account ${account} has no cost category`,
  "not-wanted": (account) => `You have chosen to leave out account ${account}`,
};

const texts: Texts<Words> = { sv, en };

/** Why rows are no costs of the report, in words. */
export const leftOutSentence = ({ reason, of }: Pick<LeftOut, "reason" | "of">, lang: Language): string =>
  texts[lang][reason](reason === "other-month" ? formatMonth(Month.parse(of), lang) : of);
