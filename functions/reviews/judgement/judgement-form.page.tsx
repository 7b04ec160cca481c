import type { Call } from "../../calls/call.ts";
import { type Review, recommendations } from "../../pilot/items/review.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Radios } from "../../platform/web/ui/choices.tsx";
import { Button, ButtonRow, Fieldset, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { TextArea } from "../../platform/web/ui/text-field.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { reviewerPaths } from "../paths.ts";
import { reviewWords } from "../review-words.texts.ts";
import { judgementFields } from "./judgement.form.ts";
import { judgementTexts } from "./judgement.texts.ts";

type Props = Readonly<{
  review: Review;
  edition: number;
  call: Pick<Call, "criteria" | "scores">;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Scores with reasons, what is strong and weak, the recommendation. Enter saves; handing in is a button of its own. */
export function JudgementForm({ review, edition, call, typed, problems }: Props) {
  const { t, lang } = usePage(judgementTexts);
  const words = reviewWords[lang];
  const field = fieldsOf(typed, problems);
  const { applicationId, reviewId } = review;
  const save = reviewerPaths.save(applicationId, reviewId);
  const { lowest, highest } = call.scores;
  const steps = Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i));
  return (
    <Form action={save} version={edition} autosave={save} id="review">
      {call.criteria.map(({ id, label, hint }) => (
        <Fieldset key={id} id={`criteria.${id}`} legend={label[lang]} legendSize="m" hint={hint[lang]}>
          <Radios
            {...field(judgementFields.score(id))}
            label={t.scoreLabel(label[lang])}
            hint={t.scoreHint(lowest, highest)}
            options={steps.map((step) => ({ value: step, label: step }))}
            inline
          />
          <TextArea
            {...field(judgementFields.reason(id))}
            label={t.reasonLabel(label[lang])}
            limit={limits.reason}
            rows={4}
          />
        </Fieldset>
      ))}
      <TextArea {...field("strengths")} label={t.optional(words.strengths)} limit={limits.text} rows={4} />
      <TextArea {...field("weaknesses")} label={t.optional(words.weaknesses)} limit={limits.text} rows={4} />
      <Radios
        {...field(judgementFields.recommendation)}
        label={words.recommends}
        legendSize="m"
        options={recommendations.map((value) => ({ value, label: words.recommendation[value] }))}
      />
      <TextArea {...field("comment")} label={words.comment} hint={t.commentHint} limit={limits.text} />
      <Warning>{t.frozen}</Warning>
      <ButtonRow>
        <Button tone="secondary">{t.save}</Button>
        <Button formAction={reviewerPaths.submit(applicationId, reviewId)}>{t.submit}</Button>
      </ButtonRow>
    </Form>
  );
}
