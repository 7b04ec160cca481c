import {
  creditedOf,
  isDecided,
  leftOfRecovery,
  openRecovery,
  type Recovery,
  undecidedOf,
} from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney, sumOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { besideOf } from "../open-draft.ts";
import { decisionNumberPath, decisionPath, recoveryMoneyPath, recoveryPath } from "../paths.ts";
import { replyForm } from "../termination/termination.forms.form.ts";
import { toCredit } from "./annulled.ts";
import { recoveryProposalForm } from "./recovery.forms.form.ts";
import { recoveryTexts } from "./recovery.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  problems: readonly Problem[];
  /** Officers propose, and note an answer; deciders prepare as well; others read, of whom some read the money too. */
  may: Readonly<{ propose: boolean; prepare: boolean; readsMoney: boolean }>;
}>;

/** What is claimed back of a grant, for those who propose and decide it: each recovery, and where one is begun. */
export function RecoveryPage(props: Props) {
  const { lang, t } = usePage(recoveryTexts);
  const { pilot, problems, may } = props;
  const { id, grant, recoveries } = pilot;
  const open = openRecovery(recoveries);
  const undecided = undecidedOf(grant, recoveries);
  const left = sumOre(recoveries.filter(isDecided).map((one) => leftOfRecovery(grant, one)));
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      <SummaryList
        title={t.money}
        rows={[
          { key: t.undecided, value: formatMoney(undecided, lang) },
          { key: t.left, value: formatMoney(left, lang) },
          { key: t.came, value: formatMoney(grant.repaidOre, lang) },
        ]}
      />
      {may.readsMoney && (
        <p>
          <a href={recoveryMoneyPath(id)}>{t.toFinance}</a>
        </p>
      )}
      {recoveries.toReversed().map((one) => (
        <Proposal key={one.number} pilot={pilot} recovery={one} mayCredit={may.prepare} />
      ))}
      {open && <Open {...props} open={open} />}
      {!open && undecided === 0 && <p>{t.nothing}</p>}
      {!open && undecided > 0 && may.propose && (
        <>
          <h2>{t.propose}</h2>
          <Form action={recoveryPath(id)} version={grant.version}>
            <Questions questions={questionsOf(recoveryProposalForm)} typed={props.typed} problems={problems} />
            <Button>{t.send}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

/** A proposal as it was sent, with the answer and what became of it. */
function Proposal({ pilot, recovery, mayCredit }: Readonly<{ pilot: Pilot; recovery: Recovery; mayCredit: boolean }>) {
  const { lang, t } = usePage(recoveryTexts);
  const { number, proposal, amountOre, material, replyDay, notHeard, reply, decided, withdrawn } = recovery;
  const answer = reply ? `${reply.by}, ${formatMoment(reply.at, lang)}\n${reply.text}` : t.replyNone;
  const credited = creditedOf(recovery);
  return (
    <>
      <SummaryList
        title={t.proposed(number)}
        rows={[
          { key: t.amount, value: formatMoney(amountOre, lang) },
          { key: t.credited, value: credited > 0 && formatMoney(credited, lang) },
          { key: t.left, value: isDecided(recovery) && formatMoney(leftOfRecovery(pilot.grant, recovery), lang) },
          { key: t.dueDay, value: formatDay(decided?.dueDay ?? recovery.dueDay, lang) },
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
      {decided && (
        <p>
          <a href={decisionNumberPath(pilot.id, decided.decision)}>{t.readDecision}</a>
        </p>
      )}
      {mayCredit && decided && toCredit(pilot, decided.decision) && isDecided(recovery) && (
        <Form action={`${recoveryPath(pilot.id)}/${number}/kreditera`} version={recovery.version}>
          <p>{t.creditText(formatMoney(leftOfRecovery(pilot.grant, recovery), lang))}</p>
          <Button tone="secondary">{t.credit}</Button>
        </Form>
      )}
    </>
  );
}

/** What can be done about a proposal that waits: note an answer, prepare the decision, or take it back. */
function Open({ pilot, open, typed, problems, may }: Props & Readonly<{ open: Recovery }>) {
  const { t } = usePage(recoveryTexts);
  const { id } = pilot;
  const here = recoveryPath(id);
  const isBegun = besideOf(pilot)?.kind === "recovery";
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
