import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import { giroText } from "../payee/payee-parts.page.tsx";
import { paymentPaths } from "../payments.paths.ts";
import { batchTexts } from "./batch.texts.ts";
import { type BatchRow, tallyOf, totalOf } from "./batch.ts";
import { BatchForms, type BatchFormsProps } from "./batch-forms.page.tsx";
import { batchState } from "./batches.page.tsx";
import { isAtRest, isSent } from "./large/batch-part.ts";
import { LargeBatch, LeaveOut, PartsBeside } from "./large/large-batch.page.tsx";
import { largeWhy } from "./large/large-batch.texts.ts";

type Props = BatchFormsProps &
  Readonly<{
    /** Whether the reader is of finance and not only looks. */
    acts: boolean;
    done: "made" | "marked" | "taken-out" | "left-out" | undefined;
    /** How many confirmed payments of a large batch are still to be marked: their lines stand in the form. */
    toMark: number;
    /** The reader attested it first: somebody else is the second. */
    isFirst: boolean;
  }>;

/** One batch: what was sent, its file, and marking what the bank has paid. */
export function BatchPage(props: Props) {
  const { lang, t } = usePage(batchTexts);
  const { batch, problems, acts } = props;
  const dueOn = batch.large?.dueOn ?? batch.rows[0]?.dueOn;
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
          { key: t.due, value: dueOn && formatDay(dueOn, lang) },
          { key: t.total, value: formatMoney(tallyOf(batch).sumOre, lang) },
        ]}
      />
      {batch.large && <LargeBatch {...props} large={batch.large} />}
      {isSent(batch) && <FileLink batch={batch} />}
      <Rows {...props} />
      {batch.large && batch.part && <PartsBeside batch={batch} />}
      {acts && isSent(batch) && <BatchForms {...props} />}
      {acts && isAtRest(batch) && <LeaveOut {...props} />}
    </Layout>
  );
}

function FileLink({ batch }: Pick<Props, "batch">) {
  const t = useTexts(batchTexts);
  const { goesTo, batchId } = batch;
  // A file for the bank without a payment is none.
  if ((goesTo === "bank" || batch.large) && tallyOf(batch).sentRows === 0) return null;
  const [label, hint] = goesTo ? t.files[goesTo] : [t.file, t.fileHint];
  return (
    <p>
      <a href={paymentPaths.batchFile(batchId)}>{label}</a>
      <br />
      {hint}
    </p>
  );
}

function Done({ done, toMark }: Props) {
  const t = useTexts(batchTexts);
  if (toMark > 0) return <Notice tone="warning" text={t.toMark(toMark)} announce />;
  if (!done) return null;
  const [title, text] = {
    made: [t.madeTitle, t.madeNotice],
    marked: [t.markedTitle, t.marked],
    "taken-out": [t.takenOutTitle, t.takenOut],
    "left-out": [t.leftOutTitle, t.leftOutText],
  }[done] as [string, string]; // as: each has two
  return <Notice tone="success" title={title} text={text} />;
}

function Rows({ batch }: Props) {
  const { lang, t } = usePage(batchTexts);
  const stateOf = ({ state, why, paidOn, returnedOn = paidOn }: BatchRow) => {
    if (state === "left-out") return `${t.states[state]()}: ${largeWhy[lang][why ?? ""] ?? largeWhy[lang].other}`;
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
      footer={[batch.part ? t.totalOfPage : t.total, "", "", "", "", formatKronor(totalOf(batch.rows), lang)]}
    />
  );
}
