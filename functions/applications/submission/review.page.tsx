import { sectionsOf } from "../../calls/application-form/read-through.ts";
import type { Call } from "../../calls/call.ts";
import { type Draft, type Member, sectionNames } from "../../pilot/items/draft.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { ReadThrough } from "../../platform/web/ui/read-through.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import type { ReadApplication } from "../form/application.form.ts";
import { formTexts } from "../form/form.texts.ts";
import { paths } from "../paths.ts";
import { submissionTexts } from "./submission.texts.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  read: ReadApplication;
  me: Member;
}>;

/** The whole application before it is submitted: what is missing first, then everything that is there. */
export function ReviewPage({ draft, call, read, me }: Props) {
  const { lang } = usePage();
  const t = submissionTexts[lang].review;
  const { applicationId } = draft.head;
  const changes = {
    organisation: paths.section(applicationId, "organisation"),
    project: paths.section(applicationId, "project"),
    headings: paths.section(applicationId, "aims"),
    budget: paths.section(applicationId, "budget"),
    attachments: paths.attachments(applicationId),
  };
  const change = (id: string) => Object.entries(changes).find(([section]) => section === id)?.[1];
  const sections = sectionsOf(read.parts, draft.attachments, call, lang);
  return (
    <Layout title={t.title} back={{ href: paths.application(applicationId), label: draftTexts[lang].back }}>
      <PageHeading title={t.title} caption={call.title[lang]} lead={t.lead} />
      {read.application === undefined && <Missing draft={draft} read={read} />}
      <ReadThrough sections={sections.map((section) => ({ ...section, change: change(section.id) }))} />
      {read.application === undefined ? (
        <p>{t.notYet}</p>
      ) : (
        <>
          {t.before.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>{t.closes(formatMoment(call.closesAt, lang))}</p>
          {me.provedAt === undefined && <Notice tone="warning" text={t.unproved(shownAddress(me.email))} />}
          <Form action={paths.submit(applicationId)}>
            <Button>{t.submit}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

function Missing({ draft, read }: Pick<Props, "draft" | "read">) {
  const { lang } = usePage();
  const t = submissionTexts[lang].review;
  return (
    <Notice tone="warning" title={t.missingTitle}>
      <p>{t.missing}</p>
      {sectionNames
        .filter((section) => read.problems[section].length > 0)
        .map((section) => (
          <div key={section}>
            <h3>{formTexts[lang].sections[section].title}</h3>
            <ul>
              {read.problems[section].map(({ field, text }) => (
                <li key={`${field} ${text}`}>
                  <a href={`${paths.section(draft.head.applicationId, section)}?granska#${encodeURI(field)}`}>{text}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Notice>
  );
}
