import type { CallName } from "../../calls/call.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { caseworkPaths } from "../casework.paths.ts";
import { rankingTexts } from "./ranking.texts.ts";

type Props = Readonly<{ calls: readonly CallName[] }>;

/** The calls whose cases can be seen in their order. */
export function RankingsPage({ calls }: Props) {
  const { t, lang } = usePage(rankingTexts);
  return (
    <Layout title={t.listTitle}>
      <PageHeading title={t.listTitle} lead={t.listLead} />
      <DataTable
        id="calls"
        caption={t.listCaption}
        columns={[t.call]}
        rows={calls.map(({ callId, title }) => [linkCell(caseworkPaths.ranking(callId), wordsIn(title, lang))])}
        empty={t.noCalls}
      />
    </Layout>
  );
}
