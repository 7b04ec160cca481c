import type { Call } from "../calls/call.ts";
import type { Evaluation, EvaluationContent } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { ReadThrough } from "../platform/web/ui/read-through.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { type EvaluationText, evaluationWords } from "./evaluation.texts.ts";

type Read = Readonly<{ content: EvaluationContent; asked: Call["evaluation"] }>;

/** An evaluation to read through. */
function EvaluationRead({ content, asked }: Read) {
  const { t, lang } = usePage(evaluationWords);
  const texts = (...names: EvaluationText[]) => names.map((name) => ({ key: t.labels[name], value: content[name] }));
  const { decisive, dimensions, scaledUp } = content;
  const judged = asked.questions.flatMap(({ id, label }) => {
    const answer = decisive[id];
    return answer ? [{ key: label[lang], value: `${t.judgements[answer.judgement]}\n${answer.text}` }] : [];
  });
  const touched = asked.dimensions.filter(({ id }) => dimensions.includes(id)).map(({ label }) => label[lang]);
  const scaled = { key: t.scaledUp, value: `${t.scalings[scaledUp.judgement]}\n${scaledUp.how}` };
  return (
    <ReadThrough
      sections={[
        { id: "effects", title: t.effects, rows: texts("output", "outcome", "impact") },
        { id: "decisive", title: t.decisive, rows: [...judged, { key: t.dimensions, value: touched }] },
        { id: "terms", title: t.terms, rows: texts("shortTerm", "longTerm") },
        { id: "scaling", title: t.scaling, rows: [scaled] },
        { id: "learning", title: t.learning, rows: texts("lessons", "challenges", "conditions") },
      ]}
    />
  );
}

type Props = Readonly<{
  pilot: Pilot;
  evaluation: Evaluation;
  content: EvaluationContent;
}>;

/** The last look before an evaluation is signed. */
export function EvaluationReviewPage(props: Props) {
  const { pilot, evaluation, content } = props;
  const t = useTexts(evaluationWords);
  const address = `/handlaggning/${pilot.grant.applicationId}/utvardering`;
  return (
    <Layout title={t.reviewTitle}>
      <PageHeading caption={pilot.grant.title} title={t.reviewTitle} lead={t.reviewLead} />
      <EvaluationRead content={content} asked={pilot.call.evaluation} />
      <Form action={`${address}/signera`} version={evaluation.version}>
        <ButtonRow>
          <Button>{t.sign}</Button>
          <ButtonLink href={address} tone="secondary">
            {t.change}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** The evaluation as it was signed. */
export function EvaluationPage({ pilot, evaluation, content }: Props) {
  const { t, lang } = usePage(evaluationWords);
  const { signedAt, signedBy } = evaluation;
  return (
    <Layout
      title={`${t.title}: ${pilot.grant.title}`}
      back={{ href: `/handlaggning/${pilot.grant.applicationId}`, label: t.back }}
    >
      <PageHeading caption={pilot.grant.title} title={t.title} />
      {signedAt && (
        <Notice
          tone="success"
          title={t.signedTitle}
          announce={false}
          text={t.signed(formatMoment(signedAt, lang), signedBy ?? "")}
        />
      )}
      <EvaluationRead content={content} asked={pilot.call.evaluation} />
    </Layout>
  );
}
