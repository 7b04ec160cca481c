import type { ComponentChildren } from "preact";
import { adoptionPath } from "../../adoption/contract.ts";
import { recoveryReplyPath, replyPath } from "../../decisions/contract.ts";
import { obligationName } from "../../pilot/obligations/obligation.texts.ts";
import type { Obligation } from "../../pilot/obligations/obligations.ts";
import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import type { May } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { StateList } from "../../platform/web/ui/state-list.tsx";
import type { TagTone } from "../../platform/web/ui/tag.tsx";
import { formatDay, type Instant } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { projectTexts } from "../project.texts.ts";
import { nextSteps, type Ours, type Yours } from "./next-steps.ts";
import { projectPartsTexts } from "./project-parts.texts.ts";

type Props = Readonly<{ pilot: Pilot; now: Instant; may: May }>;
type Said = Readonly<{ label: ComponentChildren; hint?: ComponentChildren; action?: ComponentChildren }>;

/** What is expected next, in order, and who holds the ball. */
export function NextSteps({ pilot, now, may }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const { yours, ours, quiet } = nextSteps(pilot, now, may);
  const mine = useYours(pilot);
  const theirs = useOurs();
  const items = [
    ...yours.map((one, i) => ({
      id: `yours-${i}`,
      status: t.yours,
      tone: toneOf(one),
      ...mine(one, i === 0),
    })),
    ...ours.map((one, i) => ({ id: `ours-${i}`, status: t.ours, tone: "active" as const, ...theirs(one) })),
  ];
  return (
    <>
      <h2>{t.nextTitle}</h2>
      {quiet && <p>{t.quiet[quiet](formatDay(pilot.grant.startDay, lang))}</p>}
      {yours.length === 0 && <p>{t.nothing}</p>}
      {items.length > 0 && <StateList items={items} label={t.nextTitle} />}
    </>
  );
}

/** What has time is told calmly. */
const toneOf = (one: Yours): TagTone =>
  one.what === "report" && one.obligation.state === "to-come" ? "neutral" : "attention";

/** The words for what the holder is to do; the first of all has the button. */
function useYours({ id }: Pilot): (one: Yours, isFirst: boolean) => Said {
  const { t, lang } = usePage(projectPartsTexts);
  const under = `/projekt/${id}`;
  const link = (href: string, text: string) => <a href={href}>{text}</a>;
  return (one, isFirst) => {
    const by = one.by ? t.by(formatDay(one.by, lang)) : undefined;
    switch (one.what) {
      case "reply":
        return { label: link(replyPath(id), t.reply), hint: by };
      case "reply-recovery":
        return { label: link(recoveryReplyPath(id), t.replyRecovery), hint: by };
      case "reply-lowering":
        return {
          label: link(`${under}/rapport/${one.report}/sankning/${one.line}`, t.replyLowering(one.line, one.report)),
          hint: by,
        };
      case "sign":
        return { label: link(`${under}/villkor`, t.sign), hint: by };
      case "acknowledge":
        return { label: link(`${under}/uppdrag`, t.acknowledge), hint: t.acknowledgeHint };
      case "adoption":
        return { label: link(adoptionPath("holder", id), t.adoption), hint: by };
      case "answer":
        return one.number === undefined
          ? { label: link(`${under}/fragor`, t.answers), hint: by }
          : { label: link(`${under}/fragor/${one.number}`, t.answer), hint: by };
      case "evaluate-own":
        return { label: link(`${under}/utvardering/${one.occasion.id}`, occasionName(one.occasion, lang)), hint: by };
      case "payee":
        return { label: link(`${under}/betalning`, t.payee), hint: t.payeeHint };
      case "hand-in":
        return { label: link(`${under}/rapport/${one.number}/granska`, t.handIn(one.number, one.who)), hint: by };
      case "complete":
        return {
          label: link(`${under}/rapport/${one.number}`, t.complete(one.number)),
          hint: t.completeHint,
          action: isFirst && <ButtonLink href={`${under}/rapport/${one.number}`}>{t.completeButton}</ButtonLink>,
        };
      case "report":
        return {
          label: t.report(obligationName(one.obligation, lang)),
          hint: <ReportHint one={one.obligation} />,
          action: <ToReport under={under} one={one} isFirst={isFirst} />,
        };
    }
  };
}

/** By when, and from when while that is to come. */
function ReportHint({ one: { state, opensDay, dueDay } }: Readonly<{ one: Obligation }>) {
  const { t, lang } = usePage(projectPartsTexts);
  const due = formatDay(dueDay, lang);
  if (state === "late") return <>{t.late(due)}</>;
  return <>{state === "to-come" ? t.opens(formatDay(opensDay, lang), due) : t.by(due)}</>;
}

type ToReportProps = Readonly<{ under: string; one: Extract<Yours, { what: "report" }>; isFirst: boolean }>;

/** The report that is being written, or a new one. It stands out when it is what to do now. */
function ToReport({ under, one: { begun, obligation }, isFirst }: ToReportProps) {
  const { t } = usePage(projectTexts);
  const tone = obligation.state === "to-come" || !isFirst ? "secondary" : "primary";
  if (begun !== undefined)
    return (
      <ButtonLink href={`${under}/rapport/${begun}`} tone={tone}>
        {t.goOn(begun)}
      </ButtonLink>
    );
  return (
    <Form action={`${under}/rapport`}>
      <Button tone={tone}>{t.begin}</Button>
    </Form>
  );
}

/** The words for what waits for the authority. */
function useOurs(): (one: Ours) => Said {
  const { t, lang } = usePage(projectPartsTexts);
  return (one) => {
    const since = one.since ? t.since(formatDay(one.since, lang)) : undefined;
    const and = (hint: string) => `${since}. ${hint}`;
    switch (one.what) {
      case "moving":
        return { label: t.moving, hint: t.movingHint };
      case "pending":
        return { label: t.pending, hint: t.pendingHint };
      case "examine":
        return { label: t.examine(one.number), hint: and(t.examineHint) };
      case "pay":
        return { label: t.pay(formatMoney(one.amountOre, lang)), hint: and(t.payHint) };
      default:
        return { label: t[one.what], hint: since };
    }
  };
}
