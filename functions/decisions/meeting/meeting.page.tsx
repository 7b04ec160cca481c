import type { Logged } from "../../pilot/log.store.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { formatDay, formatMoment, LocalDay } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { InformationList } from "../information/information.page.tsx";
import type { InformationItem } from "../information/information.ts";
import { addCasesPath, finishAgendaPath, meetingMinutesPath, meetingsPath, reopenAgendaPath } from "../paths.ts";
import type { Ranked } from "../ranking/ranked.ts";
import { Agenda } from "./agenda.page.tsx";
import { lackingIn } from "./filled-from.ts";
import { meetingForm } from "./meeting.form.ts";
import type { CallOfMeeting } from "./meeting.store.ts";
import { meetingTexts } from "./meeting.texts.ts";
import { effectOn, exceededBy, type Meeting } from "./meeting.ts";
import { meetingSentence } from "./meeting-log.texts.ts";

export type MeetingProps = Readonly<{
  meeting: Meeting;
  rows: readonly Ranked[];
  calls: readonly CallOfMeeting[];
  log: readonly Logged[];
  /** What it is told besides. */
  information: readonly InformationItem[];
  /** Officers write; others read. */
  writes: boolean;
  saved?: boolean | undefined;
  problems: readonly Problem[];
}>;

/** A meeting: what it decides and takes of the frames, what its decisions share, and the way to record each. */
export function MeetingPage(props: MeetingProps) {
  const { meeting, writes, problems, saved, log, information } = props;
  const { t, lang } = usePage(meetingTexts);
  const { meetingId, name, finished } = meeting;
  const lacking = lackingIn(meeting.shared.typed);
  return (
    <Layout title={name} back={{ href: meetingsPath, label: t.toList }} problems={problems} wide>
      {saved && <Notice tone="success" text={t.saved} announce />}
      <PageHeading title={name} caption={t.title} />
      <h2>{t.list}</h2>
      {finished && <p>{t.finishedBy(finished.by, formatMoment(finished.at, lang))}</p>}
      {finished && writes && (
        <p>{lacking ? t.fillFirst(lang === "sv" ? lacking.missing : lacking.missingEn) : t.fillText}</p>
      )}
      <Agenda {...props} mayFill={writes && finished !== undefined && !lacking} />
      <Effect {...props} />
      {writes && <Buttons meeting={meeting} />}
      <InformationList meeting={meeting} items={information} writes={writes} />
      <h2>{t.minutes}</h2>
      <SummaryList
        rows={questionsOf(meetingForm).map(({ id, label, kind }) => {
          const text = typedText(meeting.shared.typed, id);
          const day = kind === "day" ? LocalDay.safeParse(text).data : undefined;
          const said = <Lines text={day ? formatDay(day, lang) : text} />;
          return { key: wordsIn(label, lang), value: text === "" ? t.notSaid : said };
        })}
      />
      {writes && (
        <ButtonLink href={meetingMinutesPath(meetingId)} tone="secondary">
          {t.edit}
        </ButtonLink>
      )}
      <DataTable
        id="history"
        caption={t.history}
        columns={[t.when, t.who, t.what]}
        rows={log.map((entry) => [formatMoment(entry.at, lang), entry.by.name, meetingSentence(entry, lang)])}
      />
    </Layout>
  );
}

/** What the undecided cases on the agenda take of each year's frame. */
function Effect({ rows, calls }: MeetingProps) {
  const { t, lang } = usePage(meetingTexts);
  const proposals = rows.flatMap(({ callId, decided, proposed }) =>
    decided || !proposed ? [] : [{ callId, years: proposed.years }],
  );
  const effects = effectOn(
    calls.flatMap(({ frames }) => frames),
    proposals,
  );
  const over = exceededBy(effects);
  const named = (callId: string) => wordsIn(calls.find((call) => call.callId === callId)?.title ?? {}, lang);
  return (
    <DataTable
      id="frames"
      caption={t.effect}
      columns={[t.call, t.year, numeric(t.frame), numeric(t.left2), numeric(t.takes), numeric(t.after)]}
      rows={effects.map((effect) => [
        named(effect.callId),
        String(effect.year),
        ...[effect.frameOre, effect.leftOre, effect.takesOre].map((sum) => formatKronor(sum, lang)),
        <>
          {formatKronor(effect.afterOre, lang)} {over.includes(effect) && <Tag tone="bad">{t.exceeded}</Tag>}
        </>,
      ])}
      empty={t.noEffect}
    />
  );
}

function Buttons({ meeting }: Pick<MeetingProps, "meeting">) {
  const { t } = usePage(meetingTexts);
  const { meetingId, finished } = meeting;
  if (finished)
    return (
      <Form action={reopenAgendaPath(meetingId)}>
        <p>{t.reopenText}</p>
        <Button tone="secondary">{t.reopen}</Button>
      </Form>
    );
  return (
    <Form action={finishAgendaPath(meetingId)}>
      <p>{t.finishText}</p>
      <ButtonRow>
        <Button>{t.finish}</Button>
        <ButtonLink href={addCasesPath(meetingId)} tone="secondary">
          {t.add}
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}
