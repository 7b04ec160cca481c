import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { DateField, MoneyField } from "../../platform/web/ui/text-field.tsx";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { calculationOf } from "../money-in-words.ts";
import { paymentPaths } from "../payments.paths.ts";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{
  grant: Grant;
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
  done: boolean;
}>;

/** A recovery order with its arithmetic, and recording what has come of it. */
export function RecoveryOrderPage(props: Props) {
  const { lang, t } = usePage(repaymentTexts);
  const { grant, problems, acts, done } = props;
  const left = openClaimOf(grant);
  const calculation = calculationOf(grant, lang);
  return (
    <Layout
      title={`${t.orderTitle}: ${grant.title}`}
      back={{ href: paymentPaths.recoveryOrders, label: t.back }}
      problems={problems}
    >
      {done && <Notice tone="success" title={t.doneTitle} text={t.done} />}
      <PageHeading caption={grant.title} title={t.orderTitle} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.organisation, value: grant.organisation },
          { key: t.recoverable, value: formatMoney(grant.reclaimedOre, lang) },
          { key: t.repaid, value: formatMoney(grant.repaidOre, lang) },
          { key: t.left, value: formatMoney(left, lang) },
        ]}
      />
      <SummaryList title={calculation.title} rows={calculation.rows} />
      <p>
        <a href={paymentPaths.case(grant.applicationId)}>{t.toCase}</a>
      </p>
      {left === 0 && problems.length === 0 ? <p>{t.none}</p> : acts && <Recording {...props} />}
    </Layout>
  );
}

function Recording({ grant, typed, problems }: Props) {
  const { lang, t } = usePage(repaymentTexts);
  const field = fieldsOf(typed, problems);
  return (
    <>
      <h2>{t.record}</h2>
      <Form action={paymentPaths.recoveryOrder(grant.applicationId)} version={grant.version}>
        <MoneyField {...field("amount")} label={t.amount} hint={t.amountHint(formatMoney(openClaimOf(grant), lang))} />
        <DateField {...field("day")} label={t.day} hint={t.dayHint} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}
