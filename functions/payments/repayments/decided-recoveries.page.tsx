import type { CaseDocument } from "../../pilot/items/case-document.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import {
  creditedOf,
  type DecidedRecovery,
  isDecided,
  leftOfRecovery,
  undecidedOf,
} from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { invoiceForm } from "./invoice.form.ts";
import { invoiceBasisRows, ourReference } from "./invoice-basis.ts";
import { recoveryMoneyTexts } from "./recovery-money.texts.ts";

export type DecidedProps = Readonly<{
  pilot: Pick<Pilot, "id" | "grant" | "call" | "lifecycle" | "recoveries" | "decisions" | "documents">;
  acts: boolean;
  /** The recovery whose invoice is noted, by its number. */
  noting: number | undefined;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Each decided recovery with the basis of its invoice and what became of it, and what is not decided yet. */
export function DecidedRecoveries(props: DecidedProps) {
  const { t } = usePage(recoveryMoneyTexts);
  const { pilot, acts, noting } = props;
  const { id, grant, recoveries, documents } = pilot;
  const decided = recoveries.filter(isDecided);
  const noted = acts && decided.find(({ number }) => number === noting);
  return (
    <>
      {decided.map((one) => (
        <One key={one.number} recovery={one} pilot={pilot} acts={acts} />
      ))}
      <NotDecided grant={grant} pilot={pilot} />
      {decided.length > 0 && (
        <>
          <h2>{t.documents}</h2>
          <Papers id={id} documents={documents} />
          <p>
            <a href={paymentPaths.invoiceFile(id)}>{t.file}</a>
          </p>
        </>
      )}
      {noted && <Noting {...props} recovery={noted} />}
    </>
  );
}

type OneProps = Readonly<{ recovery: DecidedRecovery; pilot: DecidedProps["pilot"]; acts: boolean }>;

function One({ recovery, pilot, acts }: OneProps) {
  const { lang, t } = usePage(recoveryMoneyTexts);
  const { number, amountOre, decided, invoice } = recovery;
  const { decision, dueDay } = decided;
  const made = pilot.decisions.find((one) => one.number === decision);
  const day = made?.day ?? dueDay;
  const credited = creditedOf(recovery);
  return (
    <SummaryList
      title={`${t.decidedTitle(number)}, ${ourReference(pilot, number)}`}
      rows={[
        ...invoiceBasisRows(pilot, { day, number: decision, amountOre, dueDay, recovery: number }, lang),
        { key: t.decision, value: <a href={paymentPaths.decision(pilot.id, decision)}>{t.readDecision(decision)}</a> },
        { key: t.credited, value: credited > 0 && formatMoney(credited, lang) },
        { key: t.left, value: formatMoney(leftOfRecovery(pilot.grant, recovery), lang) },
        {
          key: t.invoice,
          value: (
            <>
              {invoice?.reference ?? t.noInvoice}
              {acts && (
                <>
                  {". "}
                  <a href={`${paymentPaths.recoveryOrder(pilot.id)}?faktura=${number}#faktura`}>{t.noteInvoice}</a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** What no decision covers: who is to propose it, and that the holder cannot pay what is not decided. */
function NotDecided({ grant, pilot }: Readonly<{ grant: Grant; pilot: DecidedProps["pilot"] }>) {
  const { lang, t } = usePage(recoveryMoneyTexts);
  const undecided = undecidedOf(grant, pilot.recoveries);
  if (undecided === 0) return null;
  return (
    <>
      <h2>{`${t.undecided}: ${formatMoney(undecided, lang)}`}</h2>
      <p>
        {t.undecidedText} <a href={paymentPaths.recovery(pilot.id)}>{t.toRecovery}</a>
      </p>
    </>
  );
}

function Papers({ id, documents }: Readonly<{ id: Pilot["id"]; documents: readonly CaseDocument[] }>) {
  const { lang } = usePage();
  const papers = documents.filter(({ kind }) => kind !== "decision");
  return (
    <ul class="govuk-list">
      {papers.map(({ documentId, title, at, registered }) => (
        <li key={documentId}>
          <a href={paymentPaths.document(id, documentId)}>
            {[registered?.number, title, formatDay(dayOf(at), lang)].filter(Boolean).join(", ")}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Noting({ pilot, recovery, typed, problems }: DecidedProps & Readonly<{ recovery: DecidedRecovery }>) {
  const t = useTexts(recoveryMoneyTexts);
  const known = recovery.invoice ? { "p-reference": recovery.invoice.reference } : {};
  return (
    <>
      <h2 id="faktura">{t.noteInvoiceOf(recovery.number)}</h2>
      <Form action={paymentPaths.invoice(pilot.id, recovery.number)} version={recovery.version}>
        <Questions questions={questionsOf(invoiceForm)} typed={{ ...known, ...typed }} problems={problems} />
        <Button tone="secondary">{t.save}</Button>
      </Form>
    </>
  );
}
