import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { Button } from "../../platform/web/ui/button.tsx";
import { DateField } from "../../platform/web/ui/date-field.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { fieldsOf } from "../../platform/web/ui/fields-of.ts";
import { firstProblems } from "../../platform/web/ui/first-problems.ts";
import { Form } from "../../platform/web/ui/form.tsx";
import { MoneyField } from "../../platform/web/ui/money-field.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { calculationOf } from "../calculation.ts";
import { paymentPaths } from "../payments.paths.ts";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  grant: Grant;
  csrf: string;
  nonce: string;
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
  done: boolean;
}>;

/** A recovery order with its arithmetic, and recording what has come of it. */
export function RecoveryOrderPage(props: Props) {
  const { lang, path, staff, grant, problems, acts, done } = props;
  const t = repaymentTexts[lang];
  const left = openClaimOf(grant);
  const calculation = calculationOf(grant, lang);
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.orderTitle}: ${grant.title}`}
      staff={staff}
      back={{ href: paymentPaths.recoveryOrders, label: t.back }}
      errors={problems.length > 0}
    >
      <ErrorSummary lang={lang} errors={problems} />
      {done && (
        <Notice lang={lang} tone="success" title={t.doneTitle}>
          <p>{t.done}</p>
        </Notice>
      )}
      <PageHeading caption={grant.title} title={t.orderTitle} />
      <SummaryList
        lang={lang}
        title={t.facts}
        rows={[
          { key: t.organisation, value: grant.organisation },
          { key: t.recoverable, value: formatMoney(grant.reclaimedOre, lang) },
          { key: t.repaid, value: formatMoney(grant.repaidOre, lang) },
          { key: t.left, value: formatMoney(left, lang) },
        ]}
      />
      <SummaryList lang={lang} title={calculation.title} rows={calculation.rows} />
      <p>
        <a href={paymentPaths.case(grant.applicationId)}>{t.toCase}</a>
      </p>
      {left === 0 && problems.length === 0 ? <p>{t.none}</p> : acts && <Recording {...props} />}
    </Layout>
  );
}

function Recording({ lang, grant, csrf, nonce, typed, problems }: Props) {
  const t = repaymentTexts[lang];
  const errors = firstProblems(problems);
  const field = fieldsOf({ lang, values: typed, errors });
  return (
    <>
      <h2>{t.record}</h2>
      <Form action={paymentPaths.recoveryOrder(grant.applicationId)} csrf={csrf} nonce={nonce} version={grant.version}>
        <MoneyField {...field("amount")} label={t.amount} hint={t.amountHint(formatMoney(openClaimOf(grant), lang))} />
        <DateField {...field("day")} label={t.day} hint={t.dayHint} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}
