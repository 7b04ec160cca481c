import { presentAt } from "../../pilot/items/joint.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { Outcome } from "../../pilot/outcome.page.tsx";
import { scoreInWords } from "../../pilot/outcome.texts.ts";
import { outcomeOf } from "../../pilot/outcome.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { resultsOf } from "../../pilot/results.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { officerPaths } from "../paths.ts";
import { jointForm, panelForm } from "./joint.form.ts";
import { jointTexts } from "./joint.texts.ts";
import { type readMinutes, scaleInWords } from "./read-joint.ts";

type PanelProps = Readonly<{
  callId: CallId;
  call: string;
  /** The newest first. */
  versions: readonly WrittenDraft[];
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  saved?: boolean | undefined;
  taken?: Readonly<{ who: string; labels: readonly string[] }> | undefined;
}>;

/** When a call's reviewers met and who was there, with every version of what was noted. */
export function PanelPage({ callId, call, versions, typed, version, problems, saved, taken }: PanelProps) {
  const { t, lang } = usePage(jointTexts);
  const back = { href: officerPaths.ranking(callId), label: t.toRanking };
  return (
    <Layout title={t.panelTitle} back={back} problems={problems} scripts={["form"]}>
      {problems.length > 0 && <Notice text={t.notSaved} />}
      {taken && <TakenNotice {...taken} />}
      {saved && <Notice tone="success" text={t.saved} announce />}
      <PageHeading title={t.panelTitle} caption={call} lead={t.panelLead} />
      <Form action={officerPaths.panel(callId)} version={version}>
        <Questions questions={questionsOf(panelForm)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
      <DataTable
        id="versions"
        caption={t.versions}
        columns={[t.day, t.present, t.when, t.who]}
        rows={versions.map((one) => [
          typedText(one.typed, "p-day"),
          typedText(one.typed, "p-present").split("\n").join(", "),
          formatMoment(one.savedAt, lang),
          one.savedBy,
        ])}
        empty={t.noVersions}
      />
    </Layout>
  );
}

type JointProps = Readonly<{
  pilot: Pilot;
  minutes: ReturnType<typeof readMinutes>["minutes"];
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What the reviewers said together of one case. */
export function JointPage({ pilot, minutes, typed, problems }: JointProps) {
  const { t, lang } = usePage(jointTexts);
  const { id, lifecycle, call, joint } = pilot;
  const { callId, title } = lifecycle;
  const { mean } = outcomeOf(call, resultsOf(pilot));
  const back = { href: officerPaths.ranking(callId), label: t.toRanking };
  const [low, high] = scaleInWords(call, lang);
  const there = minutes && presentAt(pilot, { ...minutes, left: [] });
  const questions = questionsOf(jointForm).map((one) =>
    one.id === "p-score" ? { ...one, hint: { [lang]: t.scoreHint(low, high) } } : one,
  );
  return (
    <Layout title={`${t.title}: ${title}`} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <Outcome pilot={pilot} call={call} />
      {!minutes || !there ? (
        <Notice tone="warning">
          <p>{t.noMeeting}</p>
          <p>
            <a href={officerPaths.panel(callId)}>{t.toPanel}</a>
          </p>
        </Notice>
      ) : (
        <>
          <p>{t.met(formatDay(minutes.day, lang), there.present.join(", "))}</p>
          {there.left.length > 0 && <p>{t.conflicted(there.left.join(", "))}</p>}
          <p>{t.computed(scoreInWords(mean, lang))}</p>
          <Form action={officerPaths.joint(id)} version={joint.length}>
            <Questions questions={questions} typed={typed} problems={problems} />
            <Button>{t.save}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
