import { decisionNumber } from "../pilot/items/decision.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { MandateSaid } from "../pilot/mandates/mandate-words.ts";
import { WhoMayDoIt } from "../pilot/mandates/who-may.page.tsx";
import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { dayOf, formatDay, formatMoment } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { amendmentTexts } from "./amendments/amendment.texts.ts";
import { besideWords } from "./beside-words.ts";
import { besideOf } from "./open-draft.ts";
import {
  amendmentsPath,
  decisionNumberPath,
  decisionPath,
  meetingPath,
  recoveryPath,
  takeoverPath,
  terminationPath,
} from "./paths.ts";
import { preparationTexts } from "./preparation.texts.ts";
import { sendBackForm } from "./send-back.form.ts";
import { StillWaited } from "./still-waited.page.tsx";
import { takeoverTexts } from "./takeover/takeover.texts.ts";

type Beside = NonNullable<ReturnType<typeof besideOf>>;

/** What stands before the form: what it changes, and how far the preparation has come. */
export function BeforeTheForm({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { lang, t } = usePage(preparationTexts);
  const { id, decision, decisionDraft: { ready, sentBack, meeting } = {} } = pilot;
  const beside = besideOf(pilot);
  return (
    <>
      {beside && <BesideNotice pilot={pilot} beside={beside} />}
      {decision && !beside && (
        <Notice tone="warning" title={t.changeTitle}>
          <p>{t.changing(decisionNumber(decision), formatDay(decision.day, lang))}</p>
          <p>
            <a href={decisionNumberPath(id, decisionNumber(decision))}>{t.readEarlier}</a>
          </p>
        </Notice>
      )}
      <StillWaited pilot={pilot} />
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

/** Where each kind of decision beside the grant comes from. */
const besidePaths = { amendment: amendmentsPath, termination: terminationPath, recovery: recoveryPath } as const;

/** What is written, that the grant still holds, and what it answers. */
function BesideNotice({ pilot, beside }: Readonly<{ pilot: Pilot; beside: Beside }>) {
  const { lang, t } = usePage(amendmentTexts);
  const words = besideWords(beside.kind, lang);
  const asked = pilot.amendments.find(({ number }) => number === beside.request);
  const day = asked?.askedAt && formatDay(dayOf(asked.askedAt), lang);
  const takeover = pilot.takeovers.find(({ number }) => number === beside.takeover);
  const isAmendment = beside.kind === "amendment";
  return (
    <Notice tone="warning" title={words.beganTitle}>
      {words.began !== "" && <p>{words.began}</p>}
      {isAmendment && !takeover && <p>{asked && day ? t.requested(asked.number, day) : t.proposed}</p>}
      {takeover && (
        <p>
          {takeoverTexts[lang].newHolder}: {takeover.party.organisation} ({takeover.party.organisationNumber}),{" "}
          {formatDay(takeover.from, lang)}
        </p>
      )}
      <p>
        <a href={takeover ? takeoverPath(pilot.id) : besidePaths[beside.kind](pilot.id)}>
          {takeover ? takeoverTexts[lang].title : words.link}
        </a>
      </p>
    </Notice>
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
  prepares: Readonly<{ handsOver: boolean; sendsBack: boolean; said: MandateSaid | undefined }>;
}>;

/** The buttons beside the form: to hand over, to send back, to drop a change. */
export function Preparation({ pilot, prepares }: PreparationProps) {
  const { lang, t } = usePage(preparationTexts);
  const { id, decision, decisionDraft: draft } = pilot;
  const beside = besideOf(pilot);
  if (!draft) return null;
  const here = decisionPath(id);
  return (
    <>
      {prepares.handsOver && !draft.ready && (
        <>
          <h2>{t.handOver}</h2>
          <p>{t.handOverText}</p>
          {prepares.said && <WhoMayDoIt said={prepares.said} />}
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
            {beside ? besideWords(beside.kind, lang).drop : t.dropChange}
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
