import { Fragment } from "preact";
import type { Pilot } from "../pilot/pilot.ts";
import { conditionWords } from "../platform/forms/condition-words.ts";
import type { Form as FormDocument, Section } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { evaluationPath } from "./paths.ts";

/** What others have said of a question, by its id: who said it and when, and their words. */
export type SaidBeside = ReadonlyMap<string, readonly { readonly who: string; readonly words: readonly string[] }[]>;

type Props = Readonly<{
  pilot: Pilot;
  form: FormDocument;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  saved: boolean;
  /** What stands beside the questions; nothing of it is filled in. */
  said: SaidBeside;
  /** What a colleague changed meanwhile and nobody else did. */
  taken: Readonly<{ who: string; labels: readonly string[] }>;
}>;

/** What keeps the evaluation from being signed, if anything does. */
const hindrance = ({ lifecycle: { stage, pendingMove } }: Pilot): "early" | "pending" | "stopped" | undefined => {
  if (stage === "reported") return pendingMove ? "pending" : undefined;
  if (stage === "funded") return pendingMove ? "pending" : "early";
  return stage === "reviewed" ? "early" : "stopped";
};

/** The evaluation while it is written. */
export function EvaluationFormPage(props: Props) {
  const { t } = usePage(evaluationWords);
  const { pilot, form, version, problems, saved, taken } = props;
  const { grant } = pilot;
  const address = evaluationPath(grant.applicationId);
  const hindered = hindrance(pilot);
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: `/handlaggning/${grant.applicationId}`, label: t.back }}
      problems={problems}
      wide={form.sections.some(({ questions }) => questions.some(({ kind }) => kind === "table"))}
      scripts={["form", "questions"]}
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <TakenNotice {...taken} />
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      {hindered && <Notice text={t[hindered]} />}
      <p>{t.children}</p>
      <Form action={address} version={version} autosave={address}>
        {form.sections.map((section) => (
          <AskedSection key={section.id} section={section} {...props} />
        ))}
        <ButtonRow>
          {!hindered && (
            <Button name="action" value="review">
              {t.review}
            </Button>
          )}
          <Button name="action" value="save" tone={hindered ? "primary" : "secondary"}>
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function AskedSection({ section, form, typed, problems, said }: Props & Readonly<{ section: Section }>) {
  const { lang } = usePage();
  const { id, name, lead, when, questions } = section;
  const all = form.sections.flatMap((one) => one.questions);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{wordsIn(name, lang)}</h2>
      {lead && <p>{wordsIn(lead, lang)}</p>}
      {when && <p>{conditionWords((question) => all.find((one) => one.id === question), when, lang)}</p>}
      {said.size === 0 ? (
        <Questions questions={questions} earlier={all} typed={typed} problems={problems} />
      ) : (
        questions.map((question) => (
          <Fragment key={question.id}>
            <Questions questions={[question]} earlier={all} typed={typed} problems={problems} />
            <Beside label={wordsIn(question.label, lang)} said={said.get(question.id) ?? []} />
          </Fragment>
        ))
      )}
    </section>
  );
}

function Beside({
  label,
  said,
}: Readonly<{ label: string; said: readonly { who: string; words: readonly string[] }[] }>) {
  const { t } = usePage(evaluationWords);
  if (said.length === 0) return null;
  return (
    <aside class="govuk-inset-text" aria-label={t.beside(label)}>
      <p>
        <strong>{t.besideTitle}</strong>
      </p>
      {said.map(({ who, words }) => (
        <div key={who}>
          <p class="govuk-hint">{who}</p>
          {words.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
    </aside>
  );
}
