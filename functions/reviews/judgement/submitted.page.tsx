import { Layout } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { type ReadSection, ReadThrough } from "../../platform/web/ui/read-through.tsx";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import { judgementTexts } from "./judgement.texts.ts";

type Props = Readonly<{
  title: string;
  submittedAt: Instant;
  judgement: readonly ReadSection[];
}>;

/** The receipt of a review: what was handed in, and when. */
export function SubmittedPage({ title, submittedAt, judgement }: Props) {
  const { lang } = usePage();
  const t = judgementTexts[lang];
  return (
    <Layout title={t.receipt}>
      <Panel title={t.receipt}>{t.receiptText(title, formatMoment(submittedAt, lang))}</Panel>
      <p>{t.receiptNext}</p>
      <p>{t.receiptFrozen}</p>
      <ReadThrough sections={judgement} />
    </Layout>
  );
}
