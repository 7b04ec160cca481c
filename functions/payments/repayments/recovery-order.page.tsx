import { openClaimOf } from "../../pilot/items/grant.ts";
import { openWriteOff } from "../../pilot/items/write-off.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { calculationOf } from "../money-in-words.ts";
import { paymentPaths } from "../payments.paths.ts";
import { DecidedRecoveries } from "./decided-recoveries.page.tsx";
import { recoveryMoneyTexts } from "./recovery-money.texts.ts";
import { repaymentBounds, repaymentForm } from "./repayment.form.ts";
import { repaymentTexts } from "./repayment.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  problems: readonly Problem[];
  /** The day on which it is shown. */
  today: LocalDay;
  acts: boolean;
  /** The recovery whose invoice is noted, by its number: the problems are of that form, or else of the repayment. */
  noting: number | undefined;
  done: "repaid" | "noted" | undefined;
}>;

/** What is claimed back with its arithmetic, the decided recoveries, and recording what has come of it. */
export function RecoveryOrderPage(props: Props) {
  const { lang, t } = usePage(repaymentTexts);
  const { pilot, problems, acts, done } = props;
  const { grant, writeOffs } = pilot;
  const m = recoveryMoneyTexts[lang];
  const left = openClaimOf(grant);
  const calculation = calculationOf(grant, lang);
  return (
    <Layout
      title={`${t.orderTitle}: ${grant.title}`}
      back={{ href: paymentPaths.recoveryOrders, label: t.back }}
      problems={problems}
    >
      {done === "repaid" && <Notice tone="success" title={t.doneTitle} text={t.done} />}
      {done === "noted" && <Notice tone="success" text={m.doneNote} />}
      <PageHeading caption={grant.title} title={t.orderTitle} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.organisation, value: grant.organisation },
          { key: t.recoverable, value: formatMoney(grant.reclaimedOre, lang) },
          { key: t.repaid, value: formatMoney(grant.repaidOre, lang) },
          { key: m.writtenOff, value: grant.writtenOffOre && formatMoney(grant.writtenOffOre, lang) },
          { key: t.left, value: formatMoney(left, lang) },
        ]}
      />
      <SummaryList title={calculation.title} rows={calculation.rows} />
      <p>
        <a href={paymentPaths.case(grant.applicationId)}>{t.toCase}</a>
      </p>
      <DecidedRecoveries {...props} />
      {openWriteOff(writeOffs) && <Notice title={m.waits} />}
      {(left > 0 || writeOffs.length > 0) && (
        <p>
          <a href={paymentPaths.writeOff(grant.applicationId)}>{m.writeOffs}</a>
        </p>
      )}
      {left === 0 && problems.length === 0 ? <p>{t.none}</p> : acts && <Recording {...props} />}
    </Layout>
  );
}

function Recording({ pilot: { grant }, today, typed, problems, noting }: Props) {
  const t = useTexts(repaymentTexts);
  const mine = noting === undefined ? problems : [];
  return (
    <>
      <h2>{t.record}</h2>
      <Form action={paymentPaths.recoveryOrder(grant.applicationId)} version={grant.version}>
        <Questions
          questions={questionsOf(repaymentForm(repaymentBounds(grant, today)))}
          typed={typed}
          problems={mine}
        />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}
