import type { Column, QuestionOf } from "../../platform/forms/document.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Button } from "../../platform/web/ui/form.tsx";
import { editorTexts } from "./editor.texts.ts";
import { type Editing, EditorFrame, WrittenForm } from "./editor-frame.tsx";
import { PartsList } from "./parts-list.tsx";
import { Preview } from "./preview.tsx";
import { columnAsks } from "./question.form.ts";

type Props = Editing & Readonly<{ question: QuestionOf<"table">; column: Column }>;

/** A column of a table, with the table as it is beside it. */
export function ColumnPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, question, column } = props;
  const asks = columnAsks(question, column);
  const title = t.changeColumn(wordsIn(column.label, lang));
  const options = column.kind === "choice" ? column.options : [];
  return (
    <EditorFrame
      {...{ shown: props, title, asks }}
      caption={wordsIn(question.label, lang)}
      back={{ href: paths.question(question.id), label: wordsIn(question.label, lang) }}
      wide
    >
      <div class="pg-editor">
        <WrittenForm shown={props} action={paths.column(question.id, column.id)} asks={asks}>
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
        </WrittenForm>
        <Preview question={question} given={work.given} />
      </div>
    </EditorFrame>
  );
}
