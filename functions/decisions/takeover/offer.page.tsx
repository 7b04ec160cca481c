import { isAid } from "../../pilot/de-minimis/aid-line.ts";
import { decisionNumber } from "../../pilot/items/decision.ts";
import { hasLapsed, type Takeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney, minusOre, ore } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { amendedRows } from "../amendments/amended-rows.ts";
import { askTakeoverPath } from "../paths.ts";
import { answerFormFor } from "./answer.form.ts";
import { offerTexts } from "./offer.texts.ts";
import { takeoverTexts } from "./takeover.texts.ts";
import { paidOutTo } from "./takeover.ts";
import { partyRows } from "./takeover-rows.ts";

type Props = Readonly<{
  pilot: Pilot;
  takeover: Takeover;
  typed: Typed;
  problems: readonly Problem[];
  today: LocalDay;
}>;

/** Who is to take a project over reads what that is, and answers; afterwards what was decided. */
export function OfferPage({ pilot, takeover, typed, problems, today }: Props) {
  const { lang, t } = usePage(offerTexts);
  const words = takeoverTexts[lang];
  const { grant } = pilot;
  const { party, offered, from, status, version } = takeover;
  const isOpen = status === "offered" && !hasLapsed(takeover, today);
  const by = offered.byStaff ? t.authority : grant.organisation;
  const said = hasLapsed(takeover, today) ? words.lapsed : words.states[status];
  return (
    <Layout title={`${t.offerTitle}: ${grant.title}`} problems={problems} scripts={["form", "questions"]}>
      {status === "accepted" && <Notice tone="success" text={t.saidYes} />}
      {status === "declined" && <Notice tone="success" text={t.saidNo} />}
      <PageHeading
        caption={grant.title}
        title={t.offerTitle}
        lead={t.offerLead(party.organisation, by, formatDay(from, lang))}
      />
      {!isOpen && (
        <p>
          {said}. {t.isOver}
        </p>
      )}
      <Decided pilot={pilot} takeover={takeover} />
      <TakenOver pilot={pilot} takeover={takeover} />
      <SummaryList title={t.yourDetails} rows={[...partyRows(takeover, lang)]} />
      {isOpen && (
        <>
          <p>{t.wrongDetails}</p>
          <Form action={askTakeoverPath(pilot.id)} version={version}>
            <Questions
              questions={answerFormFor(isAid(pilot)).sections.flatMap(({ questions }) => questions)}
              typed={typed}
              problems={problems}
            />
            <Button>{t.sendAnswer}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

type Part = Readonly<{ pilot: Pilot; takeover: Takeover }>;

/** What is taken over: the project, its money and its reports as they are now. */
function TakenOver({ pilot, takeover }: Part) {
  const { lang, t } = usePage(offerTexts);
  const words = takeoverTexts[lang];
  const { grant } = pilot;
  const paid = paidOutTo(grant);
  const advance = minusOre(grant.advancedOre, grant.settledOre);
  const money = (amount: number) => formatMoney(ore(amount), lang);
  const { from } = takeover;
  const coming = grant.reportsDue.filter(({ dueDay }) => dueDay >= from);
  return (
    <>
      <SummaryList
        title={t.youTakeOver}
        rows={[
          { key: t.project, value: grant.title },
          { key: t.period, value: `${formatDay(grant.startDay, lang)} – ${formatDay(grant.endDay, lang)}` },
          { key: t.grant, value: money(grant.amountOre) },
          { key: t.paid, value: money(paid) },
          { key: t.advance, value: advance > 0 ? money(advance) : undefined },
          {
            key: t.left,
            value: money(Math.max(0, grant.amountOre - grant.releasedOre - paid - (grant.formerOre ?? 0))),
          },
          { key: t.reports, value: coming.map(({ dueDay }) => formatDay(dueDay, lang)).join("\n") || undefined },
          { key: t.conditions, value: grant.conditions && <Lines text={grant.conditions} /> },
          { key: words.reason, value: <Lines text={takeover.why} /> },
        ]}
      />
      <p>{t.aboutIt}</p>
    </>
  );
}

/** What was decided on it, part by part, and why. */
function Decided({ pilot, takeover }: Part) {
  const { lang } = usePage(offerTexts);
  const words = takeoverTexts[lang];
  const made = pilot.decisions.find((one) => decisionNumber(one) === takeover.decision);
  if (made?.outcome !== "amended") return null;
  return (
    <SummaryList
      title={words.readDecision}
      rows={[...amendedRows(made, pilot.call, lang), { key: words.reason, value: made.reasons }]}
    />
  );
}
