import { conditionWords } from "../../platform/forms/condition-words.ts";
import { questionsById } from "../../platform/forms/visible.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Button } from "../../platform/web/ui/form.tsx";
import { conditionAsks, earlierThan } from "./condition.form.ts";
import { editorTexts } from "./editor.texts.ts";
import { type Editing, EditorFrame, WrittenForm } from "./editor-frame.tsx";
import type { Conditioned } from "./written-page.ts";

type Props = Editing & Readonly<{ part: Conditioned; home: string; address: string }>;

/** When a question or a section is asked: in words as it is now, and the comparisons to choose. */
export function ConditionPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, part, home, address } = props;
  const { form, caption } = work;
  const { id, label, when } = part;
  const asks = conditionAsks(form, id, when);
  const title = t.conditionOf(wordsIn(label, lang));
  const isFirst = earlierThan(form, id).length === 0;
  return (
    <EditorFrame
      {...{ shown: props, title, caption, asks }}
      lead={when === undefined ? t.noCondition : conditionWords(questionsById(form), when, lang)}
      back={{ href: home, label: wordsIn(label, lang) }}
    >
      {isFirst ? (
        <p>{t.noEarlier}</p>
      ) : (
        <WrittenForm shown={props} action={address} asks={asks}>
          <Button name="action" value="save">
            {t.save}
          </Button>
        </WrittenForm>
      )}
    </EditorFrame>
  );
}
