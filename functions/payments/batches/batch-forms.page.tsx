import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Checkboxes, Select } from "../../platform/web/ui/choices.tsx";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { DateField, TextArea } from "../../platform/web/ui/text-field.tsx";
import { FileField } from "../../platform/web/ui/upload-form.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { batchTexts } from "./batch.texts.ts";
import { type BatchRow, tallyOf, waiting } from "./batch.ts";
import { onPage } from "./batch-page-path.ts";
import { batchProblems } from "./batch-problems.texts.ts";
import type { WrongLine } from "./confirmations.ts";
import type { BatchSeen } from "./large/batch-part.ts";

export type BatchFormsProps = Readonly<{
  batch: BatchSeen;
  typed: Typed;
  problems: readonly Problem[];
  /** Lines of confirmations that are not right. */
  lines: readonly WrongLine[];
}>;

/** What finance does with a batch while the bank is at it. */
export function BatchForms(props: BatchFormsProps) {
  const t = useTexts(batchTexts);
  // A file is of the whole batch; what is ticked is of the page.
  if (tallyOf(props.batch).sentRows === 0) return null;
  const isOnPage = waiting(props.batch).length > 0;
  return (
    <>
      {isOnPage && (
        <>
          <h2>{t.markHeading}</h2>
          <p>{t.markLead}</p>
          <ByHand {...props} />
        </>
      )}
      <h2>{t.fileHeading}</h2>
      <p>{t.format}</p>
      <WrongLines {...props} />
      <FromFile {...props} />
      {isOnPage && (
        <>
          <h2>{t.takeOutHeading}</h2>
          <p>{t.takeOutLead}</p>
          <TakeOut {...props} />
        </>
      )}
    </>
  );
}

const fieldsIn = ({ typed, problems }: BatchFormsProps) => fieldsOf(typed, problems);

export const nameOf = ({ organisation, amountOre }: BatchRow, lang: Language) =>
  `${organisation}: ${formatMoney(amountOre, lang)}`;

function ByHand(props: BatchFormsProps) {
  const { lang, t } = usePage(batchTexts);
  const { batch } = props;
  const field = fieldsIn(props);
  return (
    <Form action={onPage(paymentPaths.markPaid(batch.batchId), batch)}>
      <DateField {...field("day")} label={t.day} hint={t.dayHint} />
      <Checkboxes
        {...field.many("payments")}
        label={t.which}
        options={waiting(batch).map((row) => ({ value: row.paymentId, label: nameOf(row, lang), hint: row.paymentId }))}
      />
      <Button>{t.mark}</Button>
    </Form>
  );
}

function FromFile(props: BatchFormsProps) {
  const { batch } = props;
  const t = useTexts(batchTexts);
  const field = fieldsIn(props);
  return (
    <Form action={onPage(paymentPaths.confirmations(batch.batchId), batch)} files>
      <FileField
        name="file"
        label={t.bankFile}
        hint={t.bankFileHint}
        error={field("file").error}
        accept=".csv,.txt,.xml,.xlsx,text/csv,text/plain,application/xml,text/xml"
      />
      <TextArea {...field("confirmations")} label={t.paste} hint={t.pasteHint} />
      <Button>{t.confirm}</Button>
    </Form>
  );
}

/** What a line should have said, where the batch knows. */
function expectedOf({ expected }: WrongLine, lang: Language): string {
  if (!expected) return "";
  return "day" in expected ? formatDay(expected.day, lang) : formatMoney(expected.amountOre, lang);
}

function WrongLines({ lines }: BatchFormsProps) {
  const { lang, t } = usePage(batchTexts);
  if (lines.length === 0) return null;
  return (
    <DataTable
      id="wrong-lines"
      caption={t.wrongCaption}
      columns={[t.line, t.content, t.problem]}
      rows={lines.map((one) => [
        String(one.line),
        one.text.slice(0, 120),
        batchProblems[lang].lines[one.why](expectedOf(one, lang)),
      ])}
    />
  );
}

function TakeOut(props: BatchFormsProps) {
  const { lang, t } = usePage(batchTexts);
  const { batch } = props;
  const field = fieldsIn(props);
  return (
    <Form action={onPage(paymentPaths.takeOut(batch.batchId), batch)}>
      <Select
        {...field("payment")}
        label={t.takeOutWhich}
        empty={t.chooseOne}
        options={waiting(batch).map((row) => ({ value: row.paymentId, label: nameOf(row, lang) }))}
      />
      <Button tone="secondary">{t.takeOutButton}</Button>
    </Form>
  );
}
