import { funnelPath, funnelTexts } from "../adoption/contract.ts";
import { frameCells } from "../calls/frame-cells.ts";
import { analysisPath, learningTexts } from "../learning/contract.ts";
import type { Logged } from "../pilot/log.store.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { TaskList } from "../platform/web/ui/task-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { callWheelPath, wheelTexts } from "../wheel/contract.ts";
import type { CallFault } from "./call-fault.ts";
import { callSentence } from "./call-log.texts.ts";
import { callForms } from "./change.ts";
import { Faults } from "./faults.page.tsx";
import { partNames, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { RunningNow } from "./running-now.page.tsx";
import type { CallSeen } from "./seen-call.store.ts";
import type { Work } from "./work.ts";

type Props = Readonly<{
  seen: CallSeen;
  /** What stops the version in work from being published. */
  faults: readonly CallFault[];
  log: readonly Logged[];
  notice?: string | undefined;
}>;

/** One call's desk: the version in work with what is missing, what is in force, and what has happened. */
export function CallDeskPage({ seen, faults, log, notice }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const { callId, work, facts, inForce } = seen;
  const title = wordsIn((work?.call ?? inForce)?.title ?? {}, lang);
  return (
    <Layout title={title} back={{ href: publishingPaths.list, label: t.back }} wide>
      {notice !== undefined && <Notice tone="success" text={notice} announce />}
      <PageHeading title={title} caption={callId} />
      {work && <InWork seen={seen} work={work} faults={faults} />}
      {!work && inForce && (
        <>
          <p>{t.nothingInWork}</p>
          {facts?.withdrawnAt === undefined && (
            <Form action={publishingPaths.next(callId)}>
              <Button>{t.next}</Button>
            </Form>
          )}
        </>
      )}
      {facts && inForce && <RunningNow seen={seen} call={inForce} facts={facts} />}
      {facts && inForce && (
        <>
          <h2>{learningTexts[lang].learnt}</h2>
          <p>
            <a href={analysisPath(callId)}>{learningTexts[lang].title}</a>
          </p>
          {frameCells(inForce.forms.evaluation).length > 0 && (
            <p>
              <a href={callWheelPath(callId)}>{wheelTexts[lang].title}</a>
            </p>
          )}
          <p>
            <a href={funnelPath(callId)}>{funnelTexts[lang].title}</a>
          </p>
        </>
      )}
      <DataTable
        id="history"
        caption={t.history}
        columns={[t.when, t.who, t.what]}
        rows={log.map((entry) => [formatMoment(entry.at, lang), entry.by.name, callSentence(entry, lang)])}
      />
    </Layout>
  );
}

type InWorkProps = Readonly<{ seen: CallSeen; work: Work; faults: readonly CallFault[] }>;

function InWork({ seen, work, faults }: InWorkProps) {
  const { t, lang } = usePage(publishingTexts);
  const { callId } = seen;
  const { call, changedAt, changedBy, version } = work;
  const status = (at: CallFault["at"]) => {
    const count = faults.filter((fault) => fault.at === at).length;
    return count === 0 ? { status: t.ready } : ({ status: t.toCorrect(count), tone: "attention" } as const);
  };
  return (
    <>
      <h2>{t.work}</h2>
      <p>{t.workText(call.version, changedBy.name, formatMoment(changedAt, lang))}</p>
      <TaskList
        tasks={[
          ...partNames.map((part) => ({
            id: part,
            label: wordsIn(parts[part].form.name, lang),
            href: publishingPaths.part(callId, part),
            ...status(part),
          })),
          ...callForms.map((form) => ({
            id: form,
            label: t.forms[form],
            hint: t.formSize(call.forms[form].sections.length, questionsOf(call.forms[form]).length),
            href: publishingPaths.form(callId, form),
            ...status(form),
          })),
        ]}
      />
      <h2>{t.check}</h2>
      {faults.length === 0 ? <p>{t.checkGood}</p> : <Faults callId={callId} faults={faults} />}
      <ButtonRow>
        <ButtonLink href={publishingPaths.publish(callId)} tone={faults.length === 0 ? "primary" : "secondary"}>
          {t.toPublish}
        </ButtonLink>
      </ButtonRow>
      <ul>
        <li>
          <a href={publishingPaths.preview(callId)}>{t.preview}</a>
        </li>
        <li>
          <a href={`${publishingPaths.preview(callId)}?formular=report`}>{t.previewReport}</a>
        </li>
        <li>
          <a href={publishingPaths.difference(callId)}>{t.difference}</a>
        </li>
        <li>
          <a href={publishingPaths.file(callId)}>{t.download}</a>
        </li>
      </ul>
      <Details summary={t.drop}>
        <p>{t.dropText}</p>
        <Form action={publishingPaths.drop(callId)} version={version}>
          <Button tone="warning">{t.drop}</Button>
        </Form>
      </Details>
    </>
  );
}
