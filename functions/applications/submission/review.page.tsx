import { filesQuestions, shownFiles, unaskedFiles, withFiles } from "../../calls/application-form/attached-files.ts";
import { readThrough } from "../../calls/application-form/read-through.ts";
import type { Call } from "../../calls/call.ts";
import { closingWords } from "../../calls/closing-words.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { difference } from "../../platform/forms/difference.ts";
import { readForm } from "../../platform/forms/read.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Missing } from "../../platform/forms/ui/missing.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { draftTexts } from "../draft/draft.texts.ts";
import { withTyped } from "../form/as-typed.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { PaperNotice } from "../paper/paper-notice.tsx";
import { paths } from "../paths.ts";
import { type ReadBefore, shownFields } from "./shown-application.ts";
import { submissionTexts } from "./submission.texts.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  read: ReadApplication;
  me: Member;
  /** What the person had read through when another one wrote. */
  readBefore?: ReadBefore | undefined;
}>;

/** The whole application before it is submitted: what is missing first, then everything that is there. */
export function ReviewPage(props: Props) {
  const { lang } = usePage();
  const t = submissionTexts[lang].review;
  const people = useProtected();
  const { draft, call, read, me } = props;
  const { applicationId } = draft.head;
  const { sections } = read.form;
  const page = (section: string) => {
    const found = sections.find(({ id }) => id === section);
    return found && paths.section(applicationId, found.slug);
  };
  const reads = me.part === "reader";
  const fields = shownFields(draft, sections);
  return (
    <Layout
      title={t.title}
      back={reads ? undefined : { href: paths.application(applicationId), label: draftTexts[lang].back }}
    >
      <Changed {...props} />
      <PageHeading title={t.title} caption={wordsIn(call.title, lang)} lead={t.lead} />
      {!reads && (
        <Missing
          sections={sections.map(({ id, name }) => ({
            id,
            name: wordsIn(name, lang),
            problems: read.problems.get(id) ?? [],
          }))}
          href={(section, field) => `${page(section)}?granska#${encodeURI(field)}`}
        />
      )}
      <NotHandedIn {...props} />
      <ReadAnswers
        sections={withTyped(
          readThrough({ answers: read.answers, attachments: draft.attachments }, call, {
            lang,
            reader: "applicant",
            fileHref: (file) => paths.attachment(applicationId, file),
          }),
          read,
          lang,
        )}
        change={(section, question) => {
          if (reads) return undefined;
          if (section === "attachments") return paths.attachments(applicationId);
          const href = page(section);
          return href && question ? `${href}#${question.replace(/-typed$/, "")}` : href;
        }}
      />
      {reads ? (
        <p>
          {t.readsOnly} <a href={paths.members(applicationId)}>{t.people}</a>
        </p>
      ) : draft.head.paper ? (
        <PaperNotice id={applicationId} paper={draft.head.paper} />
      ) : read.complete ? (
        <>
          {t.before(people).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {call.closesAt && <p>{t.closes(closingWords(call, lang))}</p>}
          {me.provedAt === undefined && <Notice tone="warning" text={t.unproved(shownAddress(me.email))} />}
          <Form action={paths.submit(applicationId)}>
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button>{t.submit}</Button>
          </Form>
        </>
      ) : (
        <p>{t.notYet}</p>
      )}
    </Layout>
  );
}

/** Another person has written since this one read it through: nothing is submitted, and what differs is shown. */
function Changed({ draft, read, readBefore }: Pick<Props, "draft" | "read" | "readBefore">) {
  const { lang } = usePage();
  const t = submissionTexts[lang].review;
  if (readBefore === undefined) return null;
  const { form } = read;
  const typed = withFiles(form, readBefore.typed, readBefore.files);
  const was = { form, answers: readForm(form, typed).answers, files: shownFiles(readBefore.files) };
  const now = { form, answers: read.answers, files: shownFiles(draft.attachments) };
  return (
    <Notice tone="warning" title={t.changedTitle} announce>
      <p>{t.changed}</p>
      <Differences differences={difference(was, now, lang)} />
    </Notice>
  );
}

/** Files of questions that the answers leave unasked: they stay in the draft, and go no further. */
function NotHandedIn({ draft, read }: Pick<Props, "draft" | "read">) {
  const { lang } = usePage();
  const t = submissionTexts[lang].review;
  const { form, answers } = read;
  const left = unaskedFiles(form, answers, draft.attachments);
  if (left.length === 0) return null;
  const labels = new Map(filesQuestions(form).map(({ id, label }) => [id, wordsIn(label, lang)]));
  return (
    <Notice title={t.notHandedInTitle}>
      <p>{t.notHandedIn}</p>
      <ul>
        {left.map(({ fileId, name, question = "" }) => (
          <li key={fileId}>
            {name}, <a href={paths.attachments(draft.head.applicationId, question)}>{labels.get(question)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
