import type { WorkNote } from "../../pilot/items/work-note.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { registerPaths } from "../register/register.paths.ts";
import { notesTexts } from "./notes.texts.ts";
import { workNoteForm } from "./work-note.form.ts";

type Props = Readonly<{
  id: ApplicationId;
  /** The case's title. */
  caption: string;
  notes: readonly WorkNote[];
  /** Whether the reader writes and clears them. */
  writes: boolean;
  /** Whether the case is closed, and its notes are to go. */
  closed: boolean;
  typed: Typed;
  problems: readonly Problem[];
  done?: "written" | "cleared" | undefined;
}>;

/** The working notes of a case: the newest first, each with its author and day. */
export function NotesPage({ id, caption, notes, writes, closed, typed, problems, done }: Props) {
  const { t, lang } = usePage(notesTexts);
  const shown = notes.toReversed();
  return (
    <Layout
      title={t.title}
      back={{ href: caseworkPaths.case(id), label: t.toCase }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={caption} lead={t.lead} />
      {writes && (
        <Form action={caseworkPaths.notes(id)}>
          <Questions questions={questionsOf(workNoteForm)} typed={typed} problems={problems} />
          <Button>{t.write}</Button>
          <p>
            {t.instead} <a href={registerPaths.register(id)}>{t.toNote}</a>
          </p>
        </Form>
      )}
      {shown.length === 0 && <p class="pg-empty">{t.none}</p>}
      {shown.map(({ noteId, at, by, text }) => (
        <section key={noteId}>
          <h2 class="govuk-heading-s">{t.byAt(by.name, formatMoment(at, lang))}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
      {writes && closed && shown.length > 0 && (
        <>
          <h2>{t.clearTitle}</h2>
          <p>{t.clearText}</p>
          <Form action={caseworkPaths.clearNotes(id)}>
            {shown.map(({ noteId }) => (
              <input key={noteId} type="hidden" name="note" value={noteId} />
            ))}
            <Button tone="warning">{t.clear(shown.length)}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
