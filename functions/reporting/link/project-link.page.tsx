import type { Grant } from "../../pilot/items/grant.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { TextArea } from "../../platform/web/ui/text-field.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reasonLimit } from "./project-link.form.ts";
import { projectLinkTexts } from "./project-link.texts.ts";

type Props = Readonly<{
  grant: Pick<Grant, "applicationId" | "title" | "contact" | "linkExpiresAt" | "linkGeneration">;
  typed: Typed;
  problems: readonly Problem[];
  done: "sent" | "replaced" | undefined;
}>;

/** The officer's page about the holder's link: to whom it goes, sending it again, closing those that have gone astray. */
export function ProjectLinkPage({ grant, typed, problems, done }: Props) {
  const { t, lang } = usePage(projectLinkTexts);
  const { applicationId, title, contact, linkExpiresAt, linkGeneration } = grant;
  return (
    <Layout
      title={t.title}
      back={{ href: `/handlaggning/${applicationId}`, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <SummaryList
        rows={[
          { key: t.contact, value: contact.name },
          { key: t.email, value: shownAddress(contact.email) },
          { key: t.until, value: formatDay(dayOf(linkExpiresAt), lang) },
          { key: t.generation, value: String(linkGeneration - 1) },
        ]}
      />
      <p>
        {t.contactChange} <a href={`/handlaggning/${applicationId}/personer`}>{t.toPeople}</a>
      </p>
      <Form action={`/handlaggning/${applicationId}/projektlank`}>
        <TextArea
          {...fieldsOf(typed, problems)("reason")}
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          limit={reasonLimit}
        />
        <p>{t.againText}</p>
        <p>{t.replaceText}</p>
        <ButtonRow>
          <Button tone="secondary" name="action" value="again">
            {t.again}
          </Button>
          <Button tone="warning" name="action" value="replace">
            {t.replace}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
