import { changesBetween } from "../../pilot/changed-answers.ts";
import { type Completion, isOpenCompletion, otherFilesOpen } from "../../pilot/items/completion.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { deskPaths } from "../paths.ts";
import { completionTexts } from "./completion.texts.ts";
import { openQuestions } from "./completion.ts";
import { endForm, extendForm, returnForm } from "./completion-desk.form.ts";
import { Versions } from "./to-complete.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  today: LocalDay;
  mayWrite: boolean;
  /** Nothing is open, and the application is not decided. */
  mayReturn: boolean;
  isBefore: boolean;
  done: "returned" | "extended" | "closed" | "read" | undefined;
  /** What was sent with something wrong in it. */
  sent: Readonly<{ typed: Typed; problems: readonly Problem[] }> | undefined;
  problems: readonly Problem[];
}>;

/** How often an application was returned, what came of it, and the form that returns it. */
export function CompletionDeskPage(props: Props) {
  const { t } = usePage(completionTexts);
  const { pilot, mayWrite, mayReturn, isBefore, done, problems } = props;
  return (
    <Layout
      title={t.deskTitle}
      back={{ href: deskPaths.case(pilot.id), label: t.toCase }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.deskTitle} caption={pilot.lifecycle.title} lead={t.deskLead} />
      {!isBefore && <p>{t.cannot}</p>}
      {pilot.completions.toReversed().map((completion) => (
        <One key={completion.number} {...props} completion={completion} />
      ))}
      <Versions pilot={pilot} href={(number) => deskPaths.version(pilot.id, number)} />
      {mayWrite && mayReturn && <ToReturn {...props} />}
    </Layout>
  );
}

type OneProps = Props & Readonly<{ completion: Completion }>;

function stateOf({ handedIn, closed, dueDay }: Completion, today: LocalDay) {
  if (handedIn) return closed ? "read" : "in";
  if (closed) return "closed";
  return dueDay < today ? "late" : "open";
}

function One(props: OneProps) {
  const { t, lang } = usePage(completionTexts);
  const { completion, pilot, today, mayWrite } = props;
  const { number, reason, dueDay, askedAt, askedBy, closed } = completion;
  const open = openQuestions(applicationForm(pilot.call), completion).map(({ label }) => wordsIn(label, lang));
  const others = completion.open.includes(otherFilesOpen) ? [t.otherFiles] : [];
  return (
    <section aria-label={t.one(number)}>
      <SummaryList
        title={t.one(number)}
        rows={[
          { key: t.state, value: t.states[stateOf(completion, today)] },
          { key: t.askedBy, value: t.byAt(askedBy.name, formatMoment(askedAt, lang)) },
          { key: t.dueDay, value: formatDay(dueDay, lang) },
          { key: t.reason, value: reason },
          { key: t.openNow, value: [...open, ...others].join("\n") },
          { key: t.closeReason, value: closed?.reason },
        ]}
      />
      <WhatChanged {...props} />
      {mayWrite && isOpenCompletion(completion) && <MoreTime {...props} />}
      {mayWrite && isOpenCompletion(completion) && <End {...props} />}
    </section>
  );
}

function WhatChanged({ completion, pilot, mayWrite }: OneProps) {
  const { t, lang } = usePage(completionTexts);
  const { handedIn, closed, of, number, version } = completion;
  const [before, after] = [pilot.submissions[of - 1], handedIn && pilot.submissions[handedIn.submission - 1]];
  if (!before || !after) return null;
  const { call, id } = pilot;
  return (
    <>
      <h3>{t.whatChanged}</h3>
      <Differences differences={changesBetween(before, after, { call, lang, reader: "staff" })} />
      {mayWrite && !closed && (
        <Form action={deskPaths.read(id, number)} version={version}>
          <Button tone="secondary">{t.markRead}</Button>
        </Form>
      )}
    </>
  );
}

/** What was typed, in the form that asks for it. */
const typedIn = ({ sent }: Props, field: string): Typed => (sent && field in sent.typed ? sent.typed : {});
const problemsIn = ({ problems }: Props, ...fields: readonly string[]) =>
  problems.filter(({ field }) => fields.includes(field));

function MoreTime(props: OneProps) {
  const t = useTexts(completionTexts);
  const { completion, pilot, today } = props;
  const { number, version, dueDay } = completion;
  return (
    <Form action={deskPaths.extend(pilot.id, number)} version={version}>
      <h3>{t.extendTitle}</h3>
      <Questions
        questions={questionsOf(extendForm(today, dueDay))}
        typed={typedIn(props, "p-until")}
        problems={problemsIn(props, "p-until")}
      />
      <Button tone="secondary">{t.extend}</Button>
    </Form>
  );
}

function End(props: OneProps) {
  const t = useTexts(completionTexts);
  const { completion, pilot } = props;
  const { number, version } = completion;
  return (
    <Form action={deskPaths.end(pilot.id, number)} version={version}>
      <h3>{t.closeTitle}</h3>
      <Questions
        questions={questionsOf(endForm)}
        typed={typedIn(props, "p-why")}
        problems={problemsIn(props, "p-why")}
      />
      <Button tone="warning">{t.close}</Button>
    </Form>
  );
}

function ToReturn(props: Props) {
  const t = useTexts(completionTexts);
  const { pilot, today, sent } = props;
  return (
    <Form action={deskPaths.completion(pilot.id)}>
      <h2>{t.returnTitle}</h2>
      <Questions
        questions={questionsOf(returnForm(applicationForm(pilot.call), today))}
        typed={sent?.typed ?? {}}
        problems={problemsIn(props, "p-reason", "p-due", "p-open")}
      />
      <Button>{t.return}</Button>
    </Form>
  );
}
