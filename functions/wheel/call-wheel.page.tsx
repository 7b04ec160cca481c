import type { FrameCell } from "../calls/frame-cells.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { DataTable, linkCell, Pagination } from "../platform/web/ui/data-table.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import type { WheelRow, WheelSums } from "./asked.ts";
import { cellName } from "./matrix.ts";
import { callPackPath, callWheelPath, wheelPath } from "./paths.ts";
import { Pack } from "./wheel.page.tsx";
import { wheelTexts } from "./wheel.texts.ts";

type Props = Readonly<{
  callId: CallId;
  call: string;
  cells: readonly FrameCell[];
  rows: readonly WheelRow[];
  sums: WheelSums | undefined;
  beside: Beside;
  /** What leads to this page among the others, for the pack of its pilots. */
  query: string;
  back: string;
}>;

/** The wheel of all pilots of a call: each question of each of them, and what they come to. */
export function CallWheelPage({ callId, call, cells, rows, sums, beside, query, back }: Props) {
  const { t, lang } = usePage(wheelTexts);
  const { pilots = 0, cells: all = 0, answered = 0, asked = 0 } = sums ?? {};
  return (
    <Layout
      title={`${t.title}: ${call}`}
      back={{ href: back, label: back === "/handlaggning" ? t.toDesk : t.toCall }}
      wide
    >
      <PageHeading title={t.title} caption={call} lead={t.callLead} />
      <SummaryList
        title={t.sums}
        rows={[
          { key: t.pilots, value: String(pilots) },
          { key: t.all, value: String(all) },
          { key: t.states.answered, value: String(answered) },
          { key: t.states.asked, value: String(asked) },
          { key: t.states.never, value: String(all - answered - asked) },
        ]}
      />
      <DataTable
        id="pilots"
        caption={t.matrix}
        columns={[t.pilot, ...cells.map((cell) => cellName(cell, lang))]}
        rows={rows.map(({ applicationId, title, cells: states }) => [
          linkCell(wheelPath(applicationId), title),
          ...cells.map(({ question }) => {
            const state = states[question.id];
            return state ? t.states[state] : "–";
          }),
        ])}
        empty={t.noPilots}
      />
      <Pagination label={t.pages} {...pagesBeside(callWheelPath(callId), beside)} />
      {rows.length > 0 && <Pack here={callPackPath(callId)} query={query} />}
    </Layout>
  );
}
