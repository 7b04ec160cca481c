import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { deleteTexts } from "./delete.texts.ts";

type Props = Readonly<{ draft: Draft; call: Call }>;

/** What is lost when a draft is deleted, and for whom; and the button that does it. */
export function DeleteDraftPage({ draft, call }: Props) {
  const { t, lang } = usePage(deleteTexts);
  const { head, sections, attachments, members } = draft;
  const back = paths.application(head.applicationId);
  const parts = Object.keys(sections).length;
  return (
    <Layout title={t.title} back={{ href: back, label: draftTexts[lang].back }}>
      <PageHeading title={t.title} caption={wordsIn(call.title, lang)} lead={t.lead} />
      <h2>{t.what}</h2>
      <ul>
        <li>{t.parts(parts)}</li>
        {parts > 0 && <li>{t.versions}</li>}
        {attachments.length > 0 && <li>{t.files(attachments.length)}</li>}
      </ul>
      {members.length > 1 && <p>{t.people(members.length - 1)}</p>}
      <p>{t.kept}</p>
      {parts > 0 && (
        <p>
          {t.copy} <a href={paths.review(head.applicationId)}>{t.toRead}</a>
        </p>
      )}
      <Form action={paths.delete(head.applicationId)}>
        <ButtonRow>
          <Button tone="warning">{t.button}</Button>
          <ButtonLink href={back} tone="secondary">
            {t.keep}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
