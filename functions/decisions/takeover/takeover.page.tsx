import { isAid } from "../../pilot/de-minimis/aid-line.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import { openTakeover, type Takeover } from "../../pilot/items/takeover.ts";
import { alikeIn } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay, formatMonth, type Instant } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { isAmendable } from "../amendments/asking.ts";
import { besideOf } from "../open-draft.ts";
import { decisionNumberPath, decisionPath, takeoverPath } from "../paths.ts";
import { mayOffer } from "./offering.ts";
import { carryOutForm, endTakeoverForm, takeoverFormOf } from "./takeover.form.ts";
import { takeoverTexts } from "./takeover.texts.ts";
import { inTheWay, unreported } from "./takeover.ts";
import { takeoverRows } from "./takeover-rows.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  problems: readonly Problem[];
  now: Instant;
  /** Officers propose, end and carry out; deciders prepare as well; others read. */
  may: Readonly<{ propose: boolean; prepare: boolean }>;
}>;

/** A change of holder for staff: what is asked for and answered, where it is decided, and where it is carried out. */
export function TakeoverPage(props: Props) {
  const { lang, t } = usePage(takeoverTexts);
  const { pilot, typed, problems, now, may } = props;
  const { id, grant, takeovers } = pilot;
  const open = openTakeover(takeovers);
  const today = dayOf(now);
  const running = isAmendable(pilot);
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={grant.title} title={t.title} lead={t.proposeLead} />
      {takeovers.length === 0 && <p>{t.none}</p>}
      {takeovers.toReversed().map((one) => (
        <div key={one.number}>
          <SummaryList title={t.heading(one.number)} rows={[...takeoverRows(one, today, lang)]} />
          {one.decision !== undefined && (
            <p>
              <a href={decisionNumberPath(id, one.decision)}>{t.readDecision}</a>
            </p>
          )}
        </div>
      ))}
      {grant.unit && <p>{t.ofUnit}</p>}
      {!running && <p>{t.impossible}</p>}
      {running && open && <Open {...props} open={open} />}
      {may.propose && mayOffer(pilot, today) && (
        <Form action={takeoverPath(id)} version={takeovers.length}>
          <Questions
            questions={takeoverFormOf(pilot.call).sections.flatMap(({ questions }) => questions)}
            typed={typed}
            problems={problems}
          />
          <Button tone="secondary">{t.propose}</Button>
        </Form>
      )}
    </Layout>
  );
}

/** Whom of the case's people those of the new holder may be, or be close to. */
function Alike({ pilot, open }: Readonly<{ pilot: Pilot; open: Takeover }>) {
  const { t } = usePage(takeoverTexts);
  const names = pilot.decisions.flatMap(({ deciders, rapporteur, recordedBy }) => [
    ...deciders,
    rapporteur,
    recordedBy,
  ]);
  const owner = pilot.owner?.officer?.name;
  const staff = [...new Set([...names, ...(owner ? [owner] : [])])].map((name) => ({ name }));
  const found = [open.party.contact, open.party.signatory].flatMap((one) => alikeIn(pilot, staff, one));
  const others = [...new Set(found.filter(({ part }) => part !== "applicant").map(({ name }) => name))];
  return others.length > 0 ? <Notice title={`${t.alike} ${others.join(", ")}`} text={t.alikeText} /> : null;
}

type OpenProps = Props & Readonly<{ open: Takeover }>;

/** What can be done about a change that waits. */
function Open(props: OpenProps) {
  const { t } = usePage(takeoverTexts);
  const { pilot, open, typed, problems, may } = props;
  const here = takeoverPath(pilot.id);
  const isBegun = besideOf(pilot)?.takeover === open.number;
  return (
    <>
      <Alike pilot={pilot} open={open} />
      {isBegun && (
        <p>
          <a href={decisionPath(pilot.id)}>{t.toDecision}</a>
        </p>
      )}
      {open.status === "accepted" && isAid(pilot) && <p>{t.aidText}</p>}
      {open.status === "accepted" && may.prepare && !isBegun && (
        <Form action={`${here}/beslut`}>
          <Button>{t.begin}</Button>
        </Form>
      )}
      {open.status === "granted" && <CarryOut {...props} />}
      {may.propose && !isBegun && (
        <>
          <h2>{t.end}</h2>
          <p>{t.endText}</p>
          <Form action={`${here}/avsluta`} version={open.version}>
            <Questions
              questions={endTakeoverForm.sections.flatMap(({ questions }) => questions)}
              typed={typed}
              problems={problems}
            />
            <Button tone="secondary">{t.end}</Button>
          </Form>
        </>
      )}
    </>
  );
}

/** Where a decided change is carried out, with what is to be finished first. */
function CarryOut({ pilot, open, typed, problems, now, may }: OpenProps) {
  const { lang, t } = usePage(takeoverTexts);
  const blocks = inTheWay(pilot);
  const months = unreported(pilot, open, now);
  const [first, last] = [months[0], months.at(-1)];
  const isEarly = dayOf(now) < open.from;
  return (
    <>
      <h2>{t.carryOut}</h2>
      <p>{isEarly ? t.notBefore(formatDay(open.from, lang)) : t.carryOutText}</p>
      {blocks.length > 0 && (
        <>
          <p>{t.inTheWay}:</p>
          <ul>
            {blocks.map((one) => (
              <li key={one}>{t.blocks[one]}</li>
            ))}
          </ul>
        </>
      )}
      {first && last && <p>{t.unreported(formatMonth(first, lang), formatMonth(last, lang))}</p>}
      {may.propose && !isEarly && blocks.length === 0 && (
        <Form action={`${takeoverPath(pilot.id)}/genomfor`} version={open.version}>
          {pilot.reports.some(isOpen) && (
            <Questions
              questions={carryOutForm.sections.flatMap(({ questions }) => questions)}
              typed={typed}
              problems={problems}
            />
          )}
          <Button tone="warning">{t.carryOut}</Button>
        </Form>
      )}
    </>
  );
}
