import type { Same } from "../../vocabulary/language.ts";
import { Layout, Notice, PageHeading } from "../web/layout.tsx";
import { useTexts } from "../web/page-context.ts";
import { ButtonLink } from "../web/ui/form.tsx";
import { signInPaths } from "./sign-in.paths.ts";

const sv = {
  title: "Logga in",
  lead: "Inloggningen är för dig som handlägger, beslutar eller arbetar med ekonomi.",
  button: "Logga in",
  others: "Söker du, bedömer du eller driver du en pilot? Då loggar du inte in. Använd länken i mejlet från oss.",
  outTitle: "Du är utloggad",
  out: "Delar du dator med andra? Avsluta då även inloggningstjänsten, så att ingen annan kan logga in som du.",
  end: "Avsluta inloggningstjänsten",
};

const en: Same<typeof sv> = {
  title: "Sign in",
  lead: "For case officers, deciders and finance.",
  button: "Sign in",
  others: "Do you apply, review or run a pilot? Then there is no need to sign in. Use the link in our mail.",
  outTitle: "You are signed out",
  out: "Do you share this computer? Then end the sign-in service too, so that nobody else can sign in as you.",
  end: "End the sign-in service",
};

const texts = { sv, en };

type SignInPageProps = Readonly<{ goOn: string; signedOut: boolean }>;

/** Who signs in here, and who need not. The button is a link: signing in begins at another address. */
export function SignInPage({ goOn, signedOut }: SignInPageProps) {
  const t = useTexts(texts);
  return (
    <Layout title={signedOut ? t.outTitle : t.title}>
      {signedOut && (
        <Notice tone="success" title={t.outTitle}>
          <p>{t.out}</p>
          <p>
            <a href={signInPaths.end}>{t.end}</a>
          </p>
        </Notice>
      )}
      <PageHeading title={t.title} lead={t.lead} />
      <ButtonLink href={`${signInPaths.begin}?vidare=${encodeURIComponent(goOn)}`}>{t.button}</ButtonLink>
      <p>{t.others}</p>
    </Layout>
  );
}
