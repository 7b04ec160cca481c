import { Layout, PageHeading } from "../web/layout.tsx";
import { useTexts } from "../web/page-context.ts";
import { Button } from "../web/ui/form.tsx";
import { newLinkTexts } from "./new-link.texts.ts";
import { linksAgainPath } from "./new-link.ts";

/** The one button by which a person whose session has ended is mailed a new link; the address is on no page. */
export function MailNewLink({ action, isNewTab = false }: Readonly<{ action: string; isNewTab?: boolean }>) {
  const t = useTexts(newLinkTexts);
  return (
    <form action={action} method="post" target={isNewTab ? "_blank" : undefined}>
      <Button>{isNewTab ? t.mailNewTab : t.mail}</Button>
    </form>
  );
}

/** Where a page that is still open leads to when its session has ended. */
export function NewLinkPage({ action }: Readonly<{ action: string }>) {
  const t = useTexts(newLinkTexts);
  return (
    <Layout title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <p>{t.text}</p>
      <MailNewLink action={action} />
      <p>
        {t.other} <a href={linksAgainPath}>{t.toLinks}</a>
      </p>
    </Layout>
  );
}

/** A new link is on its way, whomever it goes to. */
export function NewLinkSentPage() {
  const t = useTexts(newLinkTexts);
  return (
    <Layout title={t.sentTitle}>
      <PageHeading title={t.sentTitle} />
      <p>{t.sent}</p>
    </Layout>
  );
}
