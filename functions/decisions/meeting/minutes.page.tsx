import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Fieldset, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { meetingMinutesPath, meetingPath } from "../paths.ts";
import { meetingForm } from "./meeting.form.ts";
import { meetingTexts } from "./meeting.texts.ts";
import type { Meeting } from "./meeting.ts";

type Props = Readonly<{
  meeting: Meeting;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  /** What a colleague changed meanwhile, taken without asking. */
  taken?: Readonly<{ who: string; labels: readonly string[] }> | undefined;
}>;

/** What all decisions of a meeting share, to be written. */
export function MinutesPage({ meeting, typed, version, problems, taken }: Props) {
  const { t, lang } = usePage(meetingTexts);
  const { meetingId, name } = meeting;
  const back = { href: meetingPath(meetingId), label: t.toMeeting };
  return (
    <Layout title={t.minutes} back={back} problems={problems} scripts={["form"]}>
      {problems.length > 0 && <Notice text={t.notSaved} />}
      {taken && <TakenNotice {...taken} />}
      <PageHeading title={t.minutes} caption={name} lead={t.minutesLead} />
      <Form action={meetingMinutesPath(meetingId)} version={version}>
        {meetingForm.sections.map(({ id, name: heading, questions }) => (
          <Fieldset key={id} legend={wordsIn(heading, lang)} legendSize="m" id={id}>
            <Questions questions={questions} typed={typed} problems={problems} />
          </Fieldset>
        ))}
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
