import type { Paper } from "../../platform/documents/paper.ts";
import { PaperFiles } from "../../platform/documents/paper-files.tsx";
import { PaperShown } from "../../platform/documents/paper-shown.tsx";
import { senderOf } from "../../platform/documents/sender.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Fieldset, Form } from "../../platform/web/ui/form.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { finishInformationPath, informationPath, meetingPath, writeInformationPath } from "../paths.ts";
import { informationForm } from "./information.form.ts";
import { informationTexts } from "./information.texts.ts";
import { type Information, type InformationItem, isOverTime, minutesOf } from "./information.ts";
import { readInformation } from "./read-information.ts";

type ListProps = Readonly<{ meeting: Pick<Meeting, "meetingId">; items: readonly InformationItem[]; writes: boolean }>;

/** What a meeting is told, on the meeting's page. */
export function InformationList({ meeting: { meetingId }, items, writes }: ListProps) {
  const { t, lang } = usePage(informationTexts);
  return (
    <>
      <h2>{t.list}</h2>
      <p>{t.listText}</p>
      <DataTable
        id="information"
        caption={t.list}
        captionHidden
        columns={[t.subject, t.time, t.state]}
        rows={items.map(({ number, typed, finished }) => {
          const { information } = readInformation(typed, lang);
          return [
            linkCell(informationPath(meetingId, number), information.subject),
            t.used(minutesOf(information), information.minutes),
            t.states[finished ? "finished" : "open"],
          ];
        })}
        empty={t.none}
      />
      {writes && (
        <ButtonLink href={writeInformationPath(meetingId, 0)} tone="secondary">
          {t.add}
        </ButtonLink>
      )}
    </>
  );
}

type PageProps = Readonly<{
  meeting: Meeting;
  item: InformationItem;
  information: Information;
  paper: Omit<Paper, "sender">;
  writes: boolean;
  saved: boolean;
  problems: readonly Problem[];
}>;

/** An information item as the meeting is given it, and what is left before it is finished. */
export function InformationPage({ meeting, item, information, paper, writes, saved, problems }: PageProps) {
  const { t, lang, authority } = usePage(informationTexts);
  const { meetingId } = meeting;
  const { number, finished, version } = item;
  const here = informationPath(meetingId, number);
  const [used, all] = [minutesOf(information), information.minutes];
  const sender = authority ? senderOf(authority, paper.language) : { name: "", lines: [] };
  return (
    <Layout title={information.subject} back={{ href: meetingPath(meetingId), label: t.toMeeting }} problems={problems}>
      {saved && <Notice tone="success" text={t.saved} announce />}
      {finished && <Notice text={t.finishedBy(finished.by, formatMoment(finished.at, lang))} />}
      {isOverTime(information) && problems.length === 0 && <Notice tone="warning" text={t.over(used, all)} />}
      <PaperShown paper={{ ...paper, sender }} />
      <PaperFiles here={here} />
      {writes && (
        <Form action={finishInformationPath(meetingId, number)} version={version}>
          <p id="p-slots">{finished ? t.reopenText : t.finishText}</p>
          {finished ? (
            <Button tone="secondary" name="finishes" value="no">
              {t.reopen}
            </Button>
          ) : (
            <ButtonRow>
              <Button name="finishes" value="yes">
                {t.finish}
              </Button>
              <ButtonLink href={writeInformationPath(meetingId, number)} tone="secondary">
                {t.edit}
              </ButtonLink>
            </ButtonRow>
          )}
        </Form>
      )}
    </Layout>
  );
}

type WriteProps = Readonly<{
  meeting: Meeting;
  number: number;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
}>;

/** An information item, to be written. */
export function WriteInformationPage({ meeting, number, typed, version, problems }: WriteProps) {
  const { t, lang } = usePage(informationTexts);
  const { meetingId, name } = meeting;
  const back =
    number === 0
      ? { href: meetingPath(meetingId), label: t.toMeeting }
      : { href: informationPath(meetingId, number), label: t.toItem };
  return (
    <Layout title={t.title} back={back} problems={problems} scripts={["form", "questions"]}>
      {problems.length > 0 && <Notice text={t.notSaved} />}
      <PageHeading title={t.title} caption={name} />
      <Form action={writeInformationPath(meetingId, number)} version={version}>
        {informationForm.sections.map(({ id, name: heading, questions }) => (
          <Fieldset key={id} legend={wordsIn(heading, lang)} legendSize="m" id={id}>
            <Questions questions={questions} typed={typed} problems={problems} />
          </Fieldset>
        ))}
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
