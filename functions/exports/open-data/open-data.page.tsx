import type { CallName } from "../../calls/call.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { openDataPaths } from "./open-data.paths.ts";
import { openDataTexts } from "./open-data.texts.ts";

/** What of the grants is open data, and where. */
export function OpenDataPage({ calls }: Readonly<{ calls: readonly Pick<CallName, "callId" | "title">[] }>) {
  const { t, lang } = usePage(openDataTexts);
  return (
    <Layout title={t.title} description={t.description} light>
      <PageHeading title={t.title} lead={t.lead} />
      <p>{t.contents}</p>
      <DataTable
        id="files"
        caption={t.files}
        columns={[t.call, t.json, t.csv]}
        rows={calls.map(({ callId, title }) => [
          wordsIn(title, lang),
          linkCell(openDataPaths.json(callId), t.json),
          linkCell(openDataPaths.csv(callId), t.csv),
        ])}
        empty={t.none}
      />
      <p>{t.empty}</p>
      <p>
        <a href={openDataPaths.catalogue}>{t.catalogue}</a>
      </p>
      <p>{t.licence}</p>
    </Layout>
  );
}
