import { costsOf, type Report, type ReportStatus } from "../../pilot/items/report.ts";
import { obligationName, obligationTexts } from "../../pilot/obligations/obligation.texts.ts";
import { isOwed, nextObligation, type Obligation, obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import type { May } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { calendarFileName } from "../../platform/mail/calendar-line.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { StateList } from "../../platform/web/ui/state-list.tsx";
import type { TagTone } from "../../platform/web/ui/tag.tsx";
import { dayOf, formatDay, formatMonth, type Instant } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { moreTimePath } from "../dates/dates.paths.ts";
import { reportTexts } from "../report.texts.ts";
import { claimsCosts } from "../report-table.ts";
import { stateTones } from "../state-tones.ts";
import { projectPartsTexts } from "./project-parts.texts.ts";

type Props = Readonly<{ pilot: Pilot; now: Instant; may: Pick<May, "write"> }>;

/** All reports that the grant asks for, each with its day and how far it has come. */
export function ReportDays({ pilot, now, may }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const o = obligationTexts[lang];
  const all = obligationsOfPilot(pilot, dayOf(now));
  const next = nextObligation(all);
  const items = all.map((one) => {
    const name = obligationName(one, lang);
    return {
      id: `due-${one.number}`,
      label: one.report ? <a href={`/projekt/${pilot.id}/rapport/${one.report}`}>{name}</a> : name,
      hint: <Day pilot={pilot} one={one} isNear={one === next || one.state !== "to-come"} mayAsk={may.write} />,
      status: o.states[one.state],
      tone: stateTones[one.state],
    };
  });
  return (
    <>
      <h2 id="rapportdagar">{t.daysTitle}</h2>
      {all.length === 0 ? <p>{t.daysNone}</p> : <StateList items={items} label={t.daysTitle} />}
      {all.some(isOwed) && (
        <p class="pg-links">
          <a href={`/projekt/${pilot.id}/${calendarFileName}`}>{t.calendar}</a>
        </p>
      )}
    </>
  );
}

type DayProps = Readonly<{ pilot: Pilot; one: Obligation; isNear: boolean; mayAsk: boolean }>;

/** Its last day, what that was before, and of one that is near the way to more time. */
function Day({ pilot, one, isNear, mayAsk }: DayProps) {
  const { t, lang } = usePage(projectPartsTexts);
  const { state, dueDay, plannedDay, opensDay, asked, number } = one;
  if (state === "not-asked") return null;
  const said = [
    t.lastDay(formatDay(dueDay, lang)),
    ...(plannedDay ? [t.moved(formatDay(plannedDay, lang))] : []),
    ...(state === "to-come" && isNear ? [t.opensOn(formatDay(opensDay, lang))] : []),
  ].join(", ");
  return (
    <>
      {said}.{" "}
      {asked
        ? `${t.askedFor(formatDay(asked.to, lang))}.`
        : mayAsk &&
          isNear &&
          isOwed(one) && (
            <a class="pg-more-time" href={moreTimePath(pilot.id, number)}>
              {t.moreTime}
              <span class="govuk-visually-hidden"> {t.moreTimeFor(obligationName(one, lang))}</span>
            </a>
          )}
    </>
  );
}

const tones: Record<ReportStatus, TagTone> = {
  draft: "neutral",
  submitted: "active",
  returned: "attention",
  accepted: "good",
};

/** The reports themselves, with what they claim and what that gave. */
export function SentReports({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { t, lang } = usePage(projectPartsTexts);
  const r = reportTexts[lang];
  const { reports, call } = pilot;
  if (reports.length === 0) return null;
  const items = reports.map((report) => ({
    id: `report-${report.number}`,
    label: (
      <a href={`/projekt/${pilot.id}/rapport/${report.number}`}>
        {r.report(report.number)}
        {report.content?.final ? ` (${r.final.toLowerCase()})` : ""}
      </a>
    ),
    hint: <Sent report={report} claims={claimsCosts(call)} />,
    status: r.statuses[report.status],
    tone: tones[report.status],
  }));
  return (
    <>
      <h3>{t.sentTitle}</h3>
      <StateList items={items} label={t.sentTitle} />
    </>
  );
}

function Sent({ report: { content, accepted }, claims }: Readonly<{ report: Report; claims: boolean }>) {
  const { t, lang } = usePage(projectPartsTexts);
  const r = reportTexts[lang];
  if (!content) return null;
  const said = [
    r.periodValue(formatMonth(content.from, lang), formatMonth(content.through, lang)),
    ...(claims ? [t.costs(formatMoney(costsOf(content), lang))] : []),
    ...(claims && accepted ? [t.gives(formatMoney(accepted.paymentOre, lang))] : []),
  ];
  return <>{said.join(" · ")}</>;
}
