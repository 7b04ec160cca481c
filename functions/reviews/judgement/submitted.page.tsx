import { Layout } from "../../platform/web/layout.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { type ReadSection, ReadThrough } from "../../platform/web/ui/read-through.tsx";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { judgementTexts } from "./judgement.texts.ts";

type Props = Readonly<{
  lang: Language;
  path: string;
  title: string;
  submittedAt: Instant;
  judgement: readonly ReadSection[];
}>;

/** The receipt of a review: what was handed in, and when. */
export function SubmittedPage({ lang, path, title, submittedAt, judgement }: Props) {
  const t = judgementTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.receipt}>
      <Panel title={t.receipt}>{t.receiptText(title, formatMoment(submittedAt, lang))}</Panel>
      <p>{t.receiptNext}</p>
      <p>{t.receiptFrozen}</p>
      <ReadThrough lang={lang} sections={judgement} />
    </Layout>
  );
}
