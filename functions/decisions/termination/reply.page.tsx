import { openTermination } from "../../pilot/items/termination.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { replyPath } from "../paths.ts";
import { replyForm } from "./termination.forms.form.ts";
import { terminationTexts } from "./termination.texts.ts";

type Props = Readonly<{ pilot: Pilot; typed: Typed; problems: readonly Problem[] }>;

/** The holder reads the proposal to terminate the grant, and answers. */
export function ReplyPage({ pilot, typed, problems }: Props) {
  const { lang, t } = usePage(terminationTexts);
  const open = openTermination(pilot.terminations);
  const asked = open?.replyDay === undefined ? undefined : open;
  const lead = asked?.replyDay ? t.holderLead(formatDay(asked.replyDay, lang)) : t.holderNotOpen;
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
          title={t.proposed}
          rows={[
            { key: t.proposal, value: <Lines text={asked.proposal.text} /> },
            { key: t.material, value: asked.material && <Lines text={asked.material} /> },
            { key: t.yourReply, value: asked.reply && <Lines text={asked.reply.text} /> },
          ]}
        />
      )}
      {asked && !asked.reply && (
        <Form action={replyPath(pilot.id)} version={asked.version}>
          <Questions questions={questionsOf(replyForm)} typed={typed} problems={problems} />
          <Button>{t.sendReply}</Button>
        </Form>
      )}
    </Layout>
  );
}
