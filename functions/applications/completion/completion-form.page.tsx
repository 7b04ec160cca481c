import { answering, otherFiles } from "../../calls/application-form/attached-files.ts";
import { type Completion, otherFilesOpen } from "../../pilot/items/completion.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Scan } from "../../platform/files/scan.ts";
import type { Form as FormDocument, Section } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { completionTexts } from "./completion.texts.ts";
import type { ReadCompletion } from "./completion.ts";

type Props = Readonly<{
  pilot: Pilot;
  completion: Completion;
  /** The part of the form that is open. */
  form: FormDocument;
  now: ReadCompletion;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  /** What no longer fits among the answers that are not open. */
  outside: readonly Problem[];
  unchanged: boolean;
  saved: boolean;
  today: LocalDay;
  taken: Readonly<{ who: string; labels: readonly string[] }>;
  /** What is known of the files of its questions, by their keys. */
  scans: ReadonlyMap<string, Scan>;
}>;

/** The answers of a returned application that are open, to be written anew. */
export function CompletionFormPage(props: Props) {
  const { t, lang } = usePage(completionTexts);
  const { pilot, completion, form, version, problems, saved, today, taken } = props;
  const { id, lifecycle } = pilot;
  const day = formatDay(completion.dueDay, lang);
  const here = paths.completion(id, completion.number);
  const hasTable = form.sections.some(({ questions }) => questions.some(({ kind }) => kind === "table"));
  return (
    <Layout
      title={t.title}
      back={{ href: paths.application(id), label: t.toApplication }}
      problems={problems}
      wide={hasTable}
      scripts={["form", "questions"]}
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <TakenNotice {...taken} />
      <Hindered {...props} />
      <PageHeading
        title={t.title}
        caption={lifecycle.title}
        lead={completion.dueDay < today ? t.late(day) : t.lead(day)}
      />
      <h2>{t.why}</h2>
      <Paragraphs text={completion.reason} />
      <Form action={here} version={version} autosave={here}>
        {/* Enter in a field presses the first button: it is to save, and neither to hand in nor to lead to files. */}
        <button type="submit" name="action" value="save" hidden>
          {t.save}
        </button>
        {form.sections.map((section) => (
          <OpenSection key={section.id} section={section} {...props} />
        ))}
        {completion.open.includes(otherFilesOpen) && <OtherFiles {...props} />}
        <p>{t.before}</p>
        <ButtonRow>
          <Button name="action" value="send">
            {t.send}
          </Button>
          <Button name="action" value="save" tone="secondary">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** Why it could not be handed in although the open answers are right. */
function Hindered({ pilot, outside, unchanged }: Props) {
  const t = useTexts(completionTexts);
  if (unchanged) return <Notice tone="warning" text={t.unchanged} announce />;
  if (outside.length === 0) return null;
  return (
    <Notice tone="warning" title={t.outsideTitle} announce>
      <p>{t.outside}</p>
      <ul>
        {outside.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={`${paths.application(pilot.id)}/fragor/ny`}>{t.askOfficer}</a>
      </p>
    </Notice>
  );
}

function OpenSection({ section, pilot, now, typed, problems, scans }: Props & Readonly<{ section: Section }>) {
  const { lang } = usePage();
  const all = now.read.form.sections.flatMap(({ questions }) => questions);
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{wordsIn(section.name, lang)}</h2>
      <Questions
        questions={section.questions}
        earlier={all}
        typed={{ ...now.read.typed, ...typed }}
        problems={problems}
        filesOf={(question) => ({
          files: answering({ id: question }, now.files).map(({ fileId, key, name, bytes }) => ({
            name,
            bytes,
            href: paths.attachment(pilot.id, fileId),
            scan: scans.get(key) ?? "unscanned",
          })),
        })}
      />
    </section>
  );
}

/** The files that answer no question, where they are open. */
function OtherFiles({ pilot, now }: Props) {
  const t = useTexts(completionTexts);
  const files = otherFiles(pilot.call.forms.application, now.files);
  return (
    <section aria-labelledby="bilagor">
      <h2 id="bilagor">{t.files}</h2>
      <p>{t.filesLead(files.length)}</p>
      <ul>
        {files.map(({ fileId, name }) => (
          <li key={fileId}>
            <a href={paths.attachment(pilot.id, fileId)}>{name}</a>
          </li>
        ))}
      </ul>
      <Button name="attach" value={otherFilesOpen} tone="secondary">
        {t.toFiles}
      </Button>
    </section>
  );
}
