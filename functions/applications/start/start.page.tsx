import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { EmailField } from "../../platform/web/ui/text-field.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { startTexts } from "./start.texts.ts";

type Filled = Readonly<{ typed?: Typed; problems?: readonly Problem[] }>;

/** Begins an application. The form has no seal, since there is no session: other sites' posts are refused by origin. */
export function BeginForm({ callId, typed = {}, problems = [] }: Filled & { callId: CallId }) {
  const { t, lang } = usePage(startTexts);
  return (
    <Form action={paths.start}>
      <input type="hidden" name="callId" value={callId} />
      <input type="hidden" name="language" value={lang} />
      <EmailField {...fieldsOf(typed, problems)("p-email")} label={t.email} hint={t.emailHint} />
      <Button>{t.begin}</Button>
    </Form>
  );
}

/** The form to begin, by itself: shown when the address on the call's page could not be used. */
export function BeginPage({ callTitle, ...form }: Filled & { callId: CallId; callTitle: string }) {
  const t = useTexts(startTexts);
  return (
    <Layout title={t.beginTitle} problems={form.problems} light scripts={["form"]}>
      <PageHeading title={t.beginTitle} caption={callTitle} lead={t.beginText} />
      <BeginForm {...form} />
    </Layout>
  );
}

/** The form for a person who has lost the link: all links of a mailbox are mailed to it. */
export function LinksPage({ typed = {}, problems = [] }: Filled) {
  const { t, nonce } = usePage(startTexts);
  return (
    <Layout title={t.againTitle} description={t.againText} problems={problems} light scripts={["form"]}>
      <PageHeading title={t.againTitle} lead={t.againText} />
      <form action={paths.again} method="post" novalidate>
        <input type="hidden" name="nonce" value={nonce} />
        <EmailField {...fieldsOf(typed, problems)("p-email")} label={t.email} />
        <Button tone="secondary">{t.again}</Button>
      </form>
    </Layout>
  );
}

/** The same answer whether or not the address is known. */
export function LinksSentPage() {
  const t = useTexts(startTexts);
  return (
    <Layout title={t.sentTitle} light>
      <PageHeading title={t.sentTitle} />
      {t.sent.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href="/">{t.toCall}</a>
      </p>
    </Layout>
  );
}
