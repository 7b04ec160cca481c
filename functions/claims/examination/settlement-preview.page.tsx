import { calculationOf, type Settlement } from "../../payments/contract.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoney, minusOre, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { examinationTexts } from "./examination.texts.ts";

type Props = Readonly<{
  grant: Grant;
  settlement: Settlement<Pick<Payment, "kind" | "amountOre" | "status">>;
  title?: string | undefined;
  /** What comes before the arithmetic: the sums of the claim. */
  before: readonly { readonly key: string; readonly value: string }[];
}>;

/** What accepting or correcting leads to: the grant's arithmetic as it becomes, and what is paid, settled or claimed back. */
export function SettlementPreview({ grant, settlement, before, title }: Props) {
  const { t, lang } = usePage(examinationTexts);
  const { sums, dueOre, settledOre, reclaimedOre, releasedOre, cancelled } = settlement;
  const row = (key: string, amount: Ore) => ({ key, value: formatMoney(amount, lang) });
  const ifAny = (key: string, amount: Ore) => (amount > 0 ? [row(key, amount)] : []);
  return (
    <SummaryList
      title={title ?? t.leads}
      rows={[
        ...before,
        ...calculationOf({ ...grant, ...sums }, lang).rows,
        ...ifAny(t.settled, settledOre),
        ...ifAny(t.reclaimed, reclaimedOre),
        ...ifAny(t.reclaimLowered, minusOre(zeroOre, reclaimedOre)),
        ...ifAny(t.cancelled, sumOre(cancelled.map(({ amountOre }) => amountOre))),
        ...ifAny(t.released, releasedOre),
        { key: t.payment, value: <strong>{formatMoney(dueOre, lang)}</strong> },
      ]}
    />
  );
}
