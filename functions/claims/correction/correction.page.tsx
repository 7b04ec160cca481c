import { settled } from "../../payments/contract.ts";
import { correctedLines, type ExaminedLine } from "../../pilot/accepted-costs.ts";
import { noteLimits, type Report, reasonCodes } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { MoneyField, TextField } from "../../platform/web/ui/text-field.tsx";
import { editKronor, formatKronor, formatMoney, minusOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reasonNames } from "../examination/examination-form.texts.ts";
import { lineInWords } from "../examination/in-words.ts";
import { SettlementPreview } from "../examination/settlement-preview.page.tsx";
import type { CorrectionTyped } from "./correction.form.ts";
import { correctionTexts } from "./correction.texts.ts";
import { changeOf } from "./correction.ts";

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
    </Layout>
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

/** What a correction changes and leads to, before it is posted; only its button posts. */
export function CheckCorrectionPage(props: LineShown & Readonly<{ correction: CorrectionTyped }>) {
  const { t, lang } = usePage(correctionTexts);
  const { pilot, report, line, correction } = props;
  const { call, grant, payments } = pilot;
  const { changes } = correction;
  const here = addressOf(props);
  const amount = (of: Parameters<typeof formatKronor>[0]) => formatKronor(of, lang);
  return (
    <Layout title={`${t.checkTitle}: ${grant.title}`} wide>
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
      <Form action={`${here}/ratta/bokfor`} version={report.version}>
        <Seen pilot={pilot} line={line} />
        <input type="hidden" name="action" value="change" />
        <input type="hidden" name="amount" value={editKronor(correction.acceptedOre)} />
        <input type="hidden" name="reason" value={correction.reason} />
        <input type="hidden" name="note" value={correction.note} />
        <ButtonRow>
          <Button>{t.confirm}</Button>
          <Button tone="secondary" formAction={`${here}/ratta`}>
            {t.change}
          </Button>
        </ButtonRow>
      </Form>
      <p>
        <ButtonLink href={here} tone="secondary">
          {t.back}
        </ButtonLink>
      </p>
    </Layout>
  );
}
