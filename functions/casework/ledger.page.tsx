import { kindNames, type LedgerLine, verificationName } from "../ledger/contract.ts";
import { Layout } from "../platform/web/layout.tsx";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { formatDay, formatMonth } from "../vocabulary/instant.ts";
import type { Language, Texts } from "../vocabulary/language.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";

type LedgerTexts = {
  title: string;
  lead: string;
  back: string;
  caption: string;
  verification: string;
  day: string;
  kind: string;
  category: string;
  period: string;
  account: string;
  amount: string;
  running: string;
  empty: string;
};

const texts: Texts<LedgerTexts> = {
  sv: {
    title: "Bokförda rader",
    lead: "Godkända kostnader och utbetalningar i piloten. Det ackumulerade beloppet räknas för sig för varje typ. Alla belopp är i kronor.",
    back: "Till ärendet",
    caption: "Rader i den ordning de bokfördes",
    verification: "Verifikation",
    day: "Bokföringsdag",
    kind: "Typ",
    category: "Kostnadsslag",
    period: "Kostnadens månad",
    account: "Konto",
    amount: "Belopp",
    running: "Ackumulerat",
    empty: "Inget är bokfört i piloten ännu.",
  },
  en: {
    title: "Posted lines",
    lead: "Accepted costs and payments of the pilot. The running total counts each kind by itself. All amounts are in Swedish kronor.",
    back: "To the case",
    caption: "Lines in the order they were posted",
    verification: "Verification",
    day: "Posting day",
    kind: "Kind",
    category: "Cost category",
    period: "Month of the cost",
    account: "Account",
    amount: "Amount",
    running: "Running total",
    empty: "Nothing has been posted in this pilot yet.",
  },
};

type LedgerPageProps = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  pilot: CaseView["pilot"];
  lines: readonly LedgerLine[];
}>;

/** The ledger of one pilot. */
export function LedgerPage({ lang, path, staff, pilot, lines }: LedgerPageProps) {
  const t = texts[lang];
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${pilot.title}`}
      staff={staff}
      back={{ href: caseworkPaths.case(pilot.applicationId), label: t.back }}
      wide
    >
      <PageHeading title={t.title} caption={pilot.title} lead={t.lead} />
      <DataTable
        id="ledger"
        caption={t.caption}
        columns={[
          { label: t.verification },
          { label: t.day },
          { label: t.kind },
          { label: t.category },
          { label: t.period },
          { label: t.account },
          { label: t.amount, numeric: true },
          { label: t.running, numeric: true },
        ]}
        rows={lines.map((line) => [
          verificationName(line),
          formatDay(line.postingDay, lang),
          kindNames[lang][line.kind],
          line.category?.label ?? "",
          line.costPeriod ? formatMonth(line.costPeriod, lang) : "",
          line.debit.account,
          formatKronor(line.amountOre, lang),
          formatKronor(line.runningTotalOre, lang),
        ])}
        empty={t.empty}
      />
    </Layout>
  );
}
