import type { Call } from "../../calls/call.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { FileTable } from "../../platform/web/ui/file-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { attachmentTexts } from "./attachments.texts.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  /** The form that sends a file to the bucket; absent when no more fit. */
  upload: PresignedUpload | "sent-enough" | undefined;
  /** Keys of the files in which the scanner has found harmful code. */
  threats: ReadonlySet<string>;
  problem?: FileProblem | undefined;
  done?: "added" | "removed" | undefined;
}>;

const endings = [...Object.keys(fileTypes), "jpeg"];

/** The files of a draft: add one, take one away. */
export function AttachmentsPage({ draft, call, upload, threats, problem, done }: Props) {
  const { t, lang } = usePage(attachmentTexts);
  const people = useProtected();
  const { applicationId } = draft.head;
  const error = problem && t.problems[problem];
  return (
    <Layout
      title={t.title}
      back={{ href: paths.application(applicationId), label: draftTexts[lang].back }}
      problems={error ? [{ field: upload ? "file" : "files", text: error }] : []}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={wordsIn(call.title, lang)} lead={t.lead} />
      <Warning>{t.warning(people)}</Warning>
      {upload ? (
        <OfferedUpload upload={upload} texts={t} error={error} endings={endings} maxBytes={fileLimits.bytes} />
      ) : (
        <p>{t.full}</p>
      )}
      <FileTable
        texts={t}
        removable
        files={draft.attachments.map(({ fileId, name, bytes, key }) => ({
          name,
          bytes,
          isThreat: threats.has(key),
          href: paths.attachment(applicationId, fileId),
          removal: paths.removeAttachment(applicationId, fileId),
        }))}
      />
      <ButtonLink href={paths.review(applicationId)}>{t.next}</ButtonLink>
    </Layout>
  );
}
