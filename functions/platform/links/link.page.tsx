import type { Texts } from "../../vocabulary/language.ts";
import { Layout, PageHeading } from "../web/layout.tsx";
import { usePage } from "../web/page-context.ts";
import { Button } from "../web/ui/form.tsx";
import type { LinkPurpose } from "./owed-link.ts";

/** A link to a question of the wheel opens no session: its page is the question. */
export type OpenedPurpose = Exclude<LinkPurpose, "wheel">;

const texts = {
  sv: {
    resume: {
      title: "Fortsätt med din ansökan",
      text: "Länken är personlig. Tryck på knappen för att öppna ansökan i den här webbläsaren.",
    },
    review: {
      title: "Öppna din bedömning",
      text: "Länken är personlig. Tryck på knappen för att öppna uppdraget i den här webbläsaren.",
    },
    tasks: {
      title: "Öppna listan med dina bedömningar",
      text: "Länken är personlig och gäller i 30 minuter. Tryck på knappen för att se alla ansökningar som du är ombedd att bedöma.",
    },
    holder: {
      title: "Öppna projektets sida",
      text: "Länken är personlig. Tryck på knappen för att öppna projektets sida i den här webbläsaren.",
    },
    payee: {
      title: "Ange vart bidraget betalas",
      text: "Länken är personlig och gäller i 15 minuter. Tryck på knappen för att öppna sidan i den här webbläsaren.",
    },
    mine: {
      title: "Öppna dina ansökningar och projekt",
      text: "Länken är personlig och gäller i 30 minuter. Tryck på knappen för att se alla ansökningar och projekt som hör till din adress.",
    },
    takeover: {
      title: "Ta ställning till att ta över ett projekt",
      text: "Länken är personlig. Tryck på knappen för att läsa vad som erbjuds i den här webbläsaren.",
    },
    evaluate: {
      title: "Öppna din utvärdering",
      text: "Länken är personlig. Tryck på knappen för att öppna utvärderingen i den här webbläsaren.",
    },
    button: "Fortsätt",
  },
  en: {
    resume: {
      title: "Continue your application",
      text: "The link is personal. Press the button to open the application in this browser.",
    },
    review: {
      title: "Open your review",
      text: "The link is personal. Press the button to open the task in this browser.",
    },
    tasks: {
      title: "Open the list of your reviews",
      text: "The link is personal and works for 30 minutes. Press the button to see all applications that you have been asked to review.",
    },
    holder: {
      title: "Open the project's page",
      text: "The link is personal. Press the button to open the project's page in this browser.",
    },
    payee: {
      title: "Say where the grant is paid",
      text: "The link is personal and works for 15 minutes. Press the button to open the page in this browser.",
    },
    mine: {
      title: "Open your applications and projects",
      text: "The link is personal and works for 30 minutes. Press the button to see all applications and projects of your address.",
    },
    takeover: {
      title: "Answer whether you take over a project",
      text: "The link is personal. Press the button to read what is offered in this browser.",
    },
    evaluate: {
      title: "Open your evaluation",
      text: "The link is personal. Press the button to open the evaluation in this browser.",
    },
    button: "Continue",
  },
} as const satisfies Texts<Record<OpenedPurpose, { title: string; text: string }> & { button: string }>;

/** What an emailed link shows. It does nothing by being looked at: mail scanners look at links. */
export function LinkPage({ purpose }: { purpose: OpenedPurpose }) {
  const { lang, path } = usePage();
  const { title, text } = texts[lang][purpose];
  return (
    <Layout title={title}>
      <PageHeading title={title} />
      <p>{text}</p>
      <form method="post" action={path}>
        <Button>{texts[lang].button}</Button>
      </form>
    </Layout>
  );
}
