import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { EmailField } from "../../platform/web/ui/text-field.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { draftTexts } from "./draft.texts.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  me: string;
  typed: Typed;
  problems: readonly Problem[];
  invited: boolean;
}>;

/** Who may write in the application, and the form that invites one more. */
export function MembersPage({ draft, call, me, typed, problems, invited }: Props) {
  const { t, lang } = usePage(draftTexts);
  const { applicationId, submittedAt } = draft.head;
  return (
    <Layout
      title={t.invite.title}
      back={{ href: paths.application(applicationId), label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      {invited && <Notice tone="success" text={t.invite.done} />}
      <PageHeading title={t.invite.title} caption={call.title[lang]} lead={t.invite.lead} />
      <h2>{t.invite.people}</h2>
      <ul>
        {draft.members.map(({ memberId, email }) => (
          <li key={memberId}>
            {email}
            {memberId === me ? ` (${t.invite.you})` : ""}
          </li>
        ))}
      </ul>
      {submittedAt === undefined && (
        <Form action={paths.members(applicationId)}>
          <EmailField {...fieldsOf(typed, problems)("email")} label={t.invite.email} />
          <Button>{t.invite.button}</Button>
        </Form>
      )}
    </Layout>
  );
}
