import { type DecisionMade, decisionNumber } from "../pilot/items/decision.ts";
import type { MandateSaid } from "../pilot/mandates/mandate-words.ts";
import { OutsideMandate, WhoMayDoIt } from "../pilot/mandates/who-may.page.tsx";
import type { Pilot } from "../pilot/pilot.ts";
import { difference } from "../platform/forms/difference.ts";
import { readForm } from "../platform/forms/read.ts";
import { Differences } from "../platform/forms/ui/differences.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import type { Typed } from "../vocabulary/typed.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { formFor } from "./decision-form-of.ts";
import { decisionRows, earlierRows } from "./decision-rows.ts";
import { decisionPath } from "./paths.ts";
import { FromMeeting } from "./preparation.page.tsx";
import type { ReadDecision } from "./read-decision.ts";
import { StillWaited } from "./still-waited.page.tsx";

type ConfirmProps = Readonly<{
  pilot: Pilot;
  frames: DecisionBasis["frames"];
  decision: DecisionMade;
  /** What it does with the decision that holds. */
  change: ReadDecision["change"];
  /** A delegate's decision is recorded by the decider alone. */
  mayRecord: boolean;
  /** Whether it is for the reader to record, whatever they may decide. */
  isTheirs: boolean;
  /** What the table of mandates says of a delegate's decision, where one is kept. */
  said: MandateSaid | undefined;
  /** The draft that is read through. */
  draft: Readonly<{ version: number; typed: Typed }>;
  /** What the decider had read through when a colleague wrote. */
  readBefore?: Typed | undefined;
}>;

/** The decision read back in one view; only its button records anything, and only what stands on this page. */
export function DecisionConfirmPage(props: ConfirmProps) {
  const { lang, t } = usePage(decisionTexts);
  const { pilot, decision, draft, change, mayRecord, isTheirs, said } = props;
  const { id, applied, call, lifecycle, decision: before } = pilot;
  const earlier = before && change ? { number: decisionNumber(before), ...change } : undefined;
  return (
    <Layout title={t.confirmTitle} back={{ href: decisionPath(id), label: t.title }}>
      <Changed {...props} />
      <PageHeading caption={applied.title} title={t.confirmTitle} lead={t.confirmLead} />
      <StillWaited pilot={pilot} />
      {pilot.decisionDraft?.meeting && <FromMeeting meeting={pilot.decisionDraft.meeting} />}
      <SummaryList
        title={t.application}
        rows={[
          { key: t.applicant, value: applied.organisation },
          { key: t.registrationNumber, value: lifecycle.registrationNumber ?? t.noNumber },
        ]}
      />
      <SummaryList
        title={t.decisionCard}
        rows={[...earlierRows({ earlier }, lang), ...decisionRows(decision, call, lang)]}
      />
      {!isTheirs && <Notice text={t.notYours} />}
      {said && !isTheirs && <WhoMayDoIt said={said} />}
      {said && isTheirs && !mayRecord && <OutsideMandate said={said} />}
      {mayRecord && said?.may && <p>{said.may}</p>}
      <Form action={`${decisionPath(id)}/bekrafta`} version={draft.version}>
        <ButtonRow>
          {mayRecord && <Button>{t.confirm[decision.outcome]}</Button>}
          <ButtonLink href={decisionPath(id)} tone="secondary">
            {t.change}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** A colleague has written since this one read it through: nothing is recorded, and what differs is shown. */
function Changed({ pilot, frames, draft, readBefore }: ConfirmProps) {
  const { lang, t } = usePage(decisionTexts);
  if (readBefore === undefined) return null;
  const form = formFor(frames, pilot);
  const answered = (typed: Typed) => ({ form, answers: readForm(form, typed).answers });
  return (
    <Notice tone="warning" title={t.changedTitle} announce>
      <p>{t.changed}</p>
      <Differences differences={difference(answered(readBefore), answered(draft.typed), lang)} />
    </Notice>
  );
}
