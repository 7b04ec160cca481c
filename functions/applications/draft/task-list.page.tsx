import { otherFiles } from "../../calls/application-form/attached-files.ts";
import type { CallInForce } from "../../calls/call.store.ts";
import { closingWords } from "../../calls/closing-words.ts";
import { opening } from "../../calls/opening.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import type { TagTone } from "../../platform/web/ui/tag.tsx";
import { TaskList } from "../../platform/web/ui/task-list.tsx";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { carryTexts } from "../carry/carry.texts.ts";
import { isToBeCarried } from "../carry/to-be-carried.ts";
import { copyTexts } from "../copy/copy.texts.ts";
import { deleteTexts } from "../delete/delete.texts.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { PaperNotice } from "../paper/paper-notice.tsx";
import { paths } from "../paths.ts";
import { isStarter } from "../people/people.ts";
import { draftTexts } from "./draft.texts.ts";
import { writerOf } from "./writer.ts";

type Props = Readonly<{
  draft: Draft;
  call: CallInForce;
  read: ReadApplication;
  me: Member;
  now: Instant;
}>;

/** A draft's parts and how far each has come. */
export function TaskListPage({ draft, call, read, me, now }: Props) {
  const { t, lang } = usePage(draftTexts);
  const { applicationId } = draft.head;
  const closes = closingWords(call, lang);
  const { complete } = read;
  const status = (section: string): { status: string; tone?: TagTone } => {
    if (!draft.sections[section]) return { status: t.status.empty, tone: "neutral" };
    return (read.problems.get(section) ?? []).length > 0
      ? { status: t.status.begun, tone: "active" }
      : { status: t.status.complete };
  };
  const title = titleIn(read) ?? t.untitled;
  return (
    <Layout title={title}>
      {opening(call, now) === "closed" && <Notice tone="warning" text={t.closed(closes)} />}
      {opening(call, now) === "withdrawn" && <Notice tone="warning" text={t.withdrawn} />}
      {isToBeCarried(call) && <ToCarry href={paths.carry(applicationId)} />}
      <PageHeading
        title={title}
        caption={wordsIn(call.title, lang)}
        lead={call.closesAt ? t.lead(closes) : t.leadOpen}
      />
      {draft.head.paper ? (
        <PaperNotice id={applicationId} paper={draft.head.paper} />
      ) : me.provedAt === undefined ? (
        <Unproved email={shownAddress(me.email)} />
      ) : (
        <p>{t.linkSent(shownAddress(me.email))}</p>
      )}
      <h2>{t.steps}</h2>
      <Progress draft={draft} read={read} />
      <TaskList
        tasks={[
          ...read.form.sections.map(({ id, slug, name, lead }) => ({
            id: slug,
            label: wordsIn(name, lang),
            hint: lead && wordsIn(lead, lang),
            href: paths.section(applicationId, slug),
            ...status(id),
          })),
          {
            id: "bilagor",
            label: t.attachments,
            hint: t.status.optional,
            href: paths.attachments(applicationId),
            status: t.attachmentCount(otherFiles(read.form, draft.attachments).length),
          },
          ...(draft.head.paper
            ? []
            : [
                {
                  id: "medsokande",
                  label: t.members,
                  hint: t.status.optional,
                  href: paths.members(applicationId),
                  status: t.memberCount(draft.members.length),
                },
              ]),
        ]}
      />
      <p>{complete ? t.status.ready : t.status.notYet}</p>
      <ButtonLink href={paths.review(applicationId)} tone={complete ? "primary" : "secondary"}>
        {t.read}
      </ButtonLink>
      <h2>{t.more}</h2>
      <ul>
        <li>
          <a href={paths.call(call.callId)}>{t.toCall}</a>
        </li>
        {Object.keys(draft.sections).length > 0 && (
          <>
            <li>
              <a href={paths.review(applicationId)}>{t.readDraft}</a>
            </li>
            {!draft.head.paper && (
              <li>
                <a href={paths.copy(applicationId)}>{copyTexts[lang].link}</a>
              </li>
            )}
          </>
        )}
        {isStarter(me) && (
          <li>
            <a href={paths.delete(applicationId)}>{deleteTexts[lang].link}</a>
          </li>
        )}
      </ul>
    </Layout>
  );
}

/** How much is complete, and what was saved last: when, and by whom of those who write. */
function Progress({ draft, read }: Pick<Props, "draft" | "read">) {
  const { t, lang } = usePage(draftTexts);
  const { sections } = read.form;
  const isSaved = ({ id }: { id: string }) => draft.sections[id] !== undefined;
  const done = sections.filter((one) => isSaved(one) && (read.problems.get(one.id) ?? []).length === 0);
  const [last] = sections
    .flatMap(({ id, name }) => {
      const saved = draft.sections[id];
      return saved ? [{ name, ...saved }] : [];
    })
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return (
    <p>
      {t.progress(done.length, sections.length)}
      {last &&
        ` ${t.lastSaved(formatMoment(last.savedAt, lang), wordsIn(last.name, lang), writerOf(draft, last.savedBy, lang))}`}
    </p>
  );
}

/** The call has changed, and the draft is to follow. */
function ToCarry({ href }: Readonly<{ href: string }>) {
  const t = useTexts(carryTexts);
  return (
    <Notice tone="warning" title={t.noticeTitle}>
      <p>
        {t.notice} <a href={href}>{t.toCarry}</a>
      </p>
    </Notice>
  );
}

/** What the project is called so far. */
function titleIn({ form, typed }: ReadApplication): string | undefined {
  const question = askedAs(form, "title");
  return question && (typedText(typed, question.id).slice(0, question.limit) || undefined);
}

/** Said until the emailed link is opened: what can be done without it, and what to do about a wrong address. */
function Unproved({ email }: Readonly<{ email: string }>) {
  const { unproved } = useTexts(draftTexts);
  return (
    <Notice title={unproved.title}>
      <p>{unproved.text(email)}</p>
      <p>{unproved.wrong}</p>
    </Notice>
  );
}
