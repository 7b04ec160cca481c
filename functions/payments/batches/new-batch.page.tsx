import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkboxes } from "../../platform/web/ui/choices.tsx";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { DateField } from "../../platform/web/ui/text-field.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { giroText } from "../payee/payee-parts.page.tsx";
import { paymentPaths } from "../payments.paths.ts";
import { pickOf } from "./batch.form.ts";
import { batchTexts } from "./batch.texts.ts";
import { isReady, mostPayments, type Payable } from "./batch.ts";

type Props = Readonly<{
  /** Attested payments, the oldest first; of those that can be sent no more than a batch holds. */
  payable: readonly Payable[];
  /** There are others that are attested too. */
  more: boolean;
  /** The first day on which payments can be made. */
  payDay: Readonly<{ day: LocalDay; isToday: boolean }>;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Which attested payments go to the bank together. */
export function NewBatchPage({ payable, more, payDay, typed, problems }: Props) {
  const { lang, t } = usePage(batchTexts);
  const { day, isToday } = payDay;
  const ready = payable.filter(isReady);
  return (
    <Layout title={t.newTitle} back={{ href: paymentPaths.batches, label: t.back }} problems={problems}>
      <PageHeading title={t.newTitle} lead={t.newLead} />
      {!isToday && <p>{t.noPaymentsToday(formatDay(day, lang))}</p>}
      {ready.length === 0 ? <p>{t.noneReady}</p> : <Choosing ready={ready} typed={typed} problems={problems} />}
      {more && <p>{t.more}</p>}
      <p>
        <a href={paymentPaths.largeBatch}>{t.largeLink}</a>
      </p>
      <LeftOut payable={payable} />
    </Layout>
  );
}

type ChoosingProps = Pick<Props, "typed" | "problems"> & { ready: Props["payable"] };

function Choosing({ ready, typed, problems }: ChoosingProps) {
  const { lang, t } = usePage(batchTexts);
  const field = fieldsOf(typed, problems);
  const hintOf = ({ payment, payee }: Payable) =>
    [
      payee?.current && `${payment.title}. ${giroText(payee.current, lang)}.`,
      payment.kind === "advance" && t.advance,
      payee?.pending && t.changeWaits,
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <Form action={paymentPaths.batches}>
      <Checkboxes
        {...field.many("payments")}
        label={t.choose}
        legendSize="m"
        hint={t.chooseHint(mostPayments)}
        options={ready.map((one) => ({
          value: pickOf(one),
          label: `${one.payment.organisation}: ${formatMoney(one.payment.amountOre, lang)}`,
          hint: hintOf(one),
        }))}
      />
      <DateField {...field("due")} label={t.due} hint={t.dueHint} />
      <Button>{t.create}</Button>
    </Form>
  );
}

function LeftOut({ payable }: Pick<Props, "payable">) {
  const { lang, t } = usePage(batchTexts);
  const without = payable.filter((one) => !isReady(one));
  if (without.length === 0) return null;
  return (
    <>
      <h2>{t.leftOut}</h2>
      <p>{t.leftOutLead}</p>
      <DataTable
        id="left-out"
        caption={t.leftOut}
        captionHidden
        columns={[t.organisation, t.why, numeric(t.amount)]}
        rows={without.map(({ payment, stayed }) => [
          stayed
            ? linkCell(paymentPaths.payment(payment.applicationId, payment.paymentId), payment.organisation)
            : linkCell(paymentPaths.payee(payment.applicationId), payment.organisation),
          stayed ? t.stayed : t.noPayee,
          formatKronor(payment.amountOre, lang),
        ])}
      />
    </>
  );
}
