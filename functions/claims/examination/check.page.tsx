import { asksHearing, cutHearingForm, cutTexts, heardOn } from "../../decisions/cut/contract.ts";
import { settled, waitsForBank } from "../../payments/contract.ts";
import { SharedVouchers } from "../../pilot/double-funding/doubles.page.tsx";
import type { DoublesSeen } from "../../pilot/double-funding/doubles.store.ts";
import {
  type Cut,
  costsOf,
  isChecked,
  type Report,
  type ReportContent,
  waitsForOthers,
} from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import { editKronor, formatMoney, minusOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { ExaminedLines } from "../claim/claim-parts.page.tsx";
import { ControlMissing } from "../control/control.page.tsx";
import { acceptedOf, examined } from "./accepted-lines.ts";
import { lineField } from "./examination.form.ts";
import { examinationTexts } from "./examination.texts.ts";
import { SettlementPreview } from "./settlement-preview.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  content: ReportContent;
  cuts: readonly Cut[];
  shared: DoublesSeen;
  /** Why the holder was not heard, as it was typed, and what is wrong with it. */
  typed?: Typed;
  problems?: readonly Problem[];
}>;

/** The judgements go along, so that the officer accepts exactly what is on this page, or changes it. */
const Carried = ({ cuts }: Pick<Props, "cuts">) =>
  cuts.map(({ id, acceptedOre, reason = "", note = "" }) => (
    <>
      <input type="hidden" name={lineField(id, "amount")} value={editKronor(acceptedOre)} />
      <input type="hidden" name={lineField(id, "reason")} value={reason} />
      <input type="hidden" name={lineField(id, "note")} value={note} />
    </>
  ));

/** How the holder was heard before less is accepted than they claim, or the question why not. */
function Hearing({
  call,
  report,
  typed,
  problems,
}: Readonly<{ call: Pilot["call"]; report: Report; typed: Typed; problems: readonly Problem[] }>) {
  const { t, lang } = usePage(cutTexts);
  const day = heardOn(report);
  if (day) return <p>{`${t.heard} ${t.heardBy(formatDay(day, lang))}`}</p>;
  if (!asksHearing(call, report)) return null;
  return (
    <>
      <h2>{t.heard}</h2>
      <p>{t.heardLead}</p>
      <Questions questions={questionsOf(cutHearingForm)} typed={typed} problems={problems} />
    </>
  );
}

/** What an examination comes to and leads to, before anything is posted; only its button accepts. */
export function CheckPage({ pilot, report, content, cuts, shared, typed = {}, problems = [] }: Props) {
  const { t, lang } = usePage(examinationTexts);
  const { grant, call, payments, reports } = pilot;
  const address = `/handlaggning/${grant.applicationId}/rapporter/${report.number}`;
  const lines = examined(content.costs, call.categories, cuts);
  const acceptedOre = acceptedOf(lines);
  const claimedOre = costsOf(content);
  const others = waitsForOthers(report, reports);
  const bank = waitsForBank(grant, { changeOre: acceptedOre, final: content.final }, payments);
  return (
    <Layout title={`${t.checkTitle}: ${grant.title}`} problems={problems} wide>
      <PageHeading caption={grant.title} title={t.checkTitle} lead={t.checkLead} />
      {cuts.length === 0 ? (
        <p>{t.noCuts}</p>
      ) : (
        <ExaminedLines
          categories={call.categories}
          id="cuts"
          caption={t.cutLines}
          lines={lines.filter((line) => line.acceptedOre !== line.amountOre)}
        />
      )}
      {!bank && (
        <SettlementPreview
          grant={grant}
          settlement={settled(grant, { changeOre: acceptedOre, final: content.final }, payments)}
          before={[
            { key: t.claimedSum, value: formatMoney(claimedOre, lang) },
            { key: t.cutSum, value: formatMoney(minusOre(claimedOre, acceptedOre), lang) },
            { key: t.acceptedSum, value: formatMoney(acceptedOre, lang) },
          ]}
        />
      )}
      {(others || bank) && <Notice title={others ? t.waitsTitle : t.bankTitle} text={others ? t.waits : t.bank} />}
      <ControlMissing report={report} address={address} />
      {content.final && <p>{t.acceptFinal}</p>}
      <SharedVouchers shared={shared} />
      <Form action={`${address}/godkann`} version={report.version}>
        <input type="hidden" name="grantVersion" value={String(grant.version)} />
        <input type="hidden" name="action" value="change" />
        <Carried cuts={cuts} />
        {cuts.length > 0 && <Hearing call={call} report={report} typed={typed} problems={problems} />}
        <ButtonRow>
          {!others && !bank && isChecked(report) && <Button>{t.accept}</Button>}
          <Button tone="secondary" formAction={`${address}/rader`}>
            {t.change}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
