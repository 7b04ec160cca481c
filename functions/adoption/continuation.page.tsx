import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell } from "../platform/web/ui/data-table.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { formatDay, plusLocalDays } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { continuationForm } from "./continuation.form.ts";
import { continuationTexts } from "./continuation.texts.ts";
import { receivedLine } from "./continuation-paper.ts";
import type { Goal } from "./goal.ts";
import { adoptionPath, continuationPath } from "./paths.ts";

type Props = Readonly<{
  pilot: Pilot;
  goals: readonly Goal[];
  writes: boolean;
  recorded: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What was decided about going on with a project, and where it is recorded. */
export function ContinuationPage({ pilot, goals, writes, recorded, typed, problems }: Props) {
  const { t, lang } = usePage(continuationTexts);
  const { id, call, grant, continuations, received, documents } = pilot;
  const isAgain = continuations.length > 0;
  const { continuation } = call;
  return (
    <Layout
      title={t.title}
      back={{ href: `/handlaggning/${id}`, label: t.toCase }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      {recorded && <Notice tone="success" text={t.recorded} announce />}
      <PageHeading title={t.title} caption={grant.title} lead={t.lead} />
      {continuation && !isAgain && <p>{t.due(formatDay(plusLocalDays(grant.endDay, -continuation.days), lang))}</p>}
      <DataTable
        id="continuations"
        caption={t.earlier}
        columns={[t.document, t.day, t.decider, t.outcome]}
        rows={continuations.map(({ number, documentId, decidedOn, decider, outcome }) => {
          const document = documents.find((one) => one.documentId === documentId);
          return [
            linkCell(
              `/handlaggning/${id}/handlingar/${documentId}`,
              document?.registered?.number ?? `${t.title} ${number}`,
            ),
            formatDay(decidedOn, lang),
            decider,
            t.outcomes[outcome],
          ];
        })}
        empty={t.none}
      />
      <h2>{t.receivedTitle}</h2>
      {received.length === 0 ? (
        <p>{t.receivedNone}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {received.map((one) => (
            <li key={one.number}>{receivedLine(one, lang)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={adoptionPath("staff", id)}>{t.receivedTitle}</a>
      </p>
      {writes && (
        <>
          <h2>{isAgain ? t.recordAgain : t.record}</h2>
          <Form action={continuationPath(id)} version={continuations.length}>
            <Questions questions={questionsOf(continuationForm(goals, isAgain))} typed={typed} problems={problems} />
            <Button>{t.button}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
