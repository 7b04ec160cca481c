import type { ComponentChildren } from "preact";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Form } from "../../platform/web/ui/form.tsx";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Asks } from "./asks.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { editorTexts } from "./editor.texts.ts";
import type { EditorPaths } from "./editor-paths.ts";
import type { FormInWork } from "./edits.ts";
import { questionsShown } from "./offered-languages.ts";
import { Refused, Saved } from "./refused.tsx";
import type { Shown } from "./shown.ts";

/** The languages in which the page that is shown asks for texts. */
export const useOffered = (): readonly Language[] => usePage().authority?.languages ?? languages;

/** What every page of the editor is given: the form in work, and what came of what was typed. */
export type Editing = Shown & Readonly<{ work: FormInWork; paths: EditorPaths }>;

type FrameProps = Readonly<{
  shown: Partial<Omit<Editing, "work">> & Pick<Editing, "paths">;
  title: string;
  caption: string;
  lead?: string | undefined;
  back: Readonly<{ href: string; label?: string }>;
  /** What is asked on the page, where two can have written at once. */
  asks?: Asks | undefined;
  wide?: boolean;
  /** The page asks whether something is to be removed, and asks nothing else. */
  removing?: boolean;
  children: ComponentChildren;
}>;

/** A page of the editor: its heading, and above it all that has to be said of what was typed. */
export function EditorFrame({ shown, title, caption, lead, back, asks, wide, removing, children }: FrameProps) {
  const { paths, typed = {}, problems = [], refused = [], overtaken, taken = [], who = "", gone = [] } = shown;
  return (
    <Layout
      title={title}
      back={back}
      wide={wide ?? false}
      problems={problems}
      scripts={removing ? [] : ["form", "questions"]}
    >
      <Saved />
      <Refused faults={refused} paths={paths} removing={removing ?? false} />
      {asks && overtaken && <ChangedMeanwhile asks={asks} typed={typed} />}
      <Gone texts={gone} />
      <TakenNotice who={who} labels={taken} />
      <PageHeading title={title} caption={caption} lead={lead} />
      {children}
    </Layout>
  );
}

/** What was typed into a row that another officer has removed: to be copied, or left. */
function Gone({ texts }: Readonly<{ texts: readonly string[] }>) {
  const { t } = usePage(editorTexts);
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title={t.goneTitle} announce>
      <p>{t.goneText}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

type WrittenFormProps = Readonly<{
  shown: Editing;
  action: string;
  asks: Asks;
  /** The buttons, and lists whose buttons also save what is typed. */
  children: ComponentChildren;
}>;

/** What a page asks, as a form that several officers write. */
export function WrittenForm({
  shown: { work, typed, version, problems = [] },
  action,
  asks,
  children,
}: WrittenFormProps) {
  return (
    <Form action={action} version={version ?? work.version}>
      <Questions questions={questionsShown(asks, useOffered())} typed={typed} problems={problems} />
      {children}
    </Form>
  );
}
