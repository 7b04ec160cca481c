import type { Member } from "../../pilot/items/draft.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reasonForm } from "./change-people.form.ts";
import { peopleTexts } from "./people.texts.ts";
import type { Viewer } from "./people.ts";

type Props = Readonly<{
  root: string;
  title: string | undefined;
  me: Viewer;
  member: Member;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What removing a person, or leaving, leads to, and the button that does it; staff say why. */
export function RemovePersonPage({ root, title: caption, me, member, typed, problems }: Props) {
  const t = useTexts(peopleTexts);
  const leaves = member.memberId === me.member?.memberId;
  const title = leaves ? t.leaveTitle : t.removeTitle(shownAddress(member.email));
  return (
    <Layout title={title} back={{ href: root, label: t.people }} problems={problems} scripts={["form"]}>
      <PageHeading title={title} caption={caption} />
      {(leaves ? t.leaveText : t.removeText).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Form action={`${root}/${member.memberId}/ta-bort`}>
        {me.isStaff && <Questions questions={questionsOf(reasonForm)} typed={typed} problems={problems} />}
        <ButtonRow>
          <Button tone="warning">{leaves ? t.leave : t.remove}</Button>
          <ButtonLink href={root} tone="secondary">
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
