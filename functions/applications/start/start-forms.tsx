import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { EmailField } from "../../platform/web/ui/text-field.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
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
