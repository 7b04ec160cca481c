import type { Payee } from "../../pilot/items/payee.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { Pagination } from "../../platform/web/ui/pagination.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsNav } from "../payments-nav.page.tsx";
import { payeeTexts } from "./payee.texts.ts";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  payees: readonly Payee[];
  next: string | undefined;
}>;

/** Changes of where money goes that wait to be checked. */
export function PayeesPage({ lang, path, staff, payees, next }: Props) {
  const t = payeeTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.listTitle} staff={staff} wide>
      <PageHeading title={t.listTitle} lead={t.listLead} />
      <PaymentsNav lang={lang} here="payees" />
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
      <Pagination lang={lang} next={next && `${paymentPaths.payees}?${new URLSearchParams({ efter: next })}`} />
    </Layout>
  );
}
