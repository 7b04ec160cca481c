import { rateInWords } from "../calls/application-form/rate-in-words.ts";
import type { Decision, DecisionMade } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { difference } from "../platform/forms/difference.ts";
import { readForm } from "../platform/forms/read.ts";
import { Differences } from "../platform/forms/ui/differences.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { Lines } from "../platform/web/ui/lines.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { decisionFormOf } from "./decision.form.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { decisionPath } from "./paths.ts";

type MadeProps = Readonly<{ pilot: Pilot; decision: Decision }>;
type ConfirmProps = Readonly<{
  pilot: Pilot;
  frames: DecisionBasis["frames"];
  decision: DecisionMade;
  /** The draft that is read through. */
  draft: Readonly<{ version: number; typed: Typed }>;
  /** What the decider had read through when a colleague wrote. */
  readBefore?: Typed | undefined;
}>;

/** The decision read back in one view; only its button records anything, and only what stands on this page. */
export function DecisionConfirmPage(props: ConfirmProps) {
  const { lang, t } = usePage(decisionTexts);
  const { pilot, decision, draft } = props;
  const { id, applied, call, lifecycle } = pilot;
  return (
    <Layout title={t.confirmTitle} back={{ href: decisionPath(id), label: t.title }}>
      <Changed {...props} />
      <PageHeading caption={applied.title} title={t.confirmTitle} lead={t.confirmLead} />
      <SummaryList
        title={t.application}
        rows={[
          { key: t.applicant, value: applied.organisation },
          { key: t.registrationNumber, value: lifecycle.registrationNumber ?? t.noNumber },
        ]}
      />
      <SummaryList title={t.decisionCard} rows={decisionRows(decision, call, lang)} />
      <Form action={`${decisionPath(id)}/bekrafta`} version={draft.version}>
        <ButtonRow>
          <Button>{decision.outcome === "granted" ? t.confirmGrant : t.confirmReject}</Button>
          <ButtonLink href={decisionPath(id)} tone="secondary">
            {t.change}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** A colleague has written since this one read it through: nothing is recorded, and what differs is shown. */
function Changed({ frames, draft, readBefore }: ConfirmProps) {
  const { lang, t } = usePage(decisionTexts);
  if (readBefore === undefined) return null;
  const form = decisionFormOf(frames);
  const answered = (typed: Typed) => ({ form, answers: readForm(form, typed).answers });
  return (
    <Notice tone="warning" title={t.changedTitle} announce>
      <p>{t.changed}</p>
      <Differences differences={difference(answered(readBefore), answered(draft.typed), lang)} />
    </Notice>
  );
}

/** The decision as it was recorded. */
export function DecisionMadePage({ pilot, decision }: MadeProps) {
  const { lang, t } = usePage(decisionTexts);
  const { id, call, applied, lifecycle } = pilot;
  const title = t.madeTitle(decision.outcome === "granted");
  const recorded = t.recordedValue(formatMoment(decision.recordedAt, lang), decision.recordedBy);
  return (
    <Layout title={`${title}: ${applied.title}`} back={{ href: `/handlaggning/${id}`, label: t.back }}>
      <PageHeading caption={applied.title} title={title} />
      {lifecycle.pendingMove && <Notice tone="success" title={t.pendingTitle} text={t.stageFollows} />}
      <SummaryList
        title={t.decisionCard}
        rows={[...decisionRows(decision, call, lang), { key: t.recorded, value: recorded }]}
      />
    </Layout>
  );
}

/** A decision as rows to read: the outcome first, then what the law asks for. */
function decisionRows(decision: DecisionMade, call: Pilot["call"], lang: Language) {
  const t = decisionTexts[lang];
  const granted = decision.outcome === "granted";
  const money = (amount: Ore) => formatMoney(amount, lang);
  const lines = (text: string) => <Lines text={text} />;
  return [
    { key: t.outcome, value: granted ? t.granted : t.rejected },
    ...(granted
      ? [
          { key: t.amount, value: money(decision.amountOre) },
          ...decision.years.map(({ year, amountOre }) => ({ key: t.amountOf(year), value: money(amountOre) })),
          { key: t.rate, value: rateInWords(call, lang) },
          { key: t.cap, value: money(decision.amountOre) },
          { key: t.conditions, value: lines(decision.conditions) },
          { key: t.legalBasis, value: lines(decision.legalBasis) },
          {
            key: t.stateAid,
            value: lines([t.stateAidKinds[decision.stateAid], decision.stateAidNote].filter(Boolean).join("\n")),
          },
        ]
      : []),
    { key: t.reasons, value: lines(decision.reasons) },
    { key: t.day, value: formatDay(decision.day, lang) },
    { key: t.section, value: decision.section },
    { key: t.deciders, value: lines(decision.deciders.join("\n")) },
    { key: t.rapporteur, value: decision.rapporteur },
    { key: t.present, value: lines(decision.othersPresent.join("\n") || t.nobody) },
  ];
}
