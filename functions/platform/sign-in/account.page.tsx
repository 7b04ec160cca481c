import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Same } from "../../vocabulary/language.ts";
import { Layout, PageHeading } from "../web/layout.tsx";
import { usePage } from "../web/page-context.ts";
import { Button, Form } from "../web/ui/form.tsx";
import { SummaryList } from "../web/ui/summary-list.tsx";
import { signInPaths } from "./sign-in.paths.ts";

const sv = {
  title: "Ditt konto",
  name: "Namn",
  roles: "Uppdrag",
  since: "Inloggad sedan",
  time: (minutes: number) =>
    `Du loggas ut när du inte har gjort något på ${minutes} minuter, och senast nio timmar efter att du loggade in.`,
  endTitle: "Logga ut överallt",
  endText:
    "Har du glömt att logga ut på en annan dator, eller tror du att någon annan använder ditt konto? Då kan du avsluta alla dina inloggningar på en gång, också den här.",
  end: "Logga ut överallt",
};

const en: Same<typeof sv> = {
  title: "Your account",
  name: "Name",
  roles: "Roles",
  since: "Signed in since",
  time: (minutes: number) =>
    `You are signed out when you have done nothing for ${minutes} minutes, and nine hours after signing in at the latest.`,
  endTitle: "Sign out everywhere",
  endText:
    "Did you forget to sign out on another computer, or do you think that somebody else uses your account? Then you can end all your sign-ins at once, this one too.",
  end: "Sign out everywhere",
};

const texts = { sv, en };

/** What a member of staff sees of their own sign-in, and the button that ends all of them. */
export function AccountPage({ since, idleMinutes }: Readonly<{ since: Instant; idleMinutes: number }>) {
  const { t, lang, staff } = usePage(texts);
  return (
    <Layout title={t.title}>
      <PageHeading title={t.title} />
      <SummaryList
        rows={[
          { key: t.name, value: staff?.name },
          { key: t.roles, value: staff?.roles.join(", ") },
          { key: t.since, value: formatMoment(since, lang) },
        ]}
      />
      <p>{t.time(idleMinutes)}</p>
      <h2>{t.endTitle}</h2>
      <p>{t.endText}</p>
      <Form action={signInPaths.endAll}>
        <Button tone="warning">{t.end}</Button>
      </Form>
    </Layout>
  );
}
