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
  time: "Du loggas ut när du inte har gjort något på 60 minuter, och senast nio timmar efter att du loggade in.",
  recentTitle: "Logga in igen för att fortsätta",
  recent:
    "När du beslutar, attesterar eller ändrar vart pengar betalas behöver du ha loggat in inom de senaste 15 minuterna. Efter inloggningen kommer du tillbaka till sidan.",
  everywhereTitle: "Du är utloggad överallt",
  everywhere: "Alla dina inloggningar är avslutade, på alla datorer.",
  outTitle: "Du är utloggad",
  out: "Delar du dator med andra? Avsluta då även inloggningstjänsten, så att ingen annan kan logga in som du.",
  end: "Avsluta inloggningstjänsten",
};

const en: Same<typeof sv> = {
  title: "Sign in",
  lead: "For case officers, deciders and finance.",
  button: "Sign in",
  others: "Do you apply, review or run a pilot? Then there is no need to sign in. Use the link in our mail.",
  time: "You are signed out when you have done nothing for 60 minutes, and nine hours after signing in at the latest.",
  recentTitle: "Sign in again to go on",
  recent:
    "To decide, attest or change where money is paid you must have signed in within the last 15 minutes. After signing in you come back to the page.",
  everywhereTitle: "You are signed out everywhere",
  everywhere: "All your sign-ins have been ended, on every computer.",
  outTitle: "You are signed out",
  out: "Do you share this computer? Then end the sign-in service too, so that nobody else can sign in as you.",
  end: "End the sign-in service",
};

const texts = { sv, en };

/** `why` names what led here: signed out, signed out everywhere, or a form that asks for a new sign-in. */
export type SignInPageProps = Readonly<{ goOn: string; why: "utloggad" | "overallt" | "nyss" | undefined }>;

/** Who signs in here, and who need not. The button is a link: signing in begins at another address. */
export function SignInPage({ goOn, why }: SignInPageProps) {
  const t = useTexts(texts);
  const title = why && { utloggad: t.outTitle, overallt: t.everywhereTitle, nyss: t.recentTitle }[why];
  const out = why === "utloggad" || why === "overallt";
  return (
    <Layout title={title ?? t.title}>
      {why === "nyss" && <Notice title={t.recentTitle} text={t.recent} />}
      {out && (
        <Notice tone="success" title={title}>
          {why === "overallt" && <p>{t.everywhere}</p>}
          <p>{t.out}</p>
          <p>
            <a href={signInPaths.end}>{t.end}</a>
          </p>
        </Notice>
      )}
      <PageHeading title={t.title} lead={t.lead} />
      <ButtonLink href={`${signInPaths.begin}?vidare=${encodeURIComponent(goOn)}`}>{t.button}</ButtonLink>
      <p>{t.time}</p>
      <p>{t.others}</p>
    </Layout>
  );
}
