import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { changePeopleTexts } from "./change-people.texts.ts";
import { peopleTexts } from "./people.texts.ts";
import type { Viewer } from "./people.ts";
import type { Row } from "./people-rows.ts";

type Props = Readonly<{
  root: string;
  home: { readonly href: string; readonly label: string };
  title: string | undefined;
  kind: "draft" | "submitted" | "project";
  me: Viewer;
  rows: readonly Row[];
  form: FormDocument;
  proof: { readonly text: string } | undefined;
  typed: Typed;
  problems: readonly Problem[];
  done: "invited" | "removed" | "sent" | "contact" | "signatory" | undefined;
}>;

/** Everybody of a case: who they are, how far they have come, and what may be done with them. */
export function PeoplePage({ root, home, title, kind, me, rows, form, proof, typed, problems, done }: Props) {
  const t = useTexts(peopleTexts);
  const c = useTexts(changePeopleTexts);
  const heading = kind === "draft" ? t.title : kind === "project" ? t.titleProject : t.titleSubmitted;
  const may = me.mayChange && me.proved && kind !== "draft";
  return (
    <Layout title={heading} back={home} problems={problems} scripts={["form"]}>
      {done && <Notice tone="success" text={t.done[done]} />}
      <PageHeading title={heading} caption={title} lead={kind === "draft" ? t.lead : t.leadSubmitted} />
      <DataTable
        id="people"
        caption={t.people}
        columns={[t.person, t.does, t.state, t.actions]}
        rows={rows.map((row) => [
          <Who key="who" row={row} />,
          row.parts.map((part) => t.parts[part]).join(", "),
          t.states[row.state],
          <Actions key="actions" row={row} root={root} />,
        ])}
      />
      {proof && (
        <p>
          {c.proofNow}: {proof.text}
        </p>
      )}
      {may && (
        <p>
          <a href={`${root}/kontakt`}>{t.changeContact}</a>
        </p>
      )}
      {me.isStaff ? (
        <p>
          <a href={`${root}/firmatecknare`}>{t.changeSignatory}</a>
        </p>
      ) : (
        <Inviting root={root} me={me} kind={kind} form={form} typed={typed} problems={problems} />
      )}
    </Layout>
  );
}

function Who({ row }: Readonly<{ row: Row }>) {
  const t = useTexts(peopleTexts);
  const { name, email, isMe, isStarter } = row;
  const address = email === "" ? "" : shownAddress(email);
  const who = name ? (address ? `${name}, ${address}` : name) : address;
  const marks = [...(isMe ? [t.you] : []), ...(isStarter ? [t.starter] : [])];
  return <>{marks.length === 0 ? who : `${who} (${marks.join(", ")})`}</>;
}

function Actions({ row, root }: Readonly<{ row: Row; root: string }>) {
  const t = useTexts(peopleTexts);
  const { memberId, email, isMe } = row;
  if (memberId === undefined) return null;
  const whose = <span class="govuk-visually-hidden"> {shownAddress(email)}</span>;
  return (
    <>
      {row.maySend && (
        <Form action={`${root}/${memberId}/lank`}>
          <Button tone="secondary">
            {t.again}
            {whose}
          </Button>
        </Form>
      )}
      {row.mayRemove && (
        <a href={`${root}/${memberId}/ta-bort`}>
          {isMe ? t.leave : t.remove}
          {whose}
        </a>
      )}
    </>
  );
}

type InvitingProps = Pick<Props, "root" | "me" | "kind" | "form" | "typed" | "problems">;

function Inviting({ root, me, kind, form, typed, problems }: InvitingProps) {
  const { t } = usePage(peopleTexts);
  if (!me.mayChange) return <p>{kind === "draft" ? t.readsOnly : t.speakersOnly}</p>;
  if (!me.proved)
    return (
      <Notice>
        <p>{t.proveFirst}</p>
        <p>
          <a href={paths.again}>{t.askAgain}</a>
        </p>
      </Notice>
    );
  return (
    <>
      <h2>{t.invite}</h2>
      <Form action={root}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}
