import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { meetingPath, meetingsPath, newMeetingPath } from "../paths.ts";
import { newMeetingForm } from "./meeting.form.ts";
import { meetingTexts } from "./meeting.texts.ts";
import type { Meeting } from "./meeting.ts";

type Props = Readonly<{ meetings: readonly Meeting[]; beside: Beside; mayOpen: boolean }>;

/** The meetings, the last one first. */
export function MeetingsPage({ meetings, beside, mayOpen }: Props) {
  const { t } = usePage(meetingTexts);
  return (
    <Layout title={t.listTitle} wide>
      <PageHeading title={t.listTitle} lead={t.listLead} />
      {mayOpen && <ButtonLink href={newMeetingPath}>{t.new}</ButtonLink>}
      <DataTable
        id="meetings"
        caption={t.listCaption}
        columns={[t.title, t.day, numeric(t.cases), t.list]}
        rows={meetings.map(({ meetingId, name, shared, agenda, finished }) => [
          linkCell(meetingPath(meetingId), name),
          typedText(shared.typed, "p-day"),
          String(agenda.length),
          t.listStates[finished ? "finished" : "open"],
        ])}
        empty={t.noMeetings}
      />
      <Pagination label={t.pages} {...pagesBeside(meetingsPath, beside)} />
    </Layout>
  );
}

type NewProps = Readonly<{ typed: Typed; problems: readonly Problem[] }>;

/** A meeting is put up: who meets, and when. */
export function NewMeetingPage({ typed, problems }: NewProps) {
  const { t } = usePage(meetingTexts);
  const back = { href: meetingsPath, label: t.toList };
  return (
    <Layout title={t.new} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.new} lead={t.newLead} />
      <Form action={newMeetingPath}>
        <Questions questions={questionsOf(newMeetingForm)} typed={typed} problems={problems} />
        <Button>{t.open}</Button>
      </Form>
    </Layout>
  );
}
