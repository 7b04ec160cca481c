import type { ReportAttachment } from "../../pilot/items/report-attachment.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { pathsOf } from "./attachments.paths.ts";
import { attachmentsTexts } from "./attachments.texts.ts";
import { consentForm, consentTyped } from "./consent.form.ts";

type Props = Readonly<{
  /** The report's own address. */
  report: string;
  caption: string;
  file: ReportAttachment;
  /** Whether the report is still being written. */
  open: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What a picture may be used for, and who is on it. */
export function ConsentPage({ report, caption, file, open, typed, problems }: Props) {
  const { t } = usePage(attachmentsTexts);
  const paths = pathsOf(report);
  const { name, fileId, consent } = file;
  const shown = problems.length > 0 || !consent ? typed : consentTyped(consent);
  const lead = (open ? t.consentLead : t.consentLater)(name);
  return (
    <Layout title={t.consent} back={{ href: paths.list, label: t.toFiles }} problems={problems} scripts={["form"]}>
      <PageHeading caption={caption} title={t.consent} lead={lead} />
      <p>
        <a href={paths.file(fileId)}>{name}</a>
      </p>
      <Form action={paths.consent(fileId)}>
        <Questions questions={questionsOf(consentForm)} typed={shown} problems={problems} />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
