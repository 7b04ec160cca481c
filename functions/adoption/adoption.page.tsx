import { answerable } from "../pilot/adoption/adoption-asks.ts";
import type { Received, ReceivedSaid } from "../pilot/items/adoption.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell } from "../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type Instant } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { answerForm, receivedForm } from "./adoption.form.ts";
import { adoptionTexts } from "./adoption.texts.ts";
import { adoptionPath, answerAdoptionPath, receivedPath, type Side } from "./paths.ts";

type Props = Readonly<{
  side: Side;
  pilot: Pilot;
  now: Instant;
  /** Whether the reader may change anything. */
  writes: boolean;
  done: "saved" | "answered" | undefined;
  typed: Typed;
  problems: readonly Problem[];
}>;

const backTo = (side: Side, { id }: Pilot, t: typeof adoptionTexts.sv | typeof adoptionTexts.en) =>
  side === "holder" ? { href: `/projekt/${id}`, label: t.project } : { href: `/handlaggning/${id}`, label: t.toCase };

/** Who takes what of a project home, and the answer that it stands so. */
export function AdoptionPage(props: Props) {
  const { side, pilot, writes, done, problems } = props;
  const { t } = usePage(adoptionTexts);
  const { grant, received, id } = pilot;
  return (
    <Layout title={t.title} back={backTo(side, pilot, t)} problems={problems} wide={side === "staff"}>
      {done && <Notice tone="success" text={t[done]} announce />}
      <PageHeading title={t.title} caption={grant.title} lead={t.lead} />
      <DataTable
        id="received"
        caption={t.list}
        captionHidden
        columns={[t.receiverShort, t.whatShort, t.placeShort, t.byDayShort, t.stateShort]}
        rows={received.map((one) => useCells(one, props))}
        empty={t.none}
      />
      {writes && (
        <ButtonLink href={receivedPath(side, id, 0)} tone="secondary">
          {t.add}
        </ButtonLink>
      )}
      <Answering {...props} />
      <Answers {...props} />
    </Layout>
  );
}

/** A line; the first cell leads to it, where it can be changed and how it was before. */
function useCells({ number, receiver, what, place, byDay, state, reason }: Received, { side, pilot }: Props) {
  const { t, lang } = usePage(adoptionTexts);
  return [
    linkCell(receivedPath(side, pilot.id, number), `${number}. ${receiver}`),
    what,
    place ?? "",
    byDay ? formatDay(byDay, lang) : "",
    reason ? `${t.states[state]}: ${reason}` : t.states[state],
  ];
}

function Answering({ side, pilot, now, writes, typed, problems }: Props) {
  const { t, lang } = usePage(adoptionTexts);
  const ask = answerable(pilot, now);
  if (!ask || !writes) return null;
  const day = formatDay(ask.dueDay, lang);
  return (
    <>
      <h2>{t.answerTitle}</h2>
      <p>{side === "holder" ? t.asked(pilot.grant.title, day) : t.askedStaff(day)}</p>
      <p>{t.answerText}</p>
      <Form action={answerAdoptionPath(side, pilot.id)}>
        <Questions questions={questionsOf(answerForm)} typed={typed} problems={problems} />
        <Button>{t.answer}</Button>
      </Form>
    </>
  );
}

/** What was answered each time, and what is still to come. */
function Answers({ pilot }: Props) {
  const { t, lang } = usePage(adoptionTexts);
  const asks = pilot.adoption?.asks ?? [];
  if (asks.length === 0) return null;
  return (
    <SummaryList
      title={t.answers}
      rows={asks.map(({ years, dueDay, answered }) => ({
        key: t.atYears(years),
        value: answered
          ? [t.answerLine(answered.by, formatMoment(answered.at, lang), answered.changed), answered.words]
              .filter(Boolean)
              .join(". ")
          : t.waits(formatDay(dueDay, lang)),
      }))}
    />
  );
}

type LineProps = Readonly<{
  side: Side;
  pilot: Pilot;
  /** Undefined of a new one. */
  line: Received | undefined;
  writes: boolean;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
}>;

/** One receiver: to be entered or changed, with how it was before. */
export function ReceivedPage({ side, pilot, line, writes, typed, version, problems }: LineProps) {
  const { t, lang } = usePage(adoptionTexts);
  const title = line ? line.receiver : t.newTitle;
  const said: readonly ReceivedSaid[] = line ? [line, ...line.before.toReversed()] : [];
  return (
    <Layout
      title={title}
      back={{ href: adoptionPath(side, pilot.id), label: t.toList }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={title} caption={pilot.grant.title} />
      {writes && (
        <Form action={receivedPath(side, pilot.id, line?.number ?? 0)} version={version}>
          <Questions questions={questionsOf(receivedForm)} typed={typed} problems={problems} />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </Form>
      )}
      {line && (
        <DataTable
          id="history"
          caption={t.history}
          columns={[
            t.when,
            t.who,
            t.stateShort,
            t.receiverShort,
            t.whatShort,
            t.placeShort,
            t.byDayShort,
            t.reasonShort,
          ]}
          rows={said.map(({ at, by, state, receiver, what, place, byDay, reason }) => [
            formatMoment(at, lang),
            by,
            t.states[state],
            receiver,
            what,
            place ?? "",
            byDay ? formatDay(byDay, lang) : "",
            reason ?? "",
          ])}
        />
      )}
    </Layout>
  );
}
