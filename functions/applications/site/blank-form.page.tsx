import type { Call } from "../../calls/call.ts";
import { blank } from "../../platform/forms/blank.ts";
import { BlankForm } from "../../platform/forms/ui/blank-form.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { applicationForm } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { siteTexts } from "./site.texts.ts";

/** Everything that a call asks, to read beforehand and to print: nothing is filled in, and nothing is kept. */
export function BlankFormPage({ call }: Readonly<{ call: Call }>) {
  const { lang } = usePage();
  const t = siteTexts[lang].blank;
  const title = wordsIn(call.title, lang);
  return (
    <Layout title={t.title} back={{ href: paths.call(call.callId), label: title }}>
      <PageHeading title={t.title} caption={title} />
      <p class="pg-links">
        <a href={paths.blankPdf(call.callId)}>{t.pdf}</a>
      </p>
      <BlankForm sections={blank(applicationForm(call), lang)} />
    </Layout>
  );
}
