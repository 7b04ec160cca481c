import { kindNames } from "../../ledger/kinds.texts.ts";
import { kindsIn, type Period } from "../../ledger/period.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { firstDayOf, formatDay, formatMoment, formatMonth, type Month } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { formatCount } from "../finance.texts.ts";
import type { OutstandingPayments } from "../funding.store.ts";
import { whyNotClose } from "./closable.ts";
import { closingTexts } from "./closing.texts.ts";
import { seenOf } from "./closing.ts";

export type ClosingPageProps = Readonly<{
  month: Month;
  period: Period | undefined;
  earlier: readonly Month[];
  empty: readonly Month[];
  outstanding: OutstandingPayments;
  ended: boolean;
  /** Who reads the page: whoever says that a month is ready does not close it. */
  reader: string;
}>;

/** What closing a month would freeze, and what it would leave. */
export function ClosingPage(props: ClosingPageProps) {
  const { lang, t } = usePage(closingTexts);
  const { month, period, ended } = props;
  const named = formatMonth(month, lang);
  return (
    <Layout title={t.title(named)} back={{ href: financePaths.month(month), label: named }}>
      <PageHeading title={t.title(named)} lead={t.lead} />
      {!period && <p>{t.nothing}</p>}
      {period?.closingAt && <p>{t.already}</p>}
      {period && !period.closingAt && !ended && (
        <Notice title={t.notEndedTitle} text={t.notEnded(formatDay(firstDayOf(plusMonths(month, 1)), lang))} />
      )}
      {period && !period.closingAt && <OpenMonth {...props} period={period} />}
    </Layout>
  );
}

function OpenMonth(props: ClosingPageProps & { readonly period: Period }) {
  const { lang, t } = usePage(closingTexts);
  const { period, earlier, ended, outstanding } = props;
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
      {ended && earlier.length === 0 && <Acts {...props} />}
      {ended && earlier.length > 0 && (
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

/** What the reader can do: say that the month is ready, close what a colleague has found ready, or wait. */
function Acts({ month, period, empty, reader }: ClosingPageProps & { period: Period }) {
  const { lang, t } = usePage(closingTexts);
  const { ready, readyAt } = period;
  const why = whyNotClose(period, { id: reader });
  const moment = readyAt ? formatMoment(readyAt, lang) : "";
  return (
    <Form action={financePaths.close(month)}>
      <input type="hidden" name="seen" value={seenOf(period)} />
      {why === "not-ready" ? (
        <>
          {ready && <Notice tone="warning" title={t.readyNoLonger} text={t.postedSince(ready.name, moment)} />}
          <h2>{t.firstTitle}</h2>
          <p>{t.first}</p>
          <Button name="action" value="ready">
            {t.sayReady}
          </Button>
        </>
      ) : (
        <>
          <Notice title={t.readyTitle} text={t.ready(ready?.name ?? "", moment)} />
          {why === "own" ? <p>{t.byAnother}</p> : <WhatItMeans empty={empty} />}
          <ButtonRow>
            {why === undefined && (
              <Button tone="warning" name="action" value="close">
                {t.close}
              </Button>
            )}
            <Button tone="secondary" name="action" value="not-ready">
              {t.takeBack}
            </Button>
          </ButtonRow>
        </>
      )}
    </Form>
  );
}

function WhatItMeans({ empty }: Pick<ClosingPageProps, "empty">) {
  const { lang, t } = usePage(closingTexts);
  return (
    <>
      <h2>{t.meansTitle}</h2>
      <ul>
        {t.means.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {empty.length > 0 && <p>{t.empty(empty.map((one) => formatMonth(one, lang)).join(", "))}</p>}
      <Warning>{t.forGood}</Warning>
    </>
  );
}
