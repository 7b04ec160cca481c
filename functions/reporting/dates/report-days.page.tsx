import type { ReportExtension } from "../../pilot/items/grant.ts";
import { obligationName, obligationTexts } from "../../pilot/obligations/obligation.texts.ts";
import { isOwed, type Obligation } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { StateList } from "../../platform/web/ui/state-list.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { stateTones } from "../state-tones.ts";
import { staffDatePath, staffDatesPath } from "./dates.paths.ts";
import { datesTexts } from "./dates.texts.ts";
import { answerForm, giveForm } from "./extension.form.ts";
import { versionOfDay } from "./extension.ts";

type ListProps = Readonly<{
  pilot: Pilot;
  obligations: readonly Obligation[];
  /** The reader may move a day. */
  moves: boolean;
  done: boolean;
}>;

/** The reports that a grant asks for, with their days and how far each has come, for staff. */
export function ReportDaysPage({ pilot, obligations, moves, done }: ListProps) {
  const { t, lang } = usePage(datesTexts);
  const o = obligationTexts[lang];
  const items = obligations.map((one) => ({
    id: `due-${one.number}`,
    label: obligationName(one, lang),
    hint: [
      t.lastDay(formatDay(one.dueDay, lang)),
      ...(one.plannedDay ? [t.moved(formatDay(one.plannedDay, lang))] : []),
    ].join(". "),
    action: <Action pilot={pilot} one={one} moves={moves} />,
    status: o.states[one.state],
    tone: stateTones[one.state],
  }));
  return (
    <Layout title={t.datesTitle} back={{ href: `/handlaggning/${pilot.id}`, label: t.toCase }}>
      {done && <Notice tone="success" text={t.done} />}
      <PageHeading caption={pilot.lifecycle.title} title={t.datesTitle} lead={t.datesLead} />
      {items.length === 0 ? <p>{t.none}</p> : <StateList items={items} label={t.datesTitle} />}
    </Layout>
  );
}

function Action({ pilot, one, moves }: Readonly<{ pilot: Pilot; one: Obligation; moves: boolean }>) {
  const { t, lang } = usePage(datesTexts);
  if (one.report !== undefined && !isOwed(one))
    return <a href={`/handlaggning/${pilot.id}/rapporter/${one.report}`}>{t.read}</a>;
  if (!moves || !isOwed(one)) return null;
  return (
    <a href={staffDatePath(pilot.id, one.number)}>
      {one.asked ? t.reply : t.move}
      <span class="govuk-visually-hidden"> ({obligationName(one, lang)})</span>
    </a>
  );
}

type OneProps = Readonly<{
  pilot: Pilot;
  one: Obligation;
  today: LocalDay;
  may: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** One report's day: what was asked, the answer or more time, and what was said about it before. */
export function ReportDayPage({ pilot, one, today, may, typed, problems }: OneProps) {
  const { t, lang } = usePage(datesTexts);
  const { asked, dueDay } = one;
  const title = asked ? t.answerTitle : t.giveTitle;
  const questions = questionsOf((asked ? answerForm : giveForm)({ today, dueDay }));
  const filled = asked ? { "p-until": asked.to, ...typed } : typed;
  return (
    <Layout
      title={title}
      back={{ href: staffDatesPath(pilot.id), label: t.toDates }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading
        caption={pilot.lifecycle.title}
        title={title}
        lead={t.giveLead(obligationName(one, lang), formatDay(dueDay, lang))}
      />
      {asked && (
        <SummaryList
          title={t.requestTitle}
          rows={[
            { key: t.requestDay, value: formatDay(asked.to, lang) },
            { key: t.requestReason, value: asked.reason },
            { key: t.requestBy, value: `${asked.by}, ${formatDay(dayOf(asked.at), lang)}` },
          ]}
        />
      )}
      {may ? (
        <Form action={staffDatePath(pilot.id, one.number)} version={versionOfDay(one)}>
          <p>{t.giveText}</p>
          <Questions questions={questions} typed={filled} problems={problems} />
          <Button>{asked ? t.sendAnswer : t.give}</Button>
        </Form>
      ) : (
        <p>{t.cannotMove}</p>
      )}
      <Before extensions={one.extensions ?? []} />
    </Layout>
  );
}

/** What was asked and answered before. */
function Before({ extensions }: Readonly<{ extensions: readonly ReportExtension[] }>) {
  const { t, lang } = usePage(datesTexts);
  const day = (at: ReportExtension["from"]) => formatDay(at, lang);
  const said = extensions.flatMap(({ asked, answer }) => [
    ...(asked && answer ? [t.askedBy(day(dayOf(asked.at)), asked.by, day(asked.to), asked.reason)] : []),
    ...(answer?.to ? [t.givenBy(day(dayOf(answer.at)), answer.by, day(answer.to), answer.reason)] : []),
    ...(answer && !answer.to ? [t.refusedBy(day(dayOf(answer.at)), answer.by, answer.reason)] : []),
  ]);
  if (said.length === 0) return null;
  return (
    <>
      <h2>{t.history}</h2>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
