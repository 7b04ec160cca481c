import { isHeard, replyForm } from "../../decisions/cut/contract.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { Lowering, Report } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { lineInWords, whyInWords } from "../examination/in-words.ts";
import { correctionTexts } from "./correction.texts.ts";
import { loweringTexts } from "./lowering.texts.ts";
import { typedOf } from "./lowering.ts";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  line: ExaminedLine;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What is proposed of a line, and what has been answered. */
function Proposed({ pilot, line, proposed }: Pick<Props, "pilot" | "line"> & Readonly<{ proposed: Lowering }>) {
  const { t, lang } = usePage(loweringTexts);
  const now = correctionTexts[lang];
  const { toOre, reason, note, at, by, replyDay, reply } = proposed;
  return (
    <SummaryList
      rows={[
        { key: now.cost, value: lineInWords(line, pilot.call.categories, lang) },
        { key: now.claimed, value: formatMoney(line.amountOre, lang) },
        { key: now.accepted, value: formatMoney(line.acceptedOre, lang) },
        { key: t.toWhat, value: formatMoney(toOre, lang) },
        { key: now.reason, value: <Lines text={whyInWords(reason, note, lang)} /> },
        { key: t.sent, value: formatMoment(at, lang) },
        { key: t.by, value: by },
        { key: t.replyDay, value: formatDay(replyDay, lang) },
        {
          key: t.reply,
          value: reply ? <Lines text={`${reply.by}, ${formatMoment(reply.at, lang)}\n${reply.text}`} /> : t.noReply,
        },
      ]}
    />
  );
}

/** Which proposal a form is about: the moment it was sent. */
const Which = ({ proposed }: Readonly<{ proposed: Lowering }>) => (
  <>
    <input type="hidden" name="line" value={String(proposed.line)} />
    <input type="hidden" name="sent" value={proposed.at} />
  </>
);

/** A proposal to lower a line as its officer sees it: the answer, and what can be done about it. */
export function LoweringPage(props: Props & Readonly<{ proposed: Lowering; today: LocalDay }>) {
  const { t, lang } = usePage(loweringTexts);
  const { pilot, report, line, proposed, today, typed, problems } = props;
  const { grant } = pilot;
  const here = `/handlaggning/${pilot.id}/rapporter/${report.number}/ratta`;
  const back = { href: here, label: correctionTexts[lang].backToLines };
  return (
    <Layout title={`${t.title(line.id)}: ${grant.title}`} back={back} problems={problems} scripts={["form"]}>
      <PageHeading caption={grant.title} title={t.title(line.id)} lead={t.lead} />
      <Proposed {...props} />
      {isHeard(proposed, today) ? (
        <Form action={here} version={report.version}>
          <input type="hidden" name="line" value={String(line.id)} />
          {Object.entries(typedOf(proposed)).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={String(value)} />
          ))}
          <Button name="action" value="check">
            {t.decide}
          </Button>
        </Form>
      ) : (
        <p>{t.notYet(formatDay(proposed.replyDay, lang))}</p>
      )}
      {!proposed.reply && (
        <>
          <h2>{t.noteReply}</h2>
          <Form action={`${here}/svar`}>
            <Which proposed={proposed} />
            <Questions questions={questionsOf(replyForm)} typed={typed} problems={problems} />
            <Button tone="secondary">{t.saveReply}</Button>
          </Form>
        </>
      )}
      <h2>{t.takeBack}</h2>
      <p>{t.takeBackText}</p>
      <Form action={`${here}/aterta`}>
        <Which proposed={proposed} />
        <Button tone="secondary">{t.takeBack}</Button>
      </Form>
    </Layout>
  );
}

/** The holder reads a proposal to lower a line, and answers. */
export function LoweringReplyPage(
  props: Omit<Props, "line"> & Readonly<{ line: ExaminedLine | undefined; proposed: Lowering | undefined }>,
) {
  const { t, lang } = usePage(loweringTexts);
  const { pilot, report, line, proposed, typed, problems } = props;
  const lead = proposed && !proposed.reply ? t.holderLead(formatDay(proposed.replyDay, lang)) : undefined;
  return (
    <Layout
      title={t.holderTitle}
      back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}
      problems={problems}
      scripts={["form"]}
    >
      {proposed?.reply && <Notice tone="success" text={t.holderDone} />}
      <PageHeading
        caption={`${pilot.grant.title}, ${t.report.toLowerCase()} ${report.number}`}
        title={t.holderTitle}
        lead={proposed ? lead : t.holderNotOpen}
      />
      {proposed && line && <Proposed pilot={pilot} line={line} proposed={proposed} />}
      {proposed && !proposed.reply && (
        <Form action={`/projekt/${pilot.id}/rapport/${report.number}/sankning/${proposed.line}`}>
          <Which proposed={proposed} />
          <Questions questions={questionsOf(replyForm)} typed={typed} problems={problems} />
          <Button>{t.sendReply}</Button>
        </Form>
      )}
    </Layout>
  );
}
