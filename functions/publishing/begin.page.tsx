import { questionsOf } from "../platform/forms/controls.ts";
import type { Form as Document } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{ form: Document; typed?: Typed | undefined; problems?: readonly Problem[] | undefined }>;

/** A new call, from nothing or from a copy; another page reads one from a file. */
export function BeginPage({ form, typed = {}, problems = [] }: Props) {
  const { t } = usePage(publishingTexts);
  return (
    <Layout title={t.begin} back={{ href: publishingPaths.list, label: t.back }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.begin} lead={t.beginLead} />
      <Form action={publishingPaths.begin}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{t.beginButton}</Button>
      </Form>
      <p>
        <a href={publishingPaths.upload}>{t.fromFile}</a>
      </p>
    </Layout>
  );
}
