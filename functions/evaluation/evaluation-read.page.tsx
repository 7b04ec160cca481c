import type { Call } from "../calls/call.ts";
import type { Evaluation, EvaluationContent } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout } from "../platform/web/layout.tsx";
import { Button, ButtonLink, ButtonRow } from "../platform/web/ui/button.tsx";
import { Form } from "../platform/web/ui/form.tsx";
import { Notice } from "../platform/web/ui/notice.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import { ReadThrough } from "../platform/web/ui/read-through.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { EvaluationText } from "./evaluation.form.ts";
import { evaluationWords } from "./evaluation.texts.ts";

type Read = Readonly<{ lang: Language; content: EvaluationContent; asked: Call["evaluation"] }>;

/** An evaluation to read through. */
function EvaluationRead({ lang, content, asked }: Read) {
  const t = evaluationWords[lang];
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
      lang={lang}
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
  lang: Language;
  path: string;
  staff: Staff;
  pilot: Pilot;
  evaluation: Evaluation;
  content: EvaluationContent;
}>;

/** The last look before an evaluation is signed. */
export function EvaluationReviewPage(props: Props & Readonly<{ csrf: string; nonce: string }>) {
  const { lang, path, staff, pilot, evaluation, content, csrf, nonce } = props;
  const t = evaluationWords[lang];
  const address = `/handlaggning/${pilot.grant.applicationId}/utvardering`;
  return (
    <Layout lang={lang} path={path} title={t.reviewTitle} staff={staff}>
      <PageHeading caption={pilot.grant.title} title={t.reviewTitle} lead={t.reviewLead} />
      <EvaluationRead lang={lang} content={content} asked={pilot.call.evaluation} />
      <Form action={`${address}/signera`} csrf={csrf} nonce={nonce} version={evaluation.version}>
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
export function EvaluationPage({ lang, path, staff, pilot, evaluation, content }: Props) {
  const t = evaluationWords[lang];
  const { signedAt, signedBy } = evaluation;
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${pilot.grant.title}`}
      staff={staff}
      back={{ href: `/handlaggning/${pilot.grant.applicationId}`, label: t.back }}
    >
      <PageHeading caption={pilot.grant.title} title={t.title} />
      {signedAt && (
        <Notice lang={lang} tone="success" title={t.signedTitle} announce={false}>
          <p>{t.signed(formatMoment(signedAt, lang), signedBy ?? "")}</p>
        </Notice>
      )}
      <EvaluationRead lang={lang} content={content} asked={pilot.call.evaluation} />
    </Layout>
  );
}
