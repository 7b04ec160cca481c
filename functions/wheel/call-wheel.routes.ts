import { currentCall, readCall } from "../calls/call.store.ts";
import { frameCells } from "../calls/frame-cells.ts";
import { Evaluation } from "../pilot/items/evaluation.ts";
import { fileKinds } from "../platform/documents/files-of.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { keys } from "../platform/table/keys.ts";
import { readAs, type Table } from "../platform/table/table.ts";
import { html, json } from "../platform/web/answers.ts";
import { callIn, page, readOn, type Visit } from "../platform/web/route.ts";
import { paperFile } from "../settings/paper-file.answer.ts";
import type { WheelRow } from "./asked.ts";
import { matrixOf } from "./matrix.ts";
import { type PackedPilot, packData, packPaper } from "./pack.ts";
import { callPackPath, callWheelPath } from "./paths.ts";
import { readAllAsked, readWheels } from "./wheel.store.ts";

const readers = ["officer", "decider", "auditor"] as const;
type Reader = Visit<typeof readers>;

const of = "{callId}";

/** The wheel of all pilots of a call, and the pack of those on a page of it. */
export function callWheelRoutes({ table }: { readonly table: Table }) {
  const cellsIn = async ({ callVersion }: Pick<WheelRow, "callVersion">, visit: Visit) =>
    frameCells((await readCall(table, callIn(visit), callVersion)).forms.evaluation);

  /** Each pilot's questions with all that was asked: a query a pilot, and the evaluations in one. */
  async function packed(visit: Reader): Promise<{ title: string; pilots: readonly PackedPilot[] }> {
    const callId = callIn(visit);
    const [call, { rows }] = await Promise.all([currentCall(table, callId), readWheels(table, callId, readOn(visit))]);
    const ids = rows.map(({ applicationId }) => applicationId);
    const items = ids.length === 0 ? [] : await table.getMany("pilots", ids.map(keys.evaluation));
    const evaluations = new Map(items.map((item) => [item.pk, readAs(Evaluation, item)]));
    const pilots = await Promise.all(
      rows.map(async (row): Promise<PackedPilot> => {
        const { applicationId: id, title } = row;
        const [cells, asked] = await Promise.all([cellsIn(row, visit), readAllAsked(table, id)]);
        return { title, cells: matrixOf({ cells, asked, evaluation: evaluations.get(keys.pilot(id)) }) };
      }),
    );
    return { title: wordsIn(call.title, visit.language), pilots };
  }

  return [
    page(callWheelPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const [call, { rows, beside, sums }] = await Promise.all([
        currentCall(table, callId),
        readWheels(table, callId, readOn(visit)),
      ]);
      const cells = rows[0] ? await cellsIn(rows[0], visit) : [];
      const query = visit.query.size > 0 ? `?${visit.query}` : "";
      const back = visit.person.roles.includes("officer") ? `/handlaggning/utlysningar/${callId}` : "/handlaggning";
      const { CallWheelPage } = await import("./call-wheel.page.tsx");
      const title = wordsIn(call.title, visit.language);
      return html(visit, CallWheelPage, { callId, call: title, cells, rows, sums, beside, query, back });
    }),
    ...fileKinds.map((kind) =>
      page(`${callPackPath(of)}/${kind}`, readers, async (visit) => {
        const { title, pilots } = await packed(visit);
        const paper = packPaper(pilots, title, visit.language);
        return paperFile(table, paper, { kind, name: "fragesnurra", at: visit.now });
      }),
    ),
    page(`${callPackPath(of)}/json`, readers, async (visit) => {
      const { title, pilots } = await packed(visit);
      return json(packData(pilots, title, visit.language));
    }),
  ];
}
