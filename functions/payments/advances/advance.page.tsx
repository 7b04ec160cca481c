import { isOpen } from "../../pilot/items/payment.ts";
import type { MandateSaid } from "../../pilot/mandates/mandate-words.ts";
import { OutsideMandate } from "../../pilot/mandates/who-may.page.tsx";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney, type Ore } from "../../vocabulary/ore.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { paymentsTexts } from "../payments.texts.ts";
import { advanceForm } from "./advance.form.ts";
import { advanceTexts } from "./advance.texts.ts";
import { advanceBounds } from "./advance.ts";

type Props = Readonly<{
  pilot: Pick<Pilot, "grant" | "lifecycle" | "call" | "payments">;
  /** What the table of mandates says of the smallest advance, where one is kept. */
  said: MandateSaid | undefined;
  typed: Typed;
  problems: readonly Problem[];
  done: "decided" | "withdrawn" | undefined;
}>;

/** The decider's page about advances: how much there can be, those that there are, and a new one. */
export function AdvancePage(props: Props) {
  const { pilot, problems, done } = props;
  const t = useTexts(advanceTexts);
  const { grant, lifecycle } = pilot;
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: paymentPaths.case(grant.applicationId), label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" title={t.doneTitle} text={done === "decided" ? t.done : t.withdrawnDone} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      <Bounds {...props} />
      <Earlier {...props} />
      {lifecycle.stage === "funded" && !grant.ended ? <Deciding {...props} /> : <p>{t.ended}</p>}
      <Withdrawing {...props} />
    </Layout>
  );
}

function Bounds({ pilot }: Props) {
  const { lang, t } = usePage(advanceTexts);
  const { grant, call } = pilot;
  const bounds = advanceBounds(grant, call.advance);
  const money = (amount: Ore) => formatMoney(amount, lang);
  return (
    <SummaryList
      title={t.bounds}
      rows={[
        { key: t.granted, value: money(grant.amountOre) },
        { key: t.share, value: `${formatRate(call.advance.share, lang)}: ${money(bounds.shareOre)}` },
        { key: t.most, value: money(bounds.mostOre) },
        { key: t.unsettled, value: money(bounds.unsettledOre) },
        { key: t.left, value: money(bounds.leftOre) },
        { key: t.now, value: money(bounds.nowOre) },
      ]}
    />
  );
}

function Earlier({ pilot }: Props) {
  const { lang, t } = usePage(advanceTexts);
  const advances = pilot.payments.filter(({ kind }) => kind === "advance");
  return (
    <DataTable
      id="advances"
      caption={t.earlier}
      columns={[t.day, t.reason, t.state, numeric(t.amount)]}
      rows={advances.map(({ enteredAt, reason, status, amountOre }) => [
        formatDay(dayOf(enteredAt), lang),
        reason ?? "",
        paymentsTexts[lang].states[status],
        formatKronor(amountOre, lang),
      ])}
      empty={t.empty}
    />
  );
}

function Deciding({ pilot, said, typed, problems }: Props) {
  const t = useTexts(advanceTexts);
  const { grant, call } = pilot;
  const { nowOre } = advanceBounds(grant, call.advance);
  if (said && !said.mandate && problems.length === 0) return <OutsideMandate said={said} />;
  if (nowOre === 0 && problems.length === 0) return <p>{t.cannot}</p>;
  return (
    <>
      <h2>{t.decide}</h2>
      <Form action={paymentPaths.advance(grant.applicationId)} version={grant.version}>
        <Questions questions={questionsOf(advanceForm(nowOre))} typed={typed} problems={problems} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}

function Withdrawing({ pilot }: Props) {
  const { lang, t } = usePage(advanceTexts);
  const { grant, payments } = pilot;
  const open = payments.filter((payment) => payment.kind === "advance" && isOpen(payment));
  if (open.length === 0) return null;
  return (
    <>
      <h2>{t.withdrawHeading}</h2>
      <p>{t.withdrawLead}</p>
      <Form action={paymentPaths.withdrawAdvance(grant.applicationId)} version={grant.version}>
        {open.map(({ paymentId, amountOre }) => (
          <Button key={paymentId} tone="secondary" name="payment" value={paymentId}>
            {t.withdraw(formatMoney(amountOre, lang))}
          </Button>
        ))}
      </Form>
    </>
  );
}
