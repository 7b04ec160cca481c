import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { Pagination } from "../../platform/web/ui/pagination.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsNav } from "../payments-nav.page.tsx";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  grants: readonly Grant[];
  next: string | undefined;
}>;

/** What is claimed back and has not come. */
export function RecoveryOrdersPage({ lang, path, staff, grants, next }: Props) {
  const t = repaymentTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.title} staff={staff} wide>
      <PageHeading title={t.title} lead={`${t.lead} ${t.inKronor}`} />
      <PaymentsNav lang={lang} here="recovery-orders" />
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
      <Pagination lang={lang} next={next && `${paymentPaths.recoveryOrders}?${new URLSearchParams({ efter: next })}`} />
    </Layout>
  );
}
