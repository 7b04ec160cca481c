import type { Use } from "../../platform/forms/edit/uses.ts";
import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { editorTexts } from "./editor.texts.ts";
import { EditorFrame } from "./editor-frame.tsx";
import type { EditorPaths } from "./editor-paths.ts";
import type { Shown } from "./shown.ts";
import { Touches } from "./touches.tsx";

type Props = Readonly<{
  paths: EditorPaths;
  caption: string;
  label: Words;
  uses: readonly Use[];
  home: string;
  address: string;
  refused?: Shown["refused"];
}>;

/** Asks once more before a part goes, and says what it takes with it; nothing goes that others stand on. */
export function RemovePage({ paths, caption, label, uses, home, address, refused }: Props) {
  const { t, lang } = usePage(editorTexts);
  const name = wordsIn(label, lang);
  const isStopped = uses.some(({ how }) => how !== "role");
  return (
    <EditorFrame
      {...{ shown: { paths, refused }, title: t.removeTitle(name), caption, lead: t.removeText }}
      back={{ href: home, label: name }}
      removing
    >
      {uses.length > 0 && (
        <>
          <h2>{t.uses}</h2>
          <Touches uses={uses} paths={paths} />
          <p>{isStopped ? t.removeStopped : t.removeRole}</p>
        </>
      )}
      <Form action={address}>
        <ButtonRow>
          {!isStopped && <Button tone="warning">{t.removeButton}</Button>}
          <ButtonLink href={home} tone="secondary">
            {t.keepButton}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </EditorFrame>
  );
}
