import { Layout } from "../../platform/web/layout.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { startTexts } from "./start.texts.ts";
import { BeginForm, LinksForm } from "./start-forms.tsx";

type Shown = Readonly<{
  lang: Language;
  path: string;
  nonce: string;
  typed?: string;
  problems?: readonly Problem[];
}>;

const errorOf = (problems: readonly Problem[]) => problems.find(({ field }) => field === "email")?.text;

/** The form to begin, by itself: shown when the address on the call's page could not be used. */
export function BeginPage({
  lang,
  path,
  nonce,
  typed,
  problems = [],
  callId,
  callTitle,
}: Shown & { callId: CallId; callTitle: string }) {
  const t = startTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.beginTitle} errors={problems.length > 0} scripts={["form"]}>
      <ErrorSummary lang={lang} errors={problems} />
      <PageHeading title={t.beginTitle} caption={callTitle} lead={t.beginText} />
      <BeginForm lang={lang} nonce={nonce} callId={callId} value={typed} error={errorOf(problems)} />
    </Layout>
  );
}

/** The form for those who have lost their link. */
export function LinksPage({ lang, path, nonce, typed, problems = [] }: Shown) {
  const t = startTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.againTitle} errors={problems.length > 0} scripts={["form"]}>
      <ErrorSummary lang={lang} errors={problems} />
      <PageHeading title={t.againTitle} lead={t.againText} />
      <LinksForm lang={lang} nonce={nonce} value={typed} error={errorOf(problems)} />
    </Layout>
  );
}

/** The same answer whether or not the address is known. */
export function LinksSentPage({ lang, path }: Pick<Shown, "lang" | "path">) {
  const t = startTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.sentTitle}>
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
