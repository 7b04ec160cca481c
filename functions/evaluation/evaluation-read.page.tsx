import type { SignedEvaluation } from "../pilot/items/evaluation.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Answers } from "../platform/forms/answers.ts";
import { difference } from "../platform/forms/difference.ts";
import type { Form as FormDocument } from "../platform/forms/document.ts";
import { readForm } from "../platform/forms/read.ts";
import { show } from "../platform/forms/show.ts";
import { Differences } from "../platform/forms/ui/differences.tsx";
import { Missing } from "../platform/forms/ui/missing.tsx";
import { type ChangeHref, ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { evaluationPath, evaluationSignPath } from "./paths.ts";
import { problemsOf, type ReadEvaluation } from "./read-evaluation.ts";

type AnswersProps = Readonly<{ form: FormDocument; answers: Answers; change?: ChangeHref | undefined }>;

function EvaluationAnswers({ form, answers, change }: AnswersProps) {
  const { lang } = usePage();
  return <ReadAnswers sections={show(form, answers, { lang, reader: "staff" })} change={change} />;
}

type ReviewProps = Readonly<{
  pilot: Pilot;
  evaluation: WrittenDraft;
  read: ReadEvaluation;
  /** What the officer had read through when a colleague wrote. */
  readBefore?: Typed | undefined;
}>;

/** The last look before an evaluation is signed: what is missing first, then everything that is there. */
export function EvaluationReviewPage({ pilot, evaluation, read, readBefore }: ReviewProps) {
  const { t, lang } = usePage(evaluationWords);
  const { form, answers, problems } = read;
  const id = pilot.grant.applicationId;
  const address = evaluationPath(id);
  const sections = form.sections.map((section) => ({
    id: section.id,
    name: wordsIn(section.name, lang),
    problems: problemsOf(read, section),
  }));
  return (
    <Layout title={t.reviewTitle} back={{ href: address, label: t.title }}>
      {readBefore && (
        <Notice tone="warning" title={t.changedTitle} announce>
          <p>{t.changed}</p>
          <Differences
            differences={difference({ form, answers: readForm(form, readBefore).answers }, { form, answers }, lang)}
          />
        </Notice>
      )}
      <PageHeading caption={pilot.grant.title} title={t.reviewTitle} lead={t.reviewLead} />
      <Missing sections={sections} text={t.missing} href={(_, field) => `${address}?granska=1#${encodeURI(field)}`} />
      <EvaluationAnswers
        form={form}
        answers={answers}
        change={(section, question) => `${address}#${question ?? section}`}
      />
      {problems.length === 0 ? (
        <Form action={evaluationSignPath(id)} version={evaluation.version}>
          <ButtonRow>
            <Button>{t.sign}</Button>
            <ButtonLink href={address} tone="secondary">
              {t.change}
            </ButtonLink>
          </ButtonRow>
        </Form>
      ) : (
        <ButtonLink href={address}>{t.change}</ButtonLink>
      )}
    </Layout>
  );
}

type SignedProps = Readonly<{ pilot: Pilot; evaluation: SignedEvaluation; form: FormDocument }>;

/** The evaluation as it was signed. */
export function EvaluationPage({ pilot, evaluation, form }: SignedProps) {
  const { t, lang } = usePage(evaluationWords);
  const { answers, signedAt, signedBy } = evaluation;
  return (
    <Layout
      title={`${t.title}: ${pilot.grant.title}`}
      back={{ href: `/handlaggning/${pilot.grant.applicationId}`, label: t.back }}
    >
      <PageHeading caption={pilot.grant.title} title={t.title} />
      <Notice
        tone="success"
        title={t.signedTitle}
        announce={false}
        text={t.signed(formatMoment(signedAt, lang), signedBy)}
      />
      <EvaluationAnswers form={form} answers={answers} />
    </Layout>
  );
}
