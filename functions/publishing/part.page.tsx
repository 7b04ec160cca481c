import type { CallInWork } from "../calls/call.ts";
import { controlsOf, labelOf, questionsOf } from "../platform/forms/controls.ts";
import type { Question } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type PartName, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{
  call: CallInWork;
  part: PartName;
  typed: Typed;
  version: number;
  problems?: readonly Problem[] | undefined;
  /** The controls that another officer changed meanwhile, and who. */
  merged?: readonly string[] | undefined;
  who?: string | undefined;
  saved?: boolean | undefined;
}>;

/** What may be left out for ever. All else may be left out while the call is in work, and is asked for by the check. */
const isOptional = (id: string) =>
  /^p-(rounded-|mail-|appeal-text-|amount$|flat$|of$|code$|kind$|appropriation|project$|activity$|counterparties$|(opens|closes)-time$)/.test(
    id,
  );

const asked = <T extends { readonly id: string; readonly optional?: true | undefined }>({ optional, ...rest }: T) =>
  ({ ...rest, ...(optional && isOptional(rest.id) ? { optional } : {}) }) as T; // as: nothing but what may be left out

const asShown = (question: Question): Question =>
  question.kind === "table" && Array.isArray(question.columns)
    ? asked({ ...question, columns: question.columns.map(asked) })
    : asked(question);

/** One part of a call in work; the same page when something is wrong, and when another officer has written too. */
export function PartPage({ call, part, typed, version, problems = [], merged = [], who = "", saved }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const { form } = parts[part];
  const title = wordsIn(form.name, lang);
  const desk = publishingPaths.desk(call.callId);
  const labels = controlsOf(form, typed)
    .filter(({ field }) => merged.includes(field))
    .map((control) => labelOf(control, lang));
  return (
    <Layout
      title={title}
      back={{ href: desk, label: wordsIn(call.title, lang) }}
      problems={problems}
      wide
      scripts={["form", "questions"]}
    >
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
      <PageHeading title={title} caption={wordsIn(call.title, lang)} />
      <Form action={publishingPaths.part(call.callId, part)} version={version}>
        <Questions questions={questionsOf(form).map(asShown)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
