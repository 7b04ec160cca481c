import type { Payment } from "../pilot/items/payment.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric, Pagination } from "../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../platform/web/ui/form.tsx";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import type { PaymentQueue } from "./payment-queues.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentsTexts } from "./payments.texts.ts";
import { PaymentsNav } from "./payments-nav.page.tsx";

type Props = Readonly<{
  status: PaymentQueue;
  payments: readonly Payment[];
  next: string | undefined;
  /** Whether the reader is of finance and not only looks. */
  acts: boolean;
}>;

/** Finance's list of payments in one state. */
export function PaymentsPage({ status, payments, next, acts }: Props) {
  const { lang } = usePage();
  const t = paymentsTexts[lang];
  return (
    <Layout title={`${t.title}: ${t.tabs[status]}`} wide>
      <PageHeading title={t.title} lead={`${t.lead} ${t.inKronor}`} />
      <PaymentsNav here={status} />
      {acts && status === "attested" && payments.length > 0 && (
        <ButtonLink href={paymentPaths.newBatch}>{t.makeBatch}</ButtonLink>
      )}
      <DataTable
        id="payments"
        caption={t.captions[status]}
        columns={[t.pilot, t.organisation, t.number, t.kind, t.since, numeric(t.amount)]}
        rows={payments.map((payment) => [
          <a key="pilot" href={paymentPaths.payment(payment.applicationId, payment.paymentId)}>
            {payment.title}
          </a>,
          payment.organisation,
          payment.registrationNumber ?? t.noNumber,
          t.kinds[payment.kind],
          formatDay(dayOf(payment.enteredAt), lang),
          formatKronor(payment.amountOre, lang),
        ])}
        empty={t.empty[status]}
      />
      <Pagination next={next && `${paymentPaths.list}?${new URLSearchParams({ lage: status, efter: next })}`} />
    </Layout>
  );
}
