import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { basisTexts } from "../basis/basis.texts.ts";
import { decisionTexts } from "../decision.texts.ts";
import { basisPath, decisionPath, fillPath, takeOffPath } from "../paths.ts";
import type { Ranked } from "../ranking/ranked.ts";
import { rankedOutcome } from "../ranking/ranked-outcome.ts";
import { proposalInWords } from "./add-cases.page.tsx";
import { meetingTexts } from "./meeting.texts.ts";
import { isAsProposed, type Meeting, type OnAgenda } from "./meeting.ts";

type Props = Readonly<{
  meeting: Meeting;
  rows: readonly Ranked[];
  writes: boolean;
  /** The decisions can be filled in from the meeting. */
  mayFill: boolean;
}>;

/** The cases of a meeting with what is proposed and what has been decided. */
export function Agenda({ meeting, rows, writes, mayFill }: Props) {
  const { t } = usePage(meetingTexts);
  const { agenda, finished } = meeting;
  const rowOf = (id: ApplicationId) => rows.find(({ applicationId }) => applicationId === id);
  const acts = writes && (mayFill || !finished);
  return (
    <div id="agenda">
      <DataTable
        id="cases"
        caption={t.cases}
        captionHidden
        columns={[t.pilot, t.organisation, t.proposal, t.state, ...(acts ? [t.toDecision] : [])]}
        rows={agenda.map((one) => {
          const row = rowOf(one.applicationId);
          return [
            <a key="case" id={`case-${one.applicationId}`} href={decisionPath(one.applicationId)}>
              {one.registrationNumber === undefined ? one.title : `${one.title} (${one.registrationNumber})`}
            </a>,
            one.organisation,
            <Proposal key="proposal" row={row} meeting={meeting} />,
            <State key="state" row={row} />,
            ...(acts ? [<Act key="act" of={one} row={row} meeting={meeting} mayFill={mayFill} />] : []),
          ];
        })}
        empty={t.agendaEmpty}
      />
    </div>
  );
}

/** What is proposed now; of a case that is decided, what went to the meeting: its draft has become the decision. */
function proposedTo({ finished }: Meeting, { applicationId, decided, proposed }: Ranked): Ranked["proposed"] {
  const then = decided && finished?.proposals.find((one) => one.applicationId === applicationId);
  return then ? { ...then, ready: true } : proposed;
}

function Proposal({ row, meeting }: Readonly<{ row: Ranked | undefined; meeting: Meeting }>) {
  const { t, lang } = usePage(meetingTexts);
  if (!row) return <>{t.noProposal}</>;
  const proposed = proposedTo(meeting, row);
  const years = proposed?.years ?? [];
  const isOld = meeting.finished !== undefined && !row.decided && !isAsProposed(meeting, row);
  return (
    <>
      {proposalInWords({ proposed }, lang)}
      {years.length > 1 && (
        <span class="pg-desk__about">
          {years.map(({ year, amountOre }) => `${year}: ${formatKronor(amountOre, lang)}`).join(", ")}
        </span>
      )}
      {isOld && <Tag tone="attention">{t.changedSince}</Tag>}
      <span class="pg-desk__about">
        <a href={basisPath(row.applicationId)}>
          {basisTexts[lang].link}
          <span class="govuk-visually-hidden"> {row.title}</span>
        </a>
      </span>
    </>
  );
}

function State({ row }: Readonly<{ row: Ranked | undefined }>) {
  const { t, lang } = usePage(meetingTexts);
  if (row?.decided) {
    const { outcome, number } = row.decided;
    const words = decisionTexts[lang];
    return (
      <>
        <Tag tone="good">{t.decided(rankedOutcome(outcome, lang))}</Tag>
        {/* A later decision may have changed what the meeting decided. */}
        {number > 1 && <span class="pg-desk__about">{words.decisionNumber(number)}</span>}
      </>
    );
  }
  if (row?.stage !== "reviewed") return <Tag tone="attention">{t.gone}</Tag>;
  return <>{t.undecided}</>;
}

type ActProps = Readonly<{ of: OnAgenda; row: Ranked | undefined; meeting: Meeting; mayFill: boolean }>;

function Act({ of, row, meeting, mayFill }: ActProps) {
  const { t } = usePage(meetingTexts);
  const { meetingId, finished } = meeting;
  const about = <span class="govuk-visually-hidden"> {of.title}</span>;
  if (!finished)
    return (
      <Form action={takeOffPath(meetingId)}>
        <input type="hidden" name="case" value={of.applicationId} />
        <Button tone="secondary">
          {t.remove}
          {about}
        </Button>
      </Form>
    );
  if (!mayFill || row?.decided || row?.stage !== "reviewed")
    return (
      <a href={decisionPath(of.applicationId)}>
        {t.toDecision}
        {about}
      </a>
    );
  return (
    <Form action={fillPath(meetingId, of.applicationId)}>
      <Button>
        {t.fill}
        {about}
      </Button>
    </Form>
  );
}
