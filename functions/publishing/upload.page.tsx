import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { FileField } from "../platform/web/ui/upload-form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { uploadForm } from "./begin.form.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{ typed?: Typed | undefined; problems?: readonly Problem[] | undefined }>;

/** A call from a file. */
export function UploadPage({ typed = {}, problems = [] }: Props) {
  const { t } = usePage(publishingTexts);
  const error = problems.find(({ field }) => field === "p-file")?.text;
  const field = { name: "p-file", label: t.fileLabel, error };
  return (
    <Layout title={t.file} back={{ href: publishingPaths.list, label: t.back }} problems={problems}>
      <PageHeading title={t.file} lead={t.fileText} />
      <Form action={publishingPaths.upload} files>
        <Questions questions={questionsOf(uploadForm())} typed={typed} problems={problems} />
        <FileField {...field} accept="application/json,.json" />
        <Button>{t.fileButton}</Button>
      </Form>
    </Layout>
  );
}
