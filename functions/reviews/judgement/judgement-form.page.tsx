import type { Review } from "../../pilot/items/review.ts";
import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { Form as Document, Section } from "../../platform/forms/document.ts";
import { askedFor } from "../../platform/forms/ui/asked.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reviewerPaths } from "../paths.ts";
import { judgementTexts } from "./judgement.texts.ts";
import { knockOutsFirst } from "./knock-outs.ts";

type Props = Readonly<{
  review: Review;
  edition: number;
  form: Document;
  typed: Typed;
  problems: readonly Problem[];
  /** The version of the application that is beside it: what is handed in is about that one. */
  version: number;
}>;

/** The whole review on one page, section by section. Enter saves; handing in is a button of its own. */
export function JudgementForm({ review, edition, form, typed, problems, version }: Props) {
  const t = useTexts(judgementTexts);
  const { applicationId, reviewId } = review;
  const save = reviewerPaths.save(applicationId, reviewId);
  return (
    <Form action={save} version={edition} autosave={save} id="review">
      {knockOutsFirst(form.sections).map((section) => (
        <SectionOfForm key={section.id} {...{ form, section, typed, problems }} />
      ))}
      <Warning>{t.frozen}</Warning>
      <ButtonRow>
        <Button tone="secondary">{t.save}</Button>
        <Button formAction={reviewerPaths.submit(applicationId, reviewId, version)}>{t.submit}</Button>
      </ButtonRow>
    </Form>
  );
}

type SectionProps = Pick<Props, "form" | "typed" | "problems"> & Readonly<{ section: Section }>;

function SectionOfForm({ form, section, typed, problems }: SectionProps) {
  const { lang } = usePage();
  const { id, name, lead, when, questions } = section;
  const place = form.sections.findIndex((one) => one.id === id);
  const earlier = form.sections.slice(0, place).flatMap((one) => one.questions);
  const written = (
    <section aria-labelledby={`section-${id}`}>
      <h3 id={`section-${id}`}>{wordsIn(name, lang)}</h3>
      {lead !== undefined && <p>{wordsIn(lead, lang)}</p>}
      <Questions {...{ questions, earlier, typed, problems }} />
    </section>
  );
  if (when === undefined) return written;
  const find = questionsById(form);
  const asked = JSON.stringify(askedFor(when, { find, isOnPage: () => true, typed }));
  return (
    <div class="pg-when" data-question={id} data-when={asked}>
      <p class="pg-when__said">{conditionWords(find, when, lang)}</p>
      {written}
    </div>
  );
}
