import type { Call } from "../../calls/call.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { paths } from "../paths.ts";
import { peopleTexts } from "./people.texts.ts";

type Props = Readonly<{ draft: Draft; call: Call; me: Member; member: Member }>;

/** What removing a person, or leaving, leads to, and the button that does it. */
export function RemoveMemberPage({ draft, call, me, member }: Props) {
  const { t, lang } = usePage(peopleTexts);
  const { applicationId } = draft.head;
  const leaves = member.memberId === me.memberId;
  const title = leaves ? t.leaveTitle : t.removeTitle(shownAddress(member.email));
  const back = paths.members(applicationId);
  return (
    <Layout title={title} back={{ href: back, label: t.title }}>
      <PageHeading title={title} caption={wordsIn(call.title, lang)} />
      {(leaves ? t.leaveText : t.removeText).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Form action={paths.removeMember(applicationId, member.memberId)}>
        <ButtonRow>
          <Button tone="warning">{leaves ? t.leave : t.remove}</Button>
          <ButtonLink href={back} tone="secondary">
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
