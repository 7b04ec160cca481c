import type { AccountBalance } from "../../ledger/account-balances.ts";
import { bookedKinds, bookedOf } from "../../ledger/booked.ts";
import { kindNames } from "../../ledger/kinds.texts.ts";
import type { Beside, Totals } from "../../ledger/verification.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { isMemorandum } from "../../vocabulary/account-plan.ts";
import { formatKronor, formatMoney, ore, sumOre } from "../../vocabulary/ore.ts";
import { financeTexts } from "../finance.texts.ts";

type YouBookProps = Readonly<{
  sums: Totals & Beside;
  /** The ledger file is without what stands on memorandum accounts. */
  leftOut: boolean;
}>;

/** What the authority books of a month, kind by kind: the figure that an import is held against first. */
export function YouBook({ sums, leftOut }: YouBookProps) {
  const { lang, t } = usePage(financeTexts);
  const { allOre, grantsOre } = bookedOf(sums);
  const { elsewhereOre = ore(0) } = sums;
  const kinds = bookedKinds.filter((kind) => sums[kind] !== undefined);
  return (
    <>
      {kinds.length === 0 ? (
        <p>{t.booksNothing}</p>
      ) : (
        <>
          <DataTable
            id="booked"
            caption={t.youBook}
            columns={[t.kind, numeric(t.amount)]}
            rows={[
              ...kinds.map((kind) => [kindNames[lang][kind], formatKronor(sums[kind] ?? ore(0), lang)]),
              ...(elsewhereOre === 0 ? [] : [[t.bookedElsewhere, formatKronor(ore(-elsewhereOre), lang)]]),
            ]}
            footer={[t.sum, formatKronor(allOre, lang)]}
          />
          <p>{t.youBookIs}</p>
          <p>{t.grantsCost(formatMoney(grantsOre, lang))}</p>
        </>
      )}
      {leftOut && <p>{t.leftOut}</p>}
    </>
  );
}

type AccountsProps = Readonly<{
  balances: readonly AccountBalance[];
  /** The accounts that the authority calls memorandum; class 9 where it does not say. */
  memorandum: readonly string[] | undefined;
}>;

/** What a month comes to on each account. What is memorandum and stands elsewhere is said above the table. */
export function Accounts({ balances, memorandum }: AccountsProps) {
  const { lang, t } = usePage(financeTexts);
  const astray = balances.filter(({ account, booked }) => !booked && !isMemorandum(account, memorandum));
  const amount = (value: number) => formatKronor(ore(value), lang);
  const [debit, credit] = [
    sumOre(balances.map(({ debitOre }) => debitOre)),
    sumOre(balances.map(({ creditOre }) => creditOre)),
  ];
  return (
    <>
      {astray.length > 0 && (
        <Notice tone="warning" announce={false} title={t.astrayTitle}>
          <p>{t.astray(astray.map(({ account }) => account).join(", "))}</p>
        </Notice>
      )}
      <DataTable
        id="accounts"
        caption={t.byAccount}
        columns={[t.account, t.standing, numeric(t.debit), numeric(t.credit), numeric(t.net)]}
        rows={balances.map(({ account, booked, debitOre, creditOre }) => [
          account,
          booked ? t.booked : t.memorandum,
          amount(debitOre),
          amount(creditOre),
          amount(debitOre - creditOre),
        ])}
        footer={[t.sum, "", amount(debit), amount(credit), amount(debit - credit)]}
      />
      <p>{t.byAccountIs}</p>
    </>
  );
}
