import { appealsOf } from "../pilot/items/appeal.ts";
import { type Decision, decisionNumber, isBeside } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type LocalDay } from "../vocabulary/instant.ts";
import { afterTexts } from "./after-decision.texts.ts";
import { appealWindow } from "./appeal-window.ts";
import { appealTexts } from "./appeals/appeal.texts.ts";
import { appealState } from "./appeals/appeal-state.ts";
import { decisionTexts } from "./decision.texts.ts";
import { decisionRows, earlierRows } from "./decision-rows.ts";
import { knownAfter } from "./note-decision.act.ts";
import { appealsPath, decisionNumberPath, decisionPath } from "./paths.ts";
import { FromMeeting } from "./preparation.page.tsx";
import { preparationTexts } from "./preparation.texts.ts";
import { toldOf } from "./told.ts";
import { windowInWords } from "./window-words.ts";

type Props = Readonly<{
  pilot: Pilot;
  decision: Decision;
  mayChange: boolean;
  /** The officer notes what becomes known. */
  notes: boolean;
  /** Who has appealed is read by those who answer for the decision. */
  readsAppeals: boolean;
}>;

/** A decision as it was recorded, whether the party has been told, and the others of the case. */
export function DecisionMadePage({ pilot, decision, mayChange, ...may }: Props) {
  const { lang, t } = usePage(decisionTexts);
  const { id, call, applied, lifecycle, decisions } = pilot;
  const title = t.madeTitles[decision.outcome];
  const recorded = t.recordedValue(formatMoment(decision.recordedAt, lang), decision.recordedBy);
  const number = decisionNumber(decision);
  const filledFrom = decision.madeBy?.kind === "board" ? pilot.decisionDraft?.meeting : undefined;
  const holds = pilot.decision !== undefined && decisionNumber(pilot.decision) === number;
  return (
    <Layout title={`${title}: ${applied.title}`} back={{ href: `/handlaggning/${id}`, label: t.back }}>
      <PageHeading caption={applied.title} title={title} />
      {lifecycle.pendingMove && <Notice tone="success" title={t.pendingTitle} text={t.stageFollows} />}
      {!holds && !isBeside(decision) && <Notice text={t.holdsNoMore} />}
      <SummaryList
        title={t.decisionCard}
        rows={[
          { key: t.number, value: t.decisionNumber(number) },
          ...earlierRows(decision, lang),
          ...decisionRows(decision, call, lang),
          { key: t.recorded, value: recorded },
          { key: t.told, value: toldInWords(pilot, decision, lang) },
        ]}
      />
      {holds && may.notes && filledFrom && <FromMeeting meeting={filledFrom} />}
      {decision.outcome !== "postponed" && <After pilot={pilot} decision={decision} {...may} />}
      {decisions.length > 1 && <Series pilot={pilot} />}
      {holds && mayChange && !lifecycle.pendingMove && <Change pilot={pilot} number={number} />}
    </Layout>
  );
}

/** Its minutes, and from when it can be appealed. */
function After({ pilot, decision, notes, readsAppeals }: Omit<Props, "mayChange">) {
  const { lang, t } = usePage(afterTexts);
  const known = knownAfter(pilot, decision);
  const day = (one: LocalDay | undefined) => one && formatDay(one, lang);
  const { kind } = pilot.call.appeal;
  const number = decisionNumber(decision);
  const appeals = appealsOf(pilot.afterDecisions.get(number));
  const ta = appealTexts[lang];
  const isAbove = decision.outcome === "granted" && decision.aboveFrame !== undefined;
  const isBoards = decision.madeBy?.kind === "board";
  return (
    <>
      <SummaryList
        title={t.title}
        rows={[
          { key: t.reported, value: day(known.reportedDay) },
          { key: t.adjusted, value: day(known.adjustedDay) },
          { key: t.announced, value: day(known.announcedDay) },
          { key: t.extract, value: known.extract ?? (isBoards ? t.minutesMissing : undefined) },
          { key: t.frameDecision, value: known.frameDecision ?? (isAbove ? t.frameMissing : undefined) },
          { key: t.toldHow, value: known.toldHow && t.hows[known.toldHow] },
          { key: t.window, value: windowInWords(appealWindow(kind, known), lang) },
          ...appeals.map((one) => ({ key: ta.one(one.appeal), value: ta.states[appealState(kind, one)] })),
        ]}
      />
      {notes && (
        <p>
          <a href={`${decisionNumberPath(pilot.id, number)}/efter`}>{t.note}</a>
        </p>
      )}
      {readsAppeals && (
        <p>
          <a href={appealsPath(pilot.id, number)}>{ta.title}</a>
        </p>
      )}
    </>
  );
}

function toldInWords(pilot: Pilot, decision: Decision, lang: "sv" | "en"): string {
  const t = decisionTexts[lang];
  const { state, at, day } = toldOf(pilot, decision);
  const when = day ? formatDay(day, lang) : at && formatMoment(at, lang);
  return when ? `${t.toldStates[state]} ${when}` : t.toldStates[state];
}

/** Every decision of the case, the newest first: none is overwritten. */
export function Series({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { lang, t } = usePage(decisionTexts);
  return (
    <DataTable
      id="decisions"
      caption={t.series}
      columns={[t.number, t.outcome, t.day, t.told]}
      rows={pilot.decisions.toReversed().map((one) => [
        <a key="number" href={decisionNumberPath(pilot.id, decisionNumber(one))}>
          {t.decisionNumber(decisionNumber(one))}
        </a>,
        one.earlier ? `${t.outcomes[one.outcome]} (${t.changeShort[one.earlier.how]})` : t.outcomes[one.outcome],
        formatDay(one.day, lang),
        toldInWords(pilot, one, lang),
      ])}
    />
  );
}

function Change({ pilot, number }: Readonly<{ pilot: Pilot; number: number }>) {
  const t = useTexts(preparationTexts);
  return (
    <>
      <h2>{t.begin}</h2>
      <p>{t.beginText}</p>
      <Form action={`${decisionPath(pilot.id)}/andra`} version={number}>
        <Button tone="secondary" name="begins" value="yes">
          {t.begin}
        </Button>
      </Form>
    </>
  );
}
