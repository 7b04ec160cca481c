import { judgements, scalings } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Checkboxes, Radios } from "../platform/web/ui/choices.tsx";
import { Button, ButtonRow, Fieldset, Form, fieldsOf } from "../platform/web/ui/form.tsx";
import { TextArea } from "../platform/web/ui/text-field.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { evaluationLimit } from "./evaluation.form.ts";
import { type EvaluationText, evaluationWords } from "./evaluation.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  saved: boolean;
}>;

/** What keeps the evaluation from being signed, if anything does. */
const hindrance = ({ lifecycle: { stage, pendingMove } }: Pilot): "early" | "pending" | "stopped" | undefined => {
  if (stage === "reported") return pendingMove ? "pending" : undefined;
  if (stage === "funded") return pendingMove ? "pending" : "early";
  return stage === "reviewed" ? "early" : "stopped";
};

/** The evaluation while it is written. */
export function EvaluationFormPage(props: Props) {
  const { t, lang } = usePage(evaluationWords);
  const { pilot, typed, version, problems, saved } = props;
  const { grant, call } = pilot;
  const address = `/handlaggning/${grant.applicationId}/utvardering`;
  const field = fieldsOf(typed, problems);
  const texts = (...names: EvaluationText[]) =>
    names.map((name) => (
      <TextArea key={name} {...field(name)} label={t.labels[name]} hint={t.hints[name]} limit={evaluationLimit} />
    ));
  const hindered = hindrance(pilot);
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: `/handlaggning/${grant.applicationId}`, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      {hindered && <Notice text={t[hindered]} />}
      <p>{t.children}</p>
      <Form action={address} version={version} autosave={address}>
        <Fieldset legend={t.effects} legendSize="m">
          {texts("output", "outcome", "impact")}
        </Fieldset>
        <h2>{t.decisive}</h2>
        {call.evaluation.questions.map(({ id, label }) => (
          <Fieldset key={id} legend={label[lang]} legendSize="m">
            <Radios
              {...field(`decisive.${id}.judgement`)}
              label={t.judgement}
              options={judgements.map((value) => ({ value, label: t.judgements[value] }))}
            />
            <TextArea {...field(`decisive.${id}.text`)} label={t.why} limit={evaluationLimit} rows={4} />
          </Fieldset>
        ))}
        <Checkboxes
          {...field.many("dimensions")}
          label={t.dimensions}
          labelSize="m"
          options={call.evaluation.dimensions.map(({ id, label }) => ({ value: id, label: label[lang] }))}
        />
        <Fieldset legend={t.terms} legendSize="m">
          {texts("shortTerm", "longTerm")}
        </Fieldset>
        <Fieldset legend={t.scaling} legendSize="m">
          <Radios
            {...field("scaledUp.judgement")}
            label={t.scaledUp}
            options={scalings.map((value) => ({ value, label: t.scalings[value] }))}
          />
          <TextArea {...field("scaledUp.how")} label={t.how} limit={evaluationLimit} rows={4} />
        </Fieldset>
        <Fieldset legend={t.learning} legendSize="m">
          {texts("lessons", "challenges", "conditions")}
        </Fieldset>
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
