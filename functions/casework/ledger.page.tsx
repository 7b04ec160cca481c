import { kindNames } from "../ledger/kinds.texts.ts";
import { type LedgerLine, verificationName } from "../ledger/verification.ts";
import { calculationOf, shownPayments } from "../payments/contract.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMonth } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { ledgerTexts } from "./ledger.texts.ts";

type LedgerPageProps = Readonly<{
  roles: readonly Role[];
  lifecycle: CaseView["lifecycle"];
  money: CaseView["money"];
  lines: readonly LedgerLine[];
}>;

/** The money of one pilot: how the grant is computed, what is or was due, and every line of the ledger. */
export function LedgerPage(props: LedgerPageProps) {
  const { lang, t } = usePage(ledgerTexts);
  const { lifecycle, lines } = props;
  return (
    <Layout
      title={`${t.title}: ${lifecycle.title}`}
      back={{ href: caseworkPaths.case(lifecycle.applicationId), label: t.back }}
      wide
    >
      <PageHeading title={t.title} caption={lifecycle.title} lead={t.lead} />
      <Money {...props} />
      <DataTable
        id="ledger"
        caption={t.caption}
        columns={[t.verification, t.day, t.kind, t.period, t.account, numeric(t.amount), numeric(t.running)]}
        rows={lines.map((line) => [
          t.line(verificationName(line), line.line),
          dayOf(line, lang),
          [kindOf(line, lang), line.category?.label].filter(Boolean).join(": "),
          line.costPeriod ? formatMonth(line.costPeriod, lang) : "",
          `${line.debit.account} / ${line.credit.account}`,
          formatKronor(line.amountOre, lang),
          formatKronor(line.runningTotalOre, lang),
        ])}
        empty={t.empty}
      />
    </Layout>
  );
}

/** The posting day, and the day of what happened where the month of that was closed. */
const dayOf = ({ postingDay, trueDay }: LedgerLine, lang: Language): string =>
  postingDay === trueDay
    ? formatDay(postingDay, lang)
    : ledgerTexts[lang].late(formatDay(postingDay, lang), formatDay(trueDay, lang));

const kindOf = ({ kind, corrects }: LedgerLine, lang: Language): string =>
  corrects
    ? ledgerTexts[lang].corrects(kindNames[lang][kind], corrects.verification, corrects.line)
    : kindNames[lang][kind];

const paymentColumns = ["day", "kind", "cause", "attestedBy", "state", "amount"] as const;

function Money({ roles, lifecycle, money }: LedgerPageProps) {
  const { lang, t } = usePage(ledgerTexts);
  if (!money) return null;
  const { title, rows } = calculationOf(money.grant, lang);
  return (
    <>
      <SummaryList title={title} rows={rows} />
      <DataTable
        id="payments"
        caption={t.payments}
        columns={[t.due, t.kind, t.cause, t.attestedBy, t.state, numeric(t.amount)]}
        rows={shownPayments(money.payments, lang).map((one) => paymentColumns.map((name) => one[name]))}
        empty={t.noPayments}
      />
      <Places roles={roles} lifecycle={lifecycle} isAssignment={money.grant.unit !== undefined} />
    </>
  );
}

/** Where one's roles lead from here. */
function Places({
  roles,
  lifecycle,
  isAssignment,
}: Pick<LedgerPageProps, "roles" | "lifecycle"> & { readonly isAssignment: boolean }) {
  const t = useTexts(ledgerTexts);
  const id = lifecycle.applicationId;
  const places = [
    ...(isAssignment
      ? []
      : [{ href: caseworkPaths.payee(id), label: t.payee, for: ["officer", "finance", "auditor"] }]),
    { href: caseworkPaths.ledgerCodes(id), label: t.codes, for: ["officer", "finance", "auditor"] },
    { href: caseworkPaths.exports(id), label: t.exports, for: ["finance", "auditor"] },
    ...(isAssignment ? [] : [{ href: caseworkPaths.advance(id), label: t.advance, for: ["decider"] }]),
  ].filter((place) => roles.some((role) => place.for.includes(role)));
  return (
    <ul>
      {places.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
