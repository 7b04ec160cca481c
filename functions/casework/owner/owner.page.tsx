import type { Owner, StaffPerson } from "../../pilot/items/owner.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { handoverForm } from "./handover.form.ts";
import { ownerTexts } from "./owner.texts.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  title: string;
  owner: Owner | undefined;
  /** Who looks: the button to take a case is for those who do not have it. */
  reader: string;
  officers: readonly StaffPerson[];
  typed: Typed;
  problems: readonly Problem[];
  done: boolean;
}>;

/** Who has a case: taking it, and handing it over with a note. */
export function OwnerPage({ applicationId, title, owner, reader, officers, typed, problems, done }: Props) {
  const { t } = usePage(ownerTexts);
  const action = caseworkPaths.owner(applicationId);
  const version = owner?.version ?? 0;
  return (
    <Layout
      title={t.title}
      back={{ href: caseworkPaths.case(applicationId), label: t.toCase }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={t.done} />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <Now owner={owner} />
      {owner?.officer?.id !== reader && (
        <Form action={caseworkPaths.takeCase(applicationId)} version={version}>
          <p>{t.takeText}</p>
          <Button>{t.take}</Button>
        </Form>
      )}
      <h2>{t.handOver}</h2>
      <Form action={action} version={version}>
        <Questions questions={questionsOf(handoverForm(officers))} typed={typed} problems={problems} />
        <Button tone="secondary">{t.handOver}</Button>
      </Form>
    </Layout>
  );
}

function Now({ owner }: Pick<Props, "owner">) {
  const { t, lang } = usePage(ownerTexts);
  const given = owner && t.given(owner.by.name, formatDay(dayOf(owner.since), lang));
  return (
    <SummaryList
      rows={[
        { key: t.now, value: owner?.officer?.name ?? t.nobody },
        ...(given ? [{ key: t.by, value: given }] : []),
        ...(owner?.note ? [{ key: t.note, value: <Lines text={owner.note} /> }] : []),
      ]}
    />
  );
}
