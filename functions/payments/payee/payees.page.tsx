import type { Payee } from "../../pilot/items/payee.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, Pagination } from "../../platform/web/ui/data-table.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsNav } from "../payments-nav.page.tsx";
import { payeeTexts } from "./payee.texts.ts";

type Props = Readonly<{
  payees: readonly Payee[];
  next: string | undefined;
}>;

/** Changes of where money goes that wait to be checked. */
export function PayeesPage({ payees, next }: Props) {
  const { lang } = usePage();
  const t = payeeTexts[lang];
  return (
    <Layout title={t.listTitle} wide>
      <PageHeading title={t.listTitle} lead={t.listLead} />
      <PaymentsNav here="payees" />
      <DataTable
        id="payees"
        caption={t.listCaption}
        columns={[t.pilot, t.organisation, t.enteredBy, t.waitsSince]}
        rows={payees.map(({ applicationId, title, organisation, pending }) => [
          <a key="pilot" href={paymentPaths.payee(applicationId)}>
            {title}
          </a>,
          organisation,
          pending?.enteredBy.name ?? "",
          pending ? formatMoment(pending.enteredAt, lang) : "",
        ])}
        empty={t.listEmpty}
      />
      <Pagination next={next && `${paymentPaths.payees}?${new URLSearchParams({ efter: next })}`} />
    </Layout>
  );
}
