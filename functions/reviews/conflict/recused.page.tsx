import { Layout } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { declarationTexts } from "./declaration.texts.ts";

/** All that a person with a conflict of interest sees from then on. */
export function RecusedPage() {
  const t = useTexts(declarationTexts);
  return (
    <Layout title={t.recusedTitle}>
      <Panel title={t.recusedTitle}>{t.recusedText}</Panel>
      <p>{t.recusedNext}</p>
      <p>{t.recusedMistake}</p>
    </Layout>
  );
}
