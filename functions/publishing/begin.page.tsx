import { questionsOf } from "../platform/forms/controls.ts";
import type { Form as Document } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { controlClass, controlProps, Labelled } from "../platform/web/ui/field.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { uploadForm } from "./begin.form.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{
  form: Document;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
  /** What was wrong is of the form with the file. */
  ofFile?: boolean | undefined;
}>;

/** A new call: from nothing, from a copy, or from a file. */
export function BeginPage({ form, typed = {}, problems = [], ofFile = false }: Props) {
  const { t } = usePage(publishingTexts);
  const own = ofFile ? {} : typed;
  const file = ofFile ? typed : {};
  return (
    <Layout title={t.begin} back={{ href: publishingPaths.list, label: t.back }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.begin} lead={t.beginLead} />
      {!ofFile && (
        <Form action={publishingPaths.begin}>
          <Questions questions={questionsOf(form)} typed={own} problems={problems} />
          <Button>{t.beginButton}</Button>
        </Form>
      )}
      <h2>{t.file}</h2>
      <p>{t.fileText}</p>
      <Form action={publishingPaths.upload} files>
        <Questions
          questions={questionsOf(uploadForm()).map((question) =>
            ofFile ? question : { ...question, id: "p-file-address" },
          )}
          typed={file}
          problems={ofFile ? problems : []}
        />
        <FileField label={t.fileLabel} error={problems.find(({ field }) => field === "p-file")?.text} />
        <Button tone="secondary">{t.fileButton}</Button>
      </Form>
    </Layout>
  );
}

function FileField({ label, error }: Readonly<{ label: string; error: string | undefined }>) {
  const field = { name: "p-file", label, error };
  return (
    <Labelled {...field}>
      <input
        {...controlProps(field)}
        class={controlClass("govuk-file-upload", error)}
        type="file"
        accept="application/json,.json"
      />
    </Labelled>
  );
}
