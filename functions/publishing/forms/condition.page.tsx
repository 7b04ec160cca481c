import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { When } from "../../platform/forms/document.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { conditionAsks, earlierThan } from "./condition.form.ts";
import { editorTexts } from "./editor.texts.ts";
import type { EditorPaths } from "./editor-paths.ts";
import type { FormInWork } from "./edits.ts";
import { Refused, Saved } from "./refused.tsx";

type Props = Readonly<{
  work: FormInWork;
  paths: EditorPaths;
  /** The question or the section. */
  part: { readonly id: PartId; readonly label: Words; readonly when?: When | undefined };
  home: string;
  address: string;
  seal: string;
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  refused?: Parameters<typeof Refused>[0]["faults"] | undefined;
  overtaken?: boolean | undefined;
}>;

/** When a question or a section is asked: in words as it is now, and the comparisons to choose. */
export function ConditionPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, part, home, address, seal, typed, problems = [], refused = [], overtaken } = props;
  const { form, caption } = work;
  const { id, label, when } = part;
  const asks = conditionAsks(form, id, when);
  const title = t.conditionOf(wordsIn(label, lang));
  const isFirst = earlierThan(form, id).length === 0;
  return (
    <Layout
      title={title}
      back={{ href: home, label: wordsIn(label, lang) }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <Saved />
      <Refused faults={refused} paths={paths} />
      {overtaken && <ChangedMeanwhile asks={asks} typed={typed} />}
      <PageHeading
        title={title}
        caption={caption}
        lead={when === undefined ? t.noCondition : conditionWords(questionsById(form), when, lang)}
      />
      {isFirst ? (
        <p>{t.noEarlier}</p>
      ) : (
        <Form action={address} version={seal}>
          <Questions questions={asks.questions} typed={typed} problems={problems} />
          <Button name="action" value="save">
            {t.save}
          </Button>
        </Form>
      )}
    </Layout>
  );
}
