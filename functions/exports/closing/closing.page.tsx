import { kindNames } from "../../ledger/kinds.texts.ts";
import { kindsIn, type Period } from "../../ledger/period.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkbox } from "../../platform/web/ui/choices.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { formatCount } from "../finance.texts.ts";
import type { OutstandingPayments } from "../funding.store.ts";
import { closingTexts } from "./closing.texts.ts";
import { seenOf } from "./closing.ts";

export type ClosingPageProps = Readonly<{
  month: Month;
  period: Period | undefined;
  earlier: readonly Month[];
  empty: readonly Month[];
  outstanding: OutstandingPayments;
  ended: boolean;
  problems?: readonly Problem[];
}>;

/** What closing a month would freeze, and what it would leave. */
export function ClosingPage(props: ClosingPageProps) {
  const { lang, t } = usePage(closingTexts);
  const { month, period, problems = [] } = props;
  const named = formatMonth(month, lang);
  return (
    <Layout title={t.title(named)} back={{ href: financePaths.month(month), label: named }} problems={problems}>
      <PageHeading title={t.title(named)} lead={t.lead} />
      {!period && <p>{t.nothing}</p>}
      {period?.closingAt && <p>{t.already}</p>}
      {period && !period.closingAt && <OpenMonth {...props} period={period} />}
    </Layout>
  );
}

function OpenMonth(props: ClosingPageProps & { readonly period: Period }) {
  const { lang, t } = usePage(closingTexts);
  const { period, earlier, outstanding } = props;
  const kinds = kindsIn([period]);
  return (
    <>
      <SummaryList
        title={t.frozen}
        rows={[
          { key: t.lines, value: formatCount(period.lines, lang) },
          ...kinds.map((kind) => ({
            key: kindNames[lang][kind],
            value: formatMoney(period[kind] ?? zeroOre, lang),
          })),
        ]}
      />
      <Outstanding outstanding={outstanding} />
      {earlier.length > 0 ? (
        <Notice tone="warning" title={t.earlierTitle}>
          <p>{t.earlier}</p>
          <ul>
            {earlier.map((month) => (
              <li key={month}>
                <a href={financePaths.close(month)}>{formatMonth(month, lang)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <CloseForm {...props} />
      )}
    </>
  );
}

function Outstanding({ outstanding }: Pick<ClosingPageProps, "outstanding">) {
  const { lang, t } = usePage(closingTexts);
  const { payments, ore: sum, more } = outstanding;
  const waiting = more ? t.manyPayments(payments) : t.payments(payments, formatMoney(sum, lang));
  return (
    <>
      <h2>{t.openTitle}</h2>
      <p>{t.open}</p>
      <ul>
        <li>
          {payments === 0 ? t.noPayments : waiting} <a href={financePaths.payments}>{t.toPayments}</a>
        </li>
        <li>
          {t.reports} <a href="/handlaggning">{t.toCases}</a>
        </li>
      </ul>
    </>
  );
}

function CloseForm({ month, period, empty, ended, problems = [] }: ClosingPageProps & { period: Period }) {
  const { lang, t } = usePage(closingTexts);
  const error = problems.find(({ field }) => field === "understood")?.text;
  return (
    <>
      <h2>{t.meansTitle}</h2>
      <ul>
        {t.means.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {empty.length > 0 && <p>{t.empty(empty.map((one) => formatMonth(one, lang)).join(", "))}</p>}
      <Form action={financePaths.close(month)}>
        <input type="hidden" name="seen" value={seenOf(period)} />
        {!ended && (
          <Checkbox
            name="understood"
            value="yes"
            checked={false}
            label={t.understood}
            hint={t.notEnded}
            error={error}
          />
        )}
        <Warning>{t.forGood}</Warning>
        <Button tone="warning">{t.close}</Button>
      </Form>
    </>
  );
}
