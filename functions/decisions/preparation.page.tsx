import { decisionNumber } from "../pilot/items/decision.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { decisionNumberPath, decisionPath, meetingPath } from "./paths.ts";
import { preparationTexts } from "./preparation.texts.ts";
import { sendBackForm } from "./send-back.form.ts";

/** What stands before the form: what it changes, and how far the preparation has come. */
export function BeforeTheForm({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { lang, t } = usePage(preparationTexts);
  const { id, decision, decisionDraft: { ready, sentBack, meeting } = {} } = pilot;
  return (
    <>
      {decision && (
        <Notice tone="warning" title={t.changeTitle}>
          <p>{t.changing(decisionNumber(decision), formatDay(decision.day, lang))}</p>
          <p>
            <a href={decisionNumberPath(id, decisionNumber(decision))}>{t.readEarlier}</a>
          </p>
        </Notice>
      )}
      {meeting && <FromMeeting meeting={meeting} />}
      {ready && <Notice title={t.readyTitle} text={t.ready(ready.by, formatMoment(ready.at, lang))} />}
      {sentBack && (
        <Notice tone="warning" title={t.sentBackTitle}>
          <p>{t.sentBack(sentBack.by, formatMoment(sentBack.at, lang))}</p>
          <Paragraphs text={sentBack.word} />
        </Notice>
      )}
    </>
  );
}

type FromMeetingProps = Readonly<{ meeting: NonNullable<DecisionDraft["meeting"]> }>;

/** The meeting from which a decision was filled in, and the way back to it. */
export function FromMeeting({ meeting: { meetingId, name } }: FromMeetingProps) {
  const t = useTexts(preparationTexts);
  return (
    <p>
      {t.fromMeeting} <a href={meetingPath(meetingId)}>{name}</a>
    </p>
  );
}

export type PreparationProps = Readonly<{
  pilot: Pilot;
  /** The officer hands over; the decider sends back. */
  prepares: Readonly<{ handsOver: boolean; sendsBack: boolean }>;
}>;

/** The buttons beside the form: to hand over, to send back, to drop a change. */
export function Preparation({ pilot, prepares }: PreparationProps) {
  const { t } = usePage(preparationTexts);
  const { id, decision, decisionDraft: draft } = pilot;
  if (!draft) return null;
  const here = decisionPath(id);
  return (
    <>
      {prepares.handsOver && !draft.ready && (
        <>
          <h2>{t.handOver}</h2>
          <p>{t.handOverText}</p>
          <Form action={`${here}/lamna-over`} version={draft.version}>
            <Button tone="secondary">{t.handOver}</Button>
          </Form>
        </>
      )}
      {prepares.sendsBack && (
        <p>
          <a href={`${here}/aterlamna`}>{t.sendBack}</a>
        </p>
      )}
      {decision && (
        <Form action={`${here}/andra`} version={decisionNumber(decision)}>
          <Button tone="secondary" name="begins" value="no">
            {t.dropChange}
          </Button>
        </Form>
      )}
    </>
  );
}

type SendBackProps = Readonly<{ pilot: Pilot; typed: Typed; problems: readonly Problem[] }>;

/** Why the proposal goes back: one word, which the officer reads. */
export function SendBackPage({ pilot, typed, problems }: SendBackProps) {
  const { t } = usePage(preparationTexts);
  const { id, applied, decisionDraft: draft } = pilot;
  const here = decisionPath(id);
  return (
    <Layout title={t.sendBack} back={{ href: here, label: t.toDecision }} problems={problems} scripts={["form"]}>
      <PageHeading caption={applied.title} title={t.sendBack} />
      <Form action={`${here}/aterlamna`} version={draft?.version ?? 0}>
        <Questions questions={questionsOf(sendBackForm)} typed={typed} problems={problems} />
        <Button>{t.sendBack}</Button>
      </Form>
    </Layout>
  );
}
