import { decisionNumber } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { decisionNumberPath, decisionPath } from "./paths.ts";
import { preparationTexts } from "./preparation.texts.ts";
import { sendBackForm } from "./send-back.form.ts";

/** What stands before the form: what it changes, and how far the preparation has come. */
export function BeforeTheForm({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { lang, t } = usePage(preparationTexts);
  const { id, decision, decisionDraft: { ready, sentBack } = {} } = pilot;
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

export type PreparationProps = Readonly<{
  pilot: Pilot;
  /** The officer hands over; the decider sends back. */
  prepares: Readonly<{ handsOver: boolean; sendsBack: boolean }>;
  problems: readonly Problem[];
}>;

/** The buttons beside the form: to hand over, to send back, to drop a change. */
export function Preparation({ pilot, prepares, problems }: PreparationProps) {
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
        <>
          <h2>{t.sendBack}</h2>
          <Form action={`${here}/aterlamna`} version={draft.version}>
            <Questions questions={questionsOf(sendBackForm)} typed={{}} problems={problems} />
            <Button tone="secondary">{t.sendBack}</Button>
          </Form>
        </>
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
