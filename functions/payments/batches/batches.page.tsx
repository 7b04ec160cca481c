import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { paymentPaths } from "../payments.paths.ts";
import { PaymentsList } from "../payments-list.page.tsx";
import { batchTexts } from "./batch.texts.ts";
import { type Batch, paymentsIn, tallyOf } from "./batch.ts";
import { largeTexts } from "./large/large-batch.texts.ts";

type Props = Readonly<{ batches: readonly Batch[]; beside: Beside; acts: boolean }>;

/** How far a batch has come, in words. */
export function batchState(batch: Batch, lang: Language): string {
  const t = batchTexts[lang];
  const { large } = batch;
  if (large && large.step !== "done") return largeTexts[lang].steps[large.step];
  const { sentRows: left, paidRows: paid, returnedRows: returned } = tallyOf(batch);
  const said = left > 0 ? t.somePaid(paid, paid + left) : paid > 0 ? t.allPaid : t.nonePaid;
  return returned > 0 ? `${said}, ${t.cameBack(returned)}` : said;
}

/** What has been sent to the bank, the newest first. */
export function BatchesPage({ batches, beside, acts }: Props) {
  const { lang, t } = usePage(batchTexts);
  return (
    <PaymentsList
      here="batches"
      title={t.title}
      lead={`${t.lead} ${t.inKronor}`}
      id="batches"
      caption={t.caption}
      columns={[t.made, t.madeBy, t.state, numeric(t.payments), numeric(t.total)]}
      rows={batches.map((batch) => [
        linkCell(paymentPaths.batch(batch.batchId), formatMoment(batch.createdAt, lang)),
        batch.createdBy.name,
        batchState(batch, lang),
        String(paymentsIn(batch)),
        formatKronor(tallyOf(batch).sumOre, lang),
      ])}
      empty={t.empty}
      beside={pagesBeside(paymentPaths.batches, beside)}
    >
      {acts && <ButtonLink href={paymentPaths.newBatch}>{t.make}</ButtonLink>}
    </PaymentsList>
  );
}
