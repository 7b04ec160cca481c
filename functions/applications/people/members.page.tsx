import type { Call } from "../../calls/call.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { EmailField } from "../../platform/web/ui/text-field.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { peopleTexts } from "./people.texts.ts";
import { hasProved, isStarter, mayChangePeople, mayRemove } from "./people.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  me: Member;
  typed: Typed;
  problems: readonly Problem[];
  done: "invited" | "removed" | undefined;
}>;

/** Who may write in the application, the form that invites one more, and who can be removed. */
export function MembersPage({ draft, call, me, typed, problems, done }: Props) {
  const { t, lang } = usePage(peopleTexts);
  const { applicationId, submittedAt } = draft.head;
  const open = submittedAt === undefined;
  const title = open ? t.title : t.titleSubmitted;
  return (
    <Layout
      title={title}
      back={{ href: paths.application(applicationId), label: draftTexts[lang].back }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={done === "invited" ? t.done : t.removed} />}
      <PageHeading title={title} caption={wordsIn(call.title, lang)} lead={open ? t.lead : t.leadSubmitted} />
      <h2>{open ? t.people : t.peopleSubmitted}</h2>
      <ul>
        {draft.members.map((member) => (
          <li key={member.memberId}>
            <Person member={member} me={me} />
            {mayRemove(draft, me, member) && (
              <>
                {" "}
                <a href={paths.removeMember(applicationId, member.memberId)}>
                  {member === me ? t.leave : t.remove}
                  <span class="govuk-visually-hidden"> {shownAddress(member.email)}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <Inviting draft={draft} me={me} typed={typed} problems={problems} />
    </Layout>
  );
}

function Person({ member, me }: Readonly<{ member: Member; me: Member }>) {
  const { t } = usePage(peopleTexts);
  const marks = [
    ...(member.memberId === me.memberId ? [t.you] : []),
    ...(isStarter(member) ? [t.starter] : []),
    ...(hasProved(member) ? [] : [t.unopened]),
  ];
  const address = shownAddress(member.email);
  return <>{marks.length === 0 ? address : `${address} (${marks.join(", ")})`}</>;
}

function Inviting({ draft, me, typed, problems }: Pick<Props, "draft" | "me" | "typed" | "problems">) {
  const { t } = usePage(peopleTexts);
  if (!mayChangePeople(draft, me)) return <p>{t.starterOnly}</p>;
  if (!hasProved(me))
    return (
      <Notice>
        <p>{t.proveFirst}</p>
        <p>
          <a href={paths.again}>{t.askAgain}</a>
        </p>
      </Notice>
    );
  return (
    <Form action={paths.members(draft.head.applicationId)}>
      <EmailField {...fieldsOf(typed, problems)("p-email")} label={t.email} />
      <Button>{t.button}</Button>
    </Form>
  );
}
