import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatKronor, zeroOre } from "../../vocabulary/ore.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsList } from "../payments-list.page.tsx";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{ grants: readonly Grant[]; beside: Beside }>;

/** What is claimed back and has not come. */
export function RecoveryOrdersPage({ grants, beside }: Props) {
  const { lang, t } = usePage(repaymentTexts);
  return (
    <PaymentsList
      here="recovery-orders"
      title={t.title}
      lead={`${t.lead} ${t.inKronor}`}
      id="recovery-orders"
      caption={t.caption}
      columns={[
        t.pilot,
        t.organisation,
        t.since,
        numeric(t.recoverable),
        numeric(t.repaid),
        numeric(t.writtenOff),
        numeric(t.left),
      ]}
      rows={grants.map((grant) => [
        linkCell(paymentPaths.recoveryOrder(grant.applicationId), grant.title),
        grant.organisation,
        grant.reclaimedSince ? formatDay(dayOf(grant.reclaimedSince), lang) : "",
        formatKronor(grant.reclaimedOre, lang),
        formatKronor(grant.repaidOre, lang),
        formatKronor(grant.writtenOffOre ?? zeroOre, lang),
        formatKronor(openClaimOf(grant), lang),
      ])}
      empty={t.empty}
      beside={pagesBeside(paymentPaths.recoveryOrders, beside)}
    />
  );
}
