import { controlsOf, labelOf, questionsOf } from "../platform/forms/controls.ts";
import type { Form as Document, Question } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Instant } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { publishingTexts } from "./publishing.texts.ts";

/** A part of what officers write, as it is stored now. */
export type EditedPart = Readonly<{
  form: Document;
  typed: Typed;
  version: number;
  changedAt: Instant;
  changedBy: string;
  /** Its own page, and the desk that it is a part of. */
  here: string;
  back: Readonly<{ href: string; label: string }>;
  /** What may be left out for ever. All else may be left out while it is in work, and is asked for by the check. */
  isOptional: (id: string) => boolean;
  /** What the product knows about what stands there. */
  note?: string | undefined;
}>;

type Props = Readonly<{
  part: Omit<EditedPart, "changedAt" | "changedBy">;
  problems?: readonly Problem[] | undefined;
  /** The controls that another officer changed meanwhile, and who. */
  merged?: readonly string[] | undefined;
  who?: string | undefined;
  saved?: boolean | undefined;
}>;

const shownBy = (isOptional: EditedPart["isOptional"]) => {
  const asked = <T extends { readonly id: string; readonly optional?: true | undefined }>({ optional, ...rest }: T) =>
    ({ ...rest, ...(optional && isOptional(rest.id) ? { optional } : {}) }) as T; // as: nothing but what may be left out
  return (question: Question): Question =>
    question.kind === "table" && Array.isArray(question.columns)
      ? asked({ ...question, columns: question.columns.map(asked) })
      : asked(question);
};

/** One part in work; the same page when something is wrong, and when another officer has written too. */
export function PartPage({ part, problems = [], merged = [], who = "", saved }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const { form, typed, version, here, back, isOptional, note } = part;
  const title = wordsIn(form.name, lang);
  const labels = controlsOf(form, typed)
    .filter(({ field }) => merged.includes(field))
    .map((control) => labelOf(control, lang));
  return (
    <Layout title={title} back={back} problems={problems} wide scripts={["form", "questions"]}>
      {problems.length > 0 && <Notice text={t.notSaved} />}
      {labels.length > 0 && (
        <Notice tone="success" title={t.savedTaken(who)} announce>
          <ul>
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
      {saved === true && problems.length === 0 && <Notice tone="success" text={t.saved} announce />}
      <PageHeading title={title} caption={back.label} />
      {note !== undefined && <p>{note}</p>}
      <Form action={here} version={version}>
        <Questions questions={questionsOf(form).map(shownBy(isOptional))} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
