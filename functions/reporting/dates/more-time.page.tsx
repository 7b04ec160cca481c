import { obligationName } from "../../pilot/obligations/obligation.texts.ts";
import { isOwed, type Obligation } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { moreTimePath } from "./dates.paths.ts";
import { datesTexts } from "./dates.texts.ts";
import { askForm } from "./extension.form.ts";
import { versionOfDay } from "./extension.ts";

type Props = Readonly<{
  pilot: Pilot;
  one: Obligation;
  today: LocalDay;
  /** The project goes on: more time can be asked for. */
  may: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The holder asks for more time for one report, or reads that they have. */
export function MoreTimePage(props: Props) {
  const { pilot, one, may, problems } = props;
  const { t, lang } = usePage(datesTexts);
  const back = { href: `/projekt/${pilot.id}`, label: t.toProject };
  const lead = t.askLead(obligationName(one, lang), formatDay(one.dueDay, lang));
  return (
    <Layout title={t.askTitle} back={back} problems={problems} scripts={["form"]}>
      <PageHeading caption={pilot.grant.title} title={t.askTitle} lead={lead} />
      <Asking {...props} may={may && isOwed(one)} />
    </Layout>
  );
}

function Asking({ pilot, one, today, may, typed, problems }: Props) {
  const { t, lang } = usePage(datesTexts);
  const { asked, number, dueDay } = one;
  if (asked) return <p>{t.asked(formatDay(asked.to, lang), asked.reason)}</p>;
  if (!may) return <p>{t.cannotAsk}</p>;
  return (
    <>
      <p>{t.askText}</p>
      <Form action={moreTimePath(pilot.id, number)} version={versionOfDay(one)}>
        <Questions questions={questionsOf(askForm({ today, dueDay }))} typed={typed} problems={problems} />
        <ButtonRow>
          <Button>{t.ask}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
