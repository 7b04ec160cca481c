import { Layout, PageHeading } from "../../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../../platform/web/page-context.ts";
import { Checkboxes, Radios } from "../../../platform/web/ui/choices.tsx";
import { Pagination } from "../../../platform/web/ui/data-table.tsx";
import { Button, Form, fieldsOf } from "../../../platform/web/ui/form.tsx";
import { DateField } from "../../../platform/web/ui/text-field.tsx";
import { formatMoney } from "../../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { paymentPaths } from "../../payments.paths.ts";
import { batchTexts } from "../batch.texts.ts";
import { type Large, paymentsIn, tallyOf } from "../batch.ts";
import { type BatchFormsProps, nameOf } from "../batch-forms.page.tsx";
import { onPage } from "../batch-page-path.ts";
import { type BatchSeen, isAtRest, isRunning } from "./batch-part.ts";
import { largeTexts } from "./large-batch.texts.ts";

type OrderProps = Readonly<{ typed: Typed; problems: readonly Problem[] }>;

/** Which payments a large batch is made of, and when it is to be paid. */
export function OrderBatchPage({ typed, problems }: OrderProps) {
  const t = useTexts(largeTexts);
  const back = useTexts(batchTexts).back;
  const field = fieldsOf(typed, problems);
  return (
    <Layout title={t.title} back={{ href: paymentPaths.batches, label: back }} problems={problems}>
      <PageHeading title={t.title} lead={t.lead} />
      <Form action={paymentPaths.largeBatch}>
        <Radios
          {...field("choice")}
          label={t.choice}
          options={[
            { value: "attested", label: t.attested },
            { value: "all", label: t.all, hint: t.allHint },
          ]}
        />
        <DateField {...field("due")} label={t.due} hint={t.dueHint} />
        <Button>{t.order}</Button>
      </Form>
    </Layout>
  );
}

type Props = BatchFormsProps & Readonly<{ large: Large; acts: boolean; isFirst: boolean }>;

/** What is to be done with a large batch until it is sent. */
export function LargeBatch({ batch, large, acts, isFirst }: Props) {
  const { lang, t } = usePage(largeTexts);
  const sum = formatMoney(tallyOf(batch).sumOre, lang);
  if (isRunning(batch))
    return (
      <>
        <p role="status">{t.progress(large.done, large.parts)}</p>
        <p>
          <a href={paymentPaths.batch(batch.batchId)}>{t.reload}</a>
        </p>
        {acts && (
          <Form action={paymentPaths.attestBatch(batch.batchId)} version={batch.version}>
            <p>{t.goOnHint}</p>
            <Button tone="secondary">{t.goOn}</Button>
          </Form>
        )}
      </>
    );
  if (!isAtRest(batch)) return null;
  return (
    <>
      <p>{t.read}</p>
      {large.first && <p>{isFirst ? t.yours : t.second(large.first.by.name)}</p>}
      {acts && !isFirst && paymentsIn(batch) > 0 && (
        <Form action={paymentPaths.attestBatch(batch.batchId)} version={batch.version}>
          <p>{t.certify}</p>
          <Button>{t.attest(paymentsIn(batch), sum)}</Button>
        </Form>
      )}
      {acts && (
        <Form action={paymentPaths.dropBatch(batch.batchId)} version={batch.version}>
          <p>{t.dropHint}</p>
          <Button tone="secondary">{t.drop}</Button>
        </Form>
      )}
    </>
  );
}

/** The pages of a large batch before and after this one. */
export function PartsBeside({ batch }: Readonly<{ batch: BatchSeen }>) {
  const t = useTexts(largeTexts);
  const number = batch.part?.number ?? 1;
  const all = batch.large?.parts ?? 1;
  const at = (page: number) =>
    page >= 1 && page <= all ? `${paymentPaths.batch(batch.batchId)}?sida=${page}` : undefined;
  return (
    <>
      <p>{t.page(number, all)}</p>
      <Pagination previous={at(number - 1)} next={at(number + 1)} />
    </>
  );
}

/** Payments of this page that are not to go. */
export function LeaveOut({ batch, typed, problems }: BatchFormsProps) {
  const { lang, t } = usePage(largeTexts);
  const rows = batch.rows.filter(({ state }) => state === "ordered");
  if (rows.length === 0) return null;
  return (
    <Form action={onPage(paymentPaths.leaveOut(batch.batchId), batch)}>
      <Checkboxes
        {...fieldsOf(typed, problems).many("payments")}
        label={t.leaveOutLead}
        legendSize="m"
        options={rows.map((row) => ({ value: row.paymentId, label: nameOf(row, lang), hint: row.paymentId }))}
      />
      <Button tone="secondary">{t.leaveOut}</Button>
    </Form>
  );
}
