import type { ComponentChildren } from "preact";
import { asksLoweringHearing, cutHearingForm, loweringForm } from "../../decisions/cut/contract.ts";
import { settled } from "../../payments/contract.ts";
import { correctedLines, type ExaminedLine } from "../../pilot/accepted-costs.ts";
import { noteLimits, type Report, reasonCodes } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { MoneyField, TextField } from "../../platform/web/ui/text-field.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { editKronor, formatKronor, formatMoney, minusOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reasonNames } from "../examination/examination-form.texts.ts";
import { lineInWords } from "../examination/in-words.ts";
import { SettlementPreview } from "../examination/settlement-preview.page.tsx";
import type { CorrectionTyped } from "./correction.form.ts";
import { correctionTexts } from "./correction.texts.ts";
import { changeOf } from "./correction.ts";
import { loweringTexts } from "./lowering.texts.ts";
import { loweringOf } from "./lowering.ts";

type Shown = Readonly<{ pilot: Pilot; report: Report }>;

const addressOf = ({ pilot, report }: Shown) => `/handlaggning/${pilot.id}/rapporter/${report.number}`;

/** Which of a report's accepted lines is to be corrected. */
export function ChooseLinePage({ pilot, report }: Shown) {
  const { t, lang } = usePage(correctionTexts);
  const { call, grant } = pilot;
  const here = addressOf({ pilot, report });
  const lines = correctedLines(report).filter(({ computed }) => !computed);
  return (
    <Layout title={`${t.title}: ${grant.title}`} back={{ href: here, label: t.back }} wide>
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      <p>{t.computedHint}</p>
      <DataTable
        id="lines"
        caption={t.choose}
        columns={[t.number, t.cost, numeric(t.claimed), numeric(t.accepted)]}
        rows={lines.map((line) => [
          <a href={`${here}/ratta?rad=${line.id}`}>{t.chooseLine(line.id)}</a>,
          lineInWords(line, call.categories, lang),
          formatKronor(line.amountOre, lang),
          formatKronor(line.acceptedOre, lang),
        ])}
        empty={t.noLines}
      />
      <Waiting pilot={pilot} report={report} />
    </Layout>
  );
}

/** Lines that are proposed to be lowered. */
function Waiting({ pilot, report }: Shown) {
  const { t, lang } = usePage(loweringTexts);
  const { lowerings = [] } = report;
  if (lowerings.length === 0) return null;
  const lines = correctedLines(report);
  return (
    <DataTable
      id="waiting"
      caption={t.waiting}
      columns={[correctionTexts[lang].number, correctionTexts[lang].cost, numeric(t.toWhat), t.replyDay, t.reply]}
      rows={lowerings.flatMap(({ line, toOre, replyDay, reply }) => {
        const cost = lines.find(({ id }) => id === line);
        return cost
          ? [
              [
                <a href={`${addressOf({ pilot, report })}/ratta?rad=${line}`}>{t.waitingRow(line)}</a>,
                lineInWords(cost, pilot.call.categories, lang),
                formatKronor(toOre, lang),
                formatDay(replyDay, lang),
                reply ? formatMoment(reply.at, lang) : t.noReply,
              ],
            ]
          : [];
      })}
    />
  );
}

type LineShown = Shown & Readonly<{ line: ExaminedLine }>;

/** What the officer was shown: the line, and the version of the grant's sums. */
const Seen = ({ pilot, line }: Pick<LineShown, "pilot" | "line">) => (
  <>
    <input type="hidden" name="line" value={String(line.id)} />
    <input type="hidden" name="grantVersion" value={String(pilot.grant.version)} />
  </>
);

/** What a line is corrected to, and why. */
export function CorrectLinePage(props: LineShown & Readonly<{ typed: Typed; problems: readonly Problem[] }>) {
  const { t, lang } = usePage(correctionTexts);
  const { pilot, report, line, typed, problems } = props;
  const { call, grant } = pilot;
  const here = addressOf(props);
  const field = fieldsOf({ amount: editKronor(line.acceptedOre), ...typed }, problems);
  return (
    <Layout
      title={`${t.lineTitle(line.id)}: ${grant.title}`}
      back={{ href: `${here}/ratta`, label: t.backToLines }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading caption={grant.title} title={t.lineTitle(line.id)} lead={t.lead} />
      <SummaryList
        rows={[
          { key: t.cost, value: lineInWords(line, call.categories, lang) },
          { key: t.claimed, value: formatMoney(line.amountOre, lang) },
          { key: t.accepted, value: formatMoney(line.acceptedOre, lang) },
        ]}
      />
      <Form action={`${here}/ratta`} version={report.version}>
        <Seen pilot={pilot} line={line} />
        <MoneyField {...field("amount")} label={t.amount} hint={t.amountHint(formatMoney(line.amountOre, lang))} />
        <Select
          {...field("reason")}
          label={t.reason}
          options={reasonCodes.map((code) => ({ value: code, label: reasonNames[lang][code] }))}
        />
        <TextField {...field("note")} label={t.note} hint={t.noteHint} limit={noteLimits.one} />
        <Button name="action" value="check">
          {t.check}
        </Button>
      </Form>
    </Layout>
  );
}

type Checked = LineShown &
  Readonly<{
    correction: CorrectionTyped;
    /** Why the holder is not heard, or until when, as it was typed; and what is wrong with it. */
    typed?: Typed;
    problems?: readonly Problem[];
  }>;

/** What a correction changes and leads to, before it is posted; only its button posts. */
export function CheckCorrectionPage(props: Checked) {
  const { t, lang } = usePage(correctionTexts);
  const { pilot, correction } = props;
  const { call, grant, payments } = pilot;
  const { changes } = correction;
  const here = addressOf(props);
  const amount = (of: Parameters<typeof formatKronor>[0]) => formatKronor(of, lang);
  return (
    <Layout title={`${t.checkTitle}: ${grant.title}`} problems={props.problems ?? []} wide>
      <PageHeading caption={grant.title} title={t.checkTitle} lead={t.checkLead} />
      <DataTable
        id="changes"
        caption={t.changesCaption}
        columns={[t.line, t.cost, numeric(t.from), numeric(t.to), numeric(t.difference)]}
        rows={changes.map(({ line: changed, fromOre, toOre }) => [
          String(changed.id),
          lineInWords(changed, call.categories, lang),
          amount(fromOre),
          amount(toOre),
          amount(minusOre(toOre, fromOre)),
        ])}
      />
      <SummaryList
        rows={[
          { key: t.reason, value: reasonNames[lang][correction.reason] },
          { key: t.note, value: correction.note },
        ]}
      />
      <SettlementPreview
        title={t.leads}
        grant={grant}
        settlement={settled(grant, { changeOre: changeOf(changes), final: false }, payments)}
        before={[{ key: t.difference, value: formatMoney(changeOf(changes), lang) }]}
      />
      <p>{t.monthNote}</p>
      <LoweringAsked {...props} here={here}>
        <Carried {...props} />
      </LoweringAsked>
      <p>
        <ButtonLink href={here} tone="secondary">
          {t.back}
        </ButtonLink>
      </p>
    </Layout>
  );
}

/** What was read through goes along, so that just that is posted. */
const Carried = ({ pilot, line, correction }: Checked) => (
  <>
    <Seen pilot={pilot} line={line} />
    <input type="hidden" name="action" value="change" />
    <input type="hidden" name="amount" value={editKronor(correction.acceptedOre)} />
    <input type="hidden" name="reason" value={correction.reason} />
    <input type="hidden" name="note" value={correction.note} />
  </>
);

type Asked = Checked & Readonly<{ here: string; children: ComponentChildren }>;

/** The button that posts. A line that is lowered is decided on, where the regime asks for it after the holder was heard. */
function LoweringAsked({ here, children, ...props }: Asked) {
  const { t, lang } = usePage(loweringTexts);
  const { pilot, report, line, correction, typed = {}, problems = [] } = props;
  const { confirm, change } = correctionTexts[lang];
  const proposed = loweringOf(report, line.id);
  const lowers = changeOf(correction.changes) < 0;
  const asks = lowers && asksLoweringHearing(pilot.call, proposed);
  const decide = (
    <Form action={`${here}/ratta/bokfor`} version={report.version}>
      {children}
      {asks && <Questions questions={questionsOf(cutHearingForm)} typed={typed} problems={problems} />}
      <ButtonRow>
        <Button>{lowers ? t.confirm : confirm}</Button>
        {!proposed && (
          <Button tone="secondary" formAction={`${here}/ratta`}>
            {change}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
  if (!lowers) return decide;
  if (proposed)
    return (
      <>
        <p>{t.isDecision}</p>
        <p>{`${t.heard}. ${t.reply}: ${proposed.reply?.text ?? t.noReply}`}</p>
        {decide}
      </>
    );
  return (
    <>
      <p>{t.isDecision}</p>
      <h2>{t.sendTitle}</h2>
      <p>{t.sendText}</p>
      <Form action={`${here}/ratta/forslag`} version={report.version}>
        {children}
        <Questions questions={questionsOf(loweringForm)} typed={typed} problems={problems} />
        <Button tone={asks ? "primary" : "secondary"}>{t.send}</Button>
      </Form>
      <h2>{t.decideTitle}</h2>
      {decide}
    </>
  );
}
