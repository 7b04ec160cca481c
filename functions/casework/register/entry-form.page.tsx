import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { registerTexts } from "./register.texts.ts";

type Props = Readonly<{
  /** The case's title. */
  caption: string;
  form: FormDocument;
  action: string;
  back: Readonly<{ href: string; label: string }>;
  /** Of the entry that is corrected; a new one has none. */
  version?: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Registering something by hand, or correcting what was registered. */
export function EntryFormPage({ caption, form, action, back, version, typed, problems }: Props) {
  const { t } = usePage(registerTexts);
  const isNew = version === undefined;
  const title = isNew ? t.title : t.correctTitle;
  return (
    <Layout title={title} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={title} caption={caption} lead={isNew ? t.lead : t.correctLead} />
      <Form action={action} version={version}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{isNew ? t.register : t.saveCorrection}</Button>
      </Form>
    </Layout>
  );
}
