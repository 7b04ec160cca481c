import { type FormalCheck, failedPoints, formalPoints } from "../../pilot/items/formal-check.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { deskPaths } from "../paths.ts";
import { checkForm } from "./check.form.ts";
import { checkTexts } from "./check.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  /** When it came, and when the call closed. */
  received: Both;
  /** The reader may check, and the application is not decided. */
  mayWrite: boolean;
  isBefore: boolean;
  typed: Typed;
  problems: readonly Problem[];
  saved: boolean;
}>;

/** Whether an application came in time, from who may apply, and whole: what was found, and the form of it. */
export function CheckPage({ pilot, received, mayWrite, isBefore, typed, problems, saved }: Props) {
  const { t } = usePage(checkTexts);
  const { id, formalCheck: check, submissions } = pilot;
  return (
    <Layout title={t.title} back={{ href: deskPaths.case(id), label: t.toCase }} problems={problems} scripts={["form"]}>
      {saved && <Notice tone="success" text={t.saved} />}
      <PageHeading title={t.title} caption={pilot.lifecycle.title} lead={t.lead} />
      {check ? <Found check={check} /> : !mayWrite && <p>{t.notDone}</p>}
      {check && check.of < submissions.length && <Notice text={t.newer} />}
      {check && mayWrite && failedPoints(check).length > 0 && <Next pilot={pilot} />}
      {!isBefore && <p>{t.cannot}</p>}
      {mayWrite && (
        <>
          {check && <h2>{t.anew}</h2>}
          <Form action={deskPaths.check(id)} version={check?.version ?? 0}>
            <Questions questions={questionsOf(checkForm(received))} typed={typed} problems={problems} />
            <Button>{t.save}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

/** What was found the last time. */
function Found({ check }: Readonly<{ check: FormalCheck }>) {
  const { t, lang } = usePage(checkTexts);
  return (
    <SummaryList
      title={t.last}
      rows={[
        ...formalPoints.map((point) => {
          const { ok, reason } = check.points[point];
          const said = ok ? t.yes : t.no;
          return { key: t.short[point], value: <Lines text={reason ? `${said}\n${reason}` : said} /> };
        }),
        { key: t.checkedBy, value: t.byAt(check.by.name, formatMoment(check.at, lang)) },
      ]}
    />
  );
}

/** What can be done about what was found wanting. */
function Next({ pilot }: Pick<Props, "pilot">) {
  const t = useTexts(checkTexts);
  return (
    <Notice tone="warning" title={t.nextTitle}>
      <p>{pilot.decisionDraft ? t.draftBegun : t.next}</p>
      <ButtonRow>
        <ButtonLink href={deskPaths.completion(pilot.id)}>{t.toCompletion}</ButtonLink>
        <ButtonLink href={deskPaths.decision(pilot.id)} tone="secondary">
          {t.toDismissal}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  );
}
