import type { Payee } from "../../pilot/items/payee.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { linkCell } from "../../platform/web/ui/data-table.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsList } from "../payments-list.page.tsx";
import { payeeTexts } from "./payee.texts.ts";

type Props = Readonly<{ payees: readonly Payee[]; beside: Beside }>;

/** Changes of where money goes that wait to be checked. */
export function PayeesPage({ payees, beside }: Props) {
  const { lang, t } = usePage(payeeTexts);
  return (
    <PaymentsList
      here="payees"
      title={t.listTitle}
      lead={t.listLead}
      id="payees"
      caption={t.listCaption}
      columns={[t.pilot, t.organisation, t.enteredBy, t.waitsSince]}
      rows={payees.map(({ applicationId, title, organisation, pending }) => [
        linkCell(paymentPaths.payee(applicationId), title),
        organisation,
        pending?.enteredBy.name ?? "",
        pending ? formatMoment(pending.enteredAt, lang) : "",
      ])}
      empty={t.listEmpty}
      beside={pagesBeside(paymentPaths.payees, beside)}
    />
  );
}
