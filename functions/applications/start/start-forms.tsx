import { Button } from "../../platform/web/ui/button.tsx";
import { EmailField } from "../../platform/web/ui/email-field.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { paths } from "../paths.ts";
import { startTexts } from "./start.texts.ts";

type Typed = Readonly<{ lang: Language; nonce: string; value?: string | undefined; error?: string | undefined }>;

/** Begins an application. Nobody is known yet, so there is no session's seal: other sites' posts are turned away by origin. */
export function BeginForm({ lang, nonce, callId, value = "", error }: Typed & { callId: CallId }) {
  const t = startTexts[lang];
  return (
    <Form action={paths.start} csrf="" nonce={nonce}>
      <input type="hidden" name="callId" value={callId} />
      <input type="hidden" name="language" value={lang} />
      <EmailField lang={lang} name="email" value={value} label={t.email} hint={t.emailHint} error={error} />
      <Button>{t.begin}</Button>
    </Form>
  );
}

/** Asks for the links of a mailbox. */
export function LinksForm({ lang, nonce, value = "", error }: Typed) {
  const t = startTexts[lang];
  return (
    <form action={paths.again} method="post" novalidate>
      <input type="hidden" name="nonce" value={nonce} />
      <EmailField lang={lang} name="email" value={value} label={t.email} error={error} />
      <Button tone="secondary">{t.again}</Button>
    </form>
  );
}
