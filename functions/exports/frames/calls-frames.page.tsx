import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { framesPaths } from "../finance.paths.ts";
import type { CallFigures } from "./figures.ts";
import { framesTexts } from "./frames.texts.ts";

type CallsFramesPageProps = Readonly<{
  calls: readonly { readonly callId: CallId; readonly title: Words; readonly total: CallFigures["total"] }[];
}>;

/** Every call with its frames and what has become of them. */
export function CallsFramesPage({ calls }: CallsFramesPageProps) {
  const { lang, t } = usePage(framesTexts);
  const amounts = ["frameOre", "ofFrameOre", "leftOre", "acceptedOre", "paidOre"] as const;
  const labels = [t.frame, t.ofFrame, t.left, t.columns.acceptedOre, t.columns.paidOre];
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="calls"
        caption={t.calls}
        columns={[t.call, ...labels.map(numeric)]}
        rows={calls.map(({ callId, title, total }) => [
          linkCell(framesPaths.call(callId), wordsIn(title, lang)),
          ...amounts.map((name) => formatKronor(total[name], lang)),
        ])}
        empty={t.noCalls}
      />
      {calls.length > 0 && (
        <p>
          {t.whatPaidIs} {t.inKronor}
        </p>
      )}
    </Layout>
  );
}
