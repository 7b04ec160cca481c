import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import { giroText } from "../payee/payee-parts.page.tsx";
import { paymentPaths } from "../payments.paths.ts";
import { batchTexts } from "./batch.texts.ts";
import { type BatchRow, totalOf, waiting } from "./batch.ts";
import { BatchForms, type BatchFormsProps } from "./batch-forms.page.tsx";
import { batchState } from "./batches.page.tsx";

type Props = BatchFormsProps &
  Readonly<{
    /** Whether the reader is of finance and not only looks. */
    acts: boolean;
    done: "made" | "marked" | "taken-out" | undefined;
  }>;

/** One batch: what was sent, its file, and marking what the bank has paid. */
export function BatchPage(props: Props) {
  const { lang, t } = usePage(batchTexts);
  const { batch, problems, acts } = props;
  const title = t.batchTitle(formatMoment(batch.createdAt, lang));
  return (
    <Layout title={title} back={{ href: paymentPaths.batches, label: t.back }} problems={problems} wide>
      <Done {...props} />
      <PageHeading title={title} lead={t.inKronor} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.name, value: batch.batchId },
          { key: t.madeBy, value: batch.createdBy.name },
          { key: t.state, value: batchState(batch, lang) },
          { key: t.due, value: batch.rows[0]?.dueOn && formatDay(batch.rows[0].dueOn, lang) },
          { key: t.total, value: formatMoney(totalOf(batch.rows), lang) },
        ]}
      />
      <FileLink batch={batch} />
      <Rows {...props} />
      {acts && <BatchForms {...props} />}
    </Layout>
  );
}

function FileLink({ batch }: Pick<Props, "batch">) {
  const t = useTexts(batchTexts);
  const { goesTo, batchId } = batch;
  // A file for the bank without a payment is none.
  if (goesTo === "bank" && waiting(batch).length === 0) return null;
  const [label, hint] = goesTo ? t.files[goesTo] : [t.file, t.fileHint];
  return (
    <p>
      <a href={paymentPaths.batchFile(batchId)}>{label}</a>
      <br />
      {hint}
    </p>
  );
}

function Done({ done }: Props) {
  const t = useTexts(batchTexts);
  if (!done) return null;
  const [title, text] = {
    made: [t.madeTitle, t.madeNotice],
    marked: [t.markedTitle, t.marked],
    "taken-out": [t.takenOutTitle, t.takenOut],
  }[done] as [string, string]; // as: each has two
  return <Notice tone="success" title={title} text={text} />;
}

function Rows({ batch }: Props) {
  const { lang, t } = usePage(batchTexts);
  const stateOf = ({ state, paidOn, returnedOn = paidOn }: BatchRow) => {
    const day = state === "returned" ? returnedOn : paidOn;
    return t.states[state](day ? formatDay(day, lang) : "");
  };
  return (
    <DataTable
      id="rows"
      caption={t.rows}
      columns={[t.organisation, t.reference, t.giro, t.message, t.state, numeric(t.amount)]}
      rows={batch.rows.map((row) => [
        linkCell(paymentPaths.payment(row.applicationId, row.paymentId), row.organisation),
        row.paymentId,
        giroText(row, lang),
        row.message,
        stateOf(row),
        formatKronor(row.amountOre, lang),
      ])}
      footer={[t.total, "", "", "", "", formatKronor(totalOf(batch.rows), lang)]}
    />
  );
}
