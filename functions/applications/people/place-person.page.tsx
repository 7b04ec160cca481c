import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { changePeopleTexts } from "./change-people.texts.ts";
import { peopleTexts } from "./people.texts.ts";

type Props = Readonly<{
  root: string;
  title: string | undefined;
  place: "contact" | "signatory";
  form: FormDocument;
  /** Who it is now. */
  now: { readonly name: string; readonly email: string } | undefined;
  version: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Somebody comes in the place of the contact or the signatory. */
export function PlacePersonPage({ root, title: caption, place, form, now, version, typed, problems }: Props) {
  const t = useTexts(changePeopleTexts);
  const p = useTexts(peopleTexts);
  const isContact = place === "contact";
  const title = isContact ? t.contactTitle : t.signatoryTitle;
  const who = now && [now.name, now.email && shownAddress(now.email)].filter((one) => one !== "").join(", ");
  return (
    <Layout title={title} back={{ href: root, label: p.people }} problems={problems} scripts={["form"]}>
      <PageHeading title={title} caption={caption} lead={isContact ? t.contactLead : t.signatoryLead} />
      <SummaryList rows={[{ key: t.now, value: who || t.none }]} />
      <Form action={`${root}/${isContact ? "kontakt" : "firmatecknare"}`} version={version}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <p>{t.payee}</p>
        <Button>{isContact ? t.changeContact : title}</Button>
      </Form>
    </Layout>
  );
}
