import type { Case } from "../../pilot/items/lifecycle.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { TextArea } from "../../platform/web/ui/text-field.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { ToContacts } from "../site/contacts.tsx";
import { submissionTexts } from "./submission.texts.ts";

type Props = Readonly<{
  lifecycle: Case;
  may: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Asks once more before an application is taken back. */
export function WithdrawPage({ lifecycle, may, typed, problems }: Props) {
  const t = useTexts(submissionTexts).withdraw;
  const { applicationId, callId, title } = lifecycle;
  const field = fieldsOf(typed, problems);
  const back = paths.application(applicationId);
  return (
    <Layout title={t.title} back={{ href: back }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} caption={title} lead={may ? t.lead : t.cannot} />
      {!may && <ToContacts callId={callId} />}
      {may && (
        <>
          {t.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Form action={paths.withdraw(applicationId)}>
            <TextArea {...field("p-reason")} label={t.reason} hint={t.reasonHint} limit={500} rows={4} />
            <ButtonRow>
              <Button tone="warning">{t.button}</Button>
              <ButtonLink href={back} tone="secondary">
                {t.keep}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </>
      )}
    </Layout>
  );
}
