import { Layout } from "../../platform/web/layout.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { declarationTexts } from "./declaration.texts.ts";

/** All that a person with a conflict of interest sees from then on. */
export function RecusedPage({ lang, path }: Readonly<{ lang: Language; path: string }>) {
  const t = declarationTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.recusedTitle}>
      <Panel title={t.recusedTitle}>{t.recusedText}</Panel>
      <p>{t.recusedNext}</p>
      <p>{t.recusedMistake}</p>
    </Layout>
  );
}
