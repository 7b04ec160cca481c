import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { startTexts } from "./start.texts.ts";
import { BeginForm, LinksForm } from "./start-forms.tsx";

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
