import type { Grant } from "../../pilot/items/grant.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Same } from "../../vocabulary/language.ts";
import { paymentPaths } from "../payments.paths.ts";
import { payeeTexts } from "./payee.texts.ts";

const sv = {
  title: "Bekräfta att det är du",
  text: "Innan du anger eller ändrar vart bidraget betalas skickar vi en länk till kontaktpersonens e-postadress. Det skyddar er om någon annan har fått tag på länken till projektet.",
  how: "Öppna länken inom 15 minuter. Därefter har du en timme på dig att lämna uppgiften.",
  send: "Skicka en länk till mig",
  sentTitle: "Länken är skickad",
  sent: "Öppna mejlet till kontaktpersonen och tryck på länken. Det kan ta någon minut innan det kommer.",
};

const en: Same<typeof sv> = {
  title: "Confirm that it is you",
  text: "Before you enter or change where the grant is paid we mail a link to the contact person's address. It protects you if somebody else has got hold of the link to the project.",
  how: "Open the link within 15 minutes. After that you have an hour to send the details.",
  send: "Send me a link",
  sentTitle: "The link has been sent",
  sent: "Open the mail to the contact person and press the link. It may take a minute to arrive.",
};

const texts = { sv, en };

type Props = Readonly<{ grant: Pick<Grant, "applicationId" | "title">; sent: boolean }>;

/** Where the holder asks for the link that opens the form of the payee. */
export function ConfirmHolderPage({ grant: { applicationId, title }, sent }: Props) {
  const t = useTexts(texts);
  const { backToProject } = useTexts(payeeTexts);
  return (
    <Layout title={`${t.title}: ${title}`} back={{ href: paymentPaths.project(applicationId), label: backToProject }}>
      {sent && <Notice tone="success" title={t.sentTitle} text={t.sent} />}
      <PageHeading caption={title} title={t.title} />
      <p>{t.text}</p>
      <p>{t.how}</p>
      <Form action={paymentPaths.holderProof(applicationId)}>
        <Button tone={sent ? "secondary" : "primary"}>{t.send}</Button>
      </Form>
    </Layout>
  );
}
