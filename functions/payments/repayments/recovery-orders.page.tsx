import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsNav } from "../payments-nav.page.tsx";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{
  grants: readonly Grant[];
  next: string | undefined;
}>;

/** What is claimed back and has not come. */
export function RecoveryOrdersPage({ grants, next }: Props) {
  const { lang } = usePage();
  const t = repaymentTexts[lang];
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={`${t.lead} ${t.inKronor}`} />
      <PaymentsNav here="recovery-orders" />
      <DataTable
        id="recovery-orders"
        caption={t.caption}
        columns={[t.pilot, t.organisation, t.since, numeric(t.recoverable), numeric(t.repaid), numeric(t.left)]}
        rows={grants.map((grant) => [
          <a key="pilot" href={paymentPaths.recoveryOrder(grant.applicationId)}>
            {grant.title}
          </a>,
          grant.organisation,
          grant.reclaimedSince ? formatDay(dayOf(grant.reclaimedSince), lang) : "",
          formatKronor(grant.reclaimedOre, lang),
          formatKronor(grant.repaidOre, lang),
          formatKronor(openClaimOf(grant), lang),
        ])}
        empty={t.empty}
      />
      <Pagination next={next && `${paymentPaths.recoveryOrders}?${new URLSearchParams({ efter: next })}`} />
    </Layout>
  );
}
