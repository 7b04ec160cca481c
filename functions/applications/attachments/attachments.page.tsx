import { answering, type FilesQuestion, filesQuestions } from "../../calls/application-form/attached-files.ts";
import type { Call } from "../../calls/call.ts";
import { type Attachment, fileLimits } from "../../pilot/items/attachment.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { fileTypes, typesOf } from "../../platform/files/file-types.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { FileTable } from "../../platform/web/ui/file-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { attachmentTexts, wordsAbout } from "./attachments.texts.ts";
import type { AttachmentProblem } from "./upload.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  /** The question that the files answer; undefined of those that answer none. */
  question: FilesQuestion | undefined;
  /** The files of it. */
  here: readonly Attachment[];
  /** The form that sends a file to the bucket; absent when no more fit. */
  upload: PresignedUpload | "sent-enough" | undefined;
  full: "too-many" | "too-many-in-all" | undefined;
  /** Keys of the files in which the scanner has found harmful code. */
  threats: ReadonlySet<string>;
  problem?: AttachmentProblem | undefined;
  done?: "added" | "removed" | undefined;
  /** The page of the completion that has opened them, of an application that was handed in. */
  completion?: string | undefined;
}>;

/** How the names of files of some types end. */
const endingsOf = (types: readonly string[]) => types.flatMap((type) => (type === "jpg" ? ["jpg", "jpeg"] : [type]));

/** Where a question stands in the form. */
function placeOf({ forms }: Call, id: Draft["head"]["applicationId"], { id: question }: FilesQuestion): string {
  const section = forms.application.sections.find(({ questions }) => questions.some((one) => one.id === question));
  return section ? `${paths.section(id, section.slug)}#${question}` : paths.application(id);
}

/** What the page says, of a question or of the application as a whole. */
function saidOf({ question, call, draft, completion }: Props, lang: Language) {
  const t = attachmentTexts[lang];
  const { applicationId } = draft.head;
  const toCompletion = completion === undefined ? undefined : { href: completion, label: t.toCompletion };
  if (!question) {
    const overview = { href: paths.application(applicationId), label: draftTexts[lang].back };
    const next = { href: paths.review(applicationId), label: t.next };
    const around = { back: toCompletion ?? overview, next: toCompletion ?? next };
    return { title: t.title, lead: t.lead, ...around, texts: t, about: wordsAbout(undefined, lang) };
  }
  const about = wordsAbout(question, lang);
  const back = toCompletion ?? { href: placeOf(call, applicationId, question), label: t.toQuestion };
  const title = wordsIn(question.label, lang);
  return { title, lead: about.lead, back, next: back, texts: { ...t, hint: about.hint }, about };
}

/** The files of a draft, or of one of its questions: add one, take one away. */
export function AttachmentsPage(props: Props) {
  const { t, lang } = usePage(attachmentTexts);
  const people = useProtected();
  const { draft, call, question, here, upload, full, threats, problem, done } = props;
  const { applicationId } = draft.head;
  const { title, lead, back, next, texts, about } = saidOf(props, lang);
  const error = problem && about.problems[problem];
  return (
    <Layout
      title={title}
      back={back}
      problems={error ? [{ field: upload ? "file" : "files", text: error }] : []}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={title} caption={wordsIn(call.title, lang)} lead={lead} />
      <Warning>{t.warning(people)}</Warning>
      {upload ? (
        <OfferedUpload
          upload={upload}
          texts={texts}
          error={error}
          endings={endingsOf(question ? typesOf(question.types) : Object.keys(fileTypes))}
          maxBytes={fileLimits.bytes}
        />
      ) : (
        <p>{full && about.full[full]}</p>
      )}
      <FileTable
        texts={t}
        removable
        files={here.map(({ fileId, name, bytes, key }) => ({
          name,
          bytes,
          isThreat: threats.has(key),
          href: paths.attachment(applicationId, fileId),
          removal: paths.removeAttachment(applicationId, fileId, question?.id),
        }))}
      />
      {!question && props.completion === undefined && <FilesOfQuestions draft={draft} call={call} />}
      <ButtonLink href={next.href}>{next.label}</ButtonLink>
    </Layout>
  );
}

/** The questions of the form that are answered with files, with the way to the files of each. */
function FilesOfQuestions({ draft, call }: Pick<Props, "draft" | "call">) {
  const { t, lang } = usePage(attachmentTexts);
  const asked = filesQuestions(call.forms.application);
  if (asked.length === 0) return null;
  return (
    <>
      <h2>{t.ofQuestions}</h2>
      <ul>
        {asked.map((question) => (
          <li key={question.id}>
            <a href={paths.attachments(draft.head.applicationId, question.id)}>{wordsIn(question.label, lang)}</a>,{" "}
            {draftTexts[lang].attachmentCount(answering(question, draft.attachments).length)}
          </li>
        ))}
      </ul>
    </>
  );
}
