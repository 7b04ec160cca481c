import { Layout } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button } from "../../platform/web/ui/button.tsx";
import { EmailField } from "../../platform/web/ui/email-field.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { startTexts } from "./start.texts.ts";

type Typed = Readonly<{ value?: string | undefined; error?: string | undefined }>;

/** Begins an application. Nobody is known yet, so there is no session's seal: other sites' posts are turned away by origin. */
export function BeginForm({ callId, value = "", error }: Typed & { callId: CallId }) {
  const { lang } = usePage();
  const t = startTexts[lang];
  return (
    <Form action={paths.start}>
      <input type="hidden" name="callId" value={callId} />
      <input type="hidden" name="language" value={lang} />
      <EmailField name="email" value={value} label={t.email} hint={t.emailHint} error={error} />
      <Button>{t.begin}</Button>
    </Form>
  );
}

/** Asks for the links of a mailbox. */
export function LinksForm({ value = "", error }: Typed) {
  const { nonce } = usePage();
  const t = useTexts(startTexts);
  return (
    <form action={paths.again} method="post" novalidate>
      <input type="hidden" name="nonce" value={nonce} />
      <EmailField name="email" value={value} label={t.email} error={error} />
      <Button tone="secondary">{t.again}</Button>
    </form>
  );
}

type Shown = Readonly<{
  typed?: string;
  problems?: readonly Problem[];
}>;

const errorOf = (problems: readonly Problem[]) => problems.find(({ field }) => field === "email")?.text;

/** The form to begin, by itself: shown when the address on the call's page could not be used. */
export function BeginPage({ typed, problems = [], callId, callTitle }: Shown & { callId: CallId; callTitle: string }) {
  const t = useTexts(startTexts);
  return (
    <Layout title={t.beginTitle} problems={problems} scripts={["form"]}>
      <PageHeading title={t.beginTitle} caption={callTitle} lead={t.beginText} />
      <BeginForm callId={callId} value={typed} error={errorOf(problems)} />
    </Layout>
  );
}

/** The form for those who have lost their link. */
export function LinksPage({ typed, problems = [] }: Shown) {
  const t = useTexts(startTexts);
  return (
    <Layout title={t.againTitle} problems={problems} scripts={["form"]}>
      <PageHeading title={t.againTitle} lead={t.againText} />
      <LinksForm value={typed} error={errorOf(problems)} />
    </Layout>
  );
}

/** The same answer whether or not the address is known. */
export function LinksSentPage() {
  const t = useTexts(startTexts);
  return (
    <Layout title={t.sentTitle}>
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
