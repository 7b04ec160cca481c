import { openRecovery } from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { recoveryReplyPath } from "../paths.ts";
import { replyForm } from "../termination/termination.forms.form.ts";
import { recoveryTexts } from "./recovery.texts.ts";

type Props = Readonly<{ pilot: Pilot; typed: Typed; problems: readonly Problem[] }>;

/** The holder reads the proposal to recover money, and answers. */
export function RecoveryReplyPage({ pilot, typed, problems }: Props) {
  const { lang, t } = usePage(recoveryTexts);
  const open = openRecovery(pilot.recoveries);
  const asked = open?.replyDay === undefined ? undefined : open;
  const lead = asked?.replyDay
    ? t.holderLead(formatMoney(asked.amountOre, lang), formatDay(asked.replyDay, lang))
    : t.holderNotOpen;
  return (
    <Layout
      title={t.holderTitle}
      back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}
      problems={problems}
      scripts={["form"]}
    >
      {asked?.reply && <Notice tone="success" text={t.holderDone} />}
      <PageHeading caption={pilot.grant.title} title={t.holderTitle} lead={lead} />
      {asked && (
        <SummaryList
          title={t.proposed(asked.number)}
          rows={[
            { key: t.amount, value: formatMoney(asked.amountOre, lang) },
            { key: t.dueDay, value: formatDay(asked.dueDay, lang) },
            { key: t.proposal, value: <Lines text={asked.proposal.text} /> },
            { key: t.material, value: asked.material && <Lines text={asked.material} /> },
            { key: t.reply, value: asked.reply && <Lines text={asked.reply.text} /> },
          ]}
        />
      )}
      {asked && !asked.reply && (
        <Form action={recoveryReplyPath(pilot.id)} version={asked.version}>
          <Questions questions={questionsOf(replyForm)} typed={typed} problems={problems} />
          <Button>{t.sendReply}</Button>
        </Form>
      )}
    </Layout>
  );
}
