import { isOpen } from "../../pilot/items/review.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { dayOf, formatDay, type Instant } from "../../vocabulary/instant.ts";
import { reviewerPaths } from "../paths.ts";
import { reviewWords, statusTone } from "../review-words.texts.ts";
import type { Task } from "./tasks.store.ts";
import { type Lost, tasksTexts } from "./tasks.texts.ts";

type Props = Readonly<{ token: string; tasks: readonly Task[]; now: Instant }>;

/** Whether a decision directly is still to come, or reviews are waited for. */
const isWaited = ({ lifecycle: { stage } }: Task) => stage === "submitted" || stage === "reviewed";

/** All that a reviewer has to do, and has done: titles, days and states. Opening one opens a session of its own. */
export function TasksPage({ token, tasks, now }: Props) {
  const { t, lang } = usePage(tasksTexts);
  const open = tasks.filter((task) => isOpen(task.review) && isWaited(task));
  const done = tasks.filter((task) => !open.includes(task));
  const byDay = open.toSorted((a, b) => (a.review.deadline < b.review.deadline ? -1 : 1));
  const rows = (list: readonly Task[]) =>
    list.map((task) => [
      task.lifecycle.title,
      formatDay(dayOf(task.review.deadline), lang),
      <State key="state" task={task} now={now} />,
      <form key="open" method="post" action={reviewerPaths.task(token, task.review.reviewId)}>
        <Button tone="secondary">
          {t.go}
          <span class="govuk-visually-hidden"> {task.lifecycle.title}</span>
        </Button>
      </form>,
    ]);
  const columns = [t.application, t.deadline, t.state, t.go];
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable id="open" caption={t.open} columns={columns} rows={rows(byDay)} empty={t.openNone} />
      {done.length > 0 && <DataTable id="done" caption={t.done} columns={columns} rows={rows(done)} />}
    </Layout>
  );
}

function State({ task, now }: Readonly<{ task: Task; now: Instant }>) {
  const { t, lang } = usePage(tasksTexts);
  const { review } = task;
  if (isOpen(review) && !isWaited(task)) return <Tag tone="neutral">{t.over}</Tag>;
  return (
    <>
      <Tag tone={statusTone[review.status]}>{reviewWords[lang].status[review.status]}</Tag>
      {isOpen(review) && review.deadline < now && (
        <>
          {" "}
          <Tag tone="attention">{t.late}</Tag>
        </>
      )}
    </>
  );
}

/** A link opens nothing any more: a button mails another one, where it is known whose it was. */
export function LostLinkPage({ lost, action }: Readonly<{ lost: Lost; action?: string | undefined }>) {
  const t = useTexts(tasksTexts);
  return (
    <Layout title={t.lostTitle[lost]}>
      <PageHeading title={t.lostTitle[lost]} lead={t.lost[lost]} />
      {action === undefined ? (
        <p>
          {t.lostTasks} <a href="/ansokan/lank-igen">{t.toLinks}</a>
        </p>
      ) : (
        <form method="post" action={action}>
          <p>{t.lostText}</p>
          <Button>{t.mail}</Button>
        </form>
      )}
    </Layout>
  );
}

/** A new link is on its way to the mailbox. */
export function LinkSentPage() {
  const t = useTexts(tasksTexts);
  return (
    <Layout title={t.sentTitle}>
      <PageHeading title={t.sentTitle} />
      <p>{t.sent}</p>
    </Layout>
  );
}
