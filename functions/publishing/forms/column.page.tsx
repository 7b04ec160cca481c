import type { Column, QuestionOf } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { editorTexts } from "./editor.texts.ts";
import type { EditorPaths } from "./editor-paths.ts";
import type { FormInWork } from "./edits.ts";
import { PartsList } from "./parts-list.tsx";
import { Preview } from "./preview.tsx";
import { columnAsks } from "./question.form.ts";
import { Refused, Saved } from "./refused.tsx";

type Props = Readonly<{
  work: FormInWork;
  paths: EditorPaths;
  question: QuestionOf<"table">;
  column: Column;
  seal: string;
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  refused?: Parameters<typeof Refused>[0]["faults"] | undefined;
  overtaken?: boolean | undefined;
}>;

/** A column of a table, with the table as it is beside it. */
export function ColumnPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, question, column, seal, typed, problems = [], refused = [], overtaken } = props;
  const asks = columnAsks(question, column);
  const title = t.changeColumn(wordsIn(column.label, lang));
  const options = column.kind === "choice" ? column.options : [];
  return (
    <Layout
      title={title}
      back={{ href: paths.question(question.id), label: wordsIn(question.label, lang) }}
      wide
      problems={problems}
      scripts={["form", "questions"]}
    >
      <Saved />
      <Refused faults={refused} paths={paths} />
      {overtaken && <ChangedMeanwhile asks={asks} typed={typed} />}
      <PageHeading title={title} caption={wordsIn(question.label, lang)} />
      <div class="pg-editor">
        <Form action={paths.column(question.id, column.id)} version={seal}>
          <Questions questions={asks.questions} typed={typed} problems={problems} />
          {options.length > 0 && (
            <PartsList
              canDrop
              parts={options.map(({ id, label }) => ({
                id,
                label: wordsIn(label, lang),
                lang: otherLanguage(label, lang),
              }))}
            />
          )}
          <Button name="action" value="save">
            {t.save}
          </Button>
        </Form>
        <Preview question={question} given={work.given} />
      </div>
    </Layout>
  );
}
