import { kindNames } from "../../ledger/kinds.texts.ts";
import { type LedgerLine, verificationName } from "../../ledger/verification.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { formatMonth, type LocalDay, type Month } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { listsTexts } from "./lists.texts.ts";

type VerificationsPageProps = Readonly<{
  month: Month;
  lines: readonly LedgerLine[];
  /** The number that the next page begins with. */
  next: number | undefined;
}>;

const accountText = ({ account, counterparty, project, activity }: AccountString) =>
  [account, counterparty, project, activity].filter(Boolean).join(" / ");

/** A day as ledgers write it, in a column of many. */
const Day = ({ day }: Readonly<{ day: LocalDay }>) => <time datetime={day}>{day}</time>;

/** The verifications of a month, line by line, each with the pilot that it is about. */
export function VerificationsPage({ month, lines, next }: VerificationsPageProps) {
  const { lang, t } = usePage(listsTexts);
  const named = formatMonth(month, lang);
  return (
    <Layout title={t.verificationsTitle(named)} back={{ href: financePaths.month(month), label: named }} wide>
      <PageHeading title={t.verificationsTitle(named)} lead={t.verificationsLead} />
      <DataTable
        id="verifications"
        caption={t.caption}
        columns={[t.verification, t.day, t.trueDay, t.pilot, t.kind, t.debit, t.credit, numeric(t.amount)]}
        rows={lines.map((line) => [
          verificationName(line),
          <Day key="day" day={line.postingDay} />,
          line.trueDay === line.postingDay ? "" : <Day key="true-day" day={line.trueDay} />,
          linkCell(`/handlaggning/${line.applicationId}/bokforing`, line.registrationNumber ?? t.noNumber),
          [kindNames[lang][line.kind], line.category?.label].filter(Boolean).join(": "),
          accountText(line.debit),
          accountText(line.credit),
          formatKronor(line.amountOre, lang),
        ])}
        empty={t.empty}
      />
      <p>{t.inKronor}</p>
      <Pagination label={t.continued} next={next === undefined ? undefined : financePaths.verifications(month, next)} />
    </Layout>
  );
}
