import type { Payment } from "../pilot/items/payment.ts";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { linkCell, numeric } from "../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../platform/web/ui/form.tsx";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import type { PaymentQueue } from "./attest.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentsTexts } from "./payments.texts.ts";
import { PaymentsList } from "./payments-list.page.tsx";

type Props = Readonly<{
  status: PaymentQueue;
  payments: readonly Payment[];
  beside: Beside;
  /** Whether the reader is of finance and not only looks. */
  acts: boolean;
}>;

/** Finance's list of payments in one state. */
export function PaymentsPage({ status, payments, beside, acts }: Props) {
  const { lang, t } = usePage(paymentsTexts);
  return (
    <PaymentsList
      here={status}
      title={t.title}
      documentTitle={`${t.title}: ${t.tabs[status]}`}
      lead={`${t.lead} ${t.inKronor}`}
      id="payments"
      caption={t.captions[status]}
      columns={[t.pilot, t.organisation, t.number, t.kind, t.since, numeric(t.amount)]}
      rows={payments.map((payment) => [
        linkCell(paymentPaths.payment(payment.applicationId, payment.paymentId), payment.title),
        payment.organisation,
        payment.registrationNumber ?? t.noNumber,
        t.kinds[payment.kind],
        formatDay(dayOf(payment.enteredAt), lang),
        formatKronor(payment.amountOre, lang),
      ])}
      empty={t.empty[status]}
      beside={pagesBeside(paymentPaths.list, beside, { query: { lage: status } })}
    >
      {acts && status === "attested" && payments.length > 0 && (
        <ButtonLink href={paymentPaths.newBatch}>{t.makeBatch}</ButtonLink>
      )}
    </PaymentsList>
  );
}
