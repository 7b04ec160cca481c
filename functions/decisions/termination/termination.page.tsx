import { openTermination, type Termination } from "../../pilot/items/termination.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { besideOf } from "../open-draft.ts";
import { decisionNumberPath, decisionPath, terminationPath } from "../paths.ts";
import { proposalForm, replyForm } from "./termination.forms.form.ts";
import { terminationTexts } from "./termination.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  problems: readonly Problem[];
  /** Officers propose, and note an answer; deciders prepare as well; others read. */
  may: Readonly<{ propose: boolean; prepare: boolean }>;
}>;

/** The termination of a grant for staff: the proposal, the answer, and where the decision is begun. */
export function TerminationPage(props: Props) {
  const { t } = usePage(terminationTexts);
  const { pilot, problems, may } = props;
  const { id, grant, terminations, lifecycle } = pilot;
  const open = openTermination(terminations);
  const isRunning = lifecycle.stage === "funded" && !lifecycle.pendingMove;
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      {terminations.toReversed().map((one) => (
        <Proposal key={one.number} pilot={pilot} termination={one} />
      ))}
      {!isRunning && <p>{t.impossible}</p>}
      {isRunning && open && <Open {...props} open={open} />}
      {isRunning && !open && may.propose && (
        <>
          <h2>{t.propose}</h2>
          <Form action={terminationPath(id)} version={terminations.length}>
            <Questions questions={questionsOf(proposalForm)} typed={props.typed} problems={problems} />
            <Button tone="warning">{t.send}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

/** A proposal as it was sent, with the answer and what became of it. */
function Proposal({ pilot, termination }: Readonly<{ pilot: Pilot; termination: Termination }>) {
  const { lang, t } = usePage(terminationTexts);
  const { proposal, material, replyDay, notHeard, reply, decision, withdrawn } = termination;
  const answer = reply ? `${reply.by}, ${formatMoment(reply.at, lang)}\n${reply.text}` : t.replyNone;
  return (
    <>
      <SummaryList
        title={t.proposed}
        rows={[
          { key: t.sent, value: formatMoment(proposal.at, lang) },
          { key: t.proposedBy, value: proposal.by },
          { key: t.proposal, value: <Lines text={proposal.text} /> },
          { key: t.material, value: material && <Lines text={material} /> },
          { key: t.replyDay, value: replyDay && formatDay(replyDay, lang) },
          { key: t.notHeard, value: notHeard && <Lines text={notHeard} /> },
          { key: t.reply, value: replyDay && <Lines text={answer} /> },
          { key: t.withdrawn, value: withdrawn && formatMoment(withdrawn, lang) },
        ]}
      />
      {decision !== undefined && (
        <p>
          <a href={decisionNumberPath(pilot.id, decision)}>{t.readDecision}</a>
        </p>
      )}
    </>
  );
}

/** What can be done about a proposal that waits: note an answer, prepare the decision, or take it back. */
function Open({ pilot, open, typed, problems, may }: Props & Readonly<{ open: Termination }>) {
  const { t } = usePage(terminationTexts);
  const { id } = pilot;
  const here = terminationPath(id);
  const isBegun = besideOf(pilot)?.kind === "termination";
  return (
    <>
      {isBegun && (
        <p>
          <a href={decisionPath(id)}>{t.toDecision}</a>
        </p>
      )}
      {may.prepare && !isBegun && (
        <Form action={`${here}/beslut`}>
          <Button>{t.begin}</Button>
        </Form>
      )}
      {may.propose && open.replyDay && !open.reply && (
        <>
          <h2>{t.noteReply}</h2>
          <Form action={`${here}/svar`} version={open.version}>
            <Questions questions={questionsOf(replyForm)} typed={typed} problems={problems} />
            <Button tone="secondary">{t.saveReply}</Button>
          </Form>
        </>
      )}
      {may.propose && !isBegun && (
        <>
          <h2>{t.takeBack}</h2>
          <p>{t.takeBackText}</p>
          <Form action={`${here}/aterta`} version={open.version}>
            <Button tone="secondary">{t.takeBack}</Button>
          </Form>
        </>
      )}
    </>
  );
}
