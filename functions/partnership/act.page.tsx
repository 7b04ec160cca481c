import { questionsOf } from "../platform/forms/controls.ts";
import type { Form as Document } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";

type ActPageProps = Readonly<{
  title: string;
  lead?: string | undefined;
  /** Where it comes from and leads back to. */
  back: { readonly href: string; readonly label: string };
  action: string;
  /** The agreement's version that is seen. */
  version?: number | undefined;
  form: Document;
  typed: Typed;
  problems: readonly Problem[];
  button: string;
}>;

/** One form about an agreement. */
export function ActPage({ title, lead, back, action, version, form, typed, problems, button }: ActPageProps) {
  return (
    <Layout title={title} back={back} problems={problems}>
      <PageHeading title={title} lead={lead} />
      <Form action={action} version={version}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{button}</Button>
      </Form>
    </Layout>
  );
}
