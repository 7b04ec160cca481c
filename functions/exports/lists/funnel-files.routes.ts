import { adoptionTexts, allReceivers, funnelPath, funnelTexts } from "../../adoption/contract.ts";
import type { FunnelRow } from "../../pilot/items/adoption.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download } from "../../platform/web/answers.ts";
import { callIn, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type ListColumn, listFile } from "./list-file.ts";

const readers = ["officer", "decider", "auditor"] as const;
const of = "{callId}";

function columnsOf(lang: Language): readonly ListColumn<FunnelRow>[] {
  const [t, a] = [funnelTexts[lang], adoptionTexts[lang]];
  return [
    { header: t.project, width: 40, text: ({ title }) => title },
    { header: t.organisation, width: 30, text: ({ organisation }) => organisation },
    { header: a.receiverShort, width: 30, text: ({ receiver }) => receiver },
    { header: a.whatShort, width: 50, text: ({ what }) => what },
    { header: a.stateShort, width: 20, text: ({ state }) => a.states[state] },
    { header: a.placeShort, width: 30, text: ({ place }) => place ?? "" },
    { header: a.byDayShort, width: 14, text: ({ byDay }) => byDay ?? "" },
    { header: a.reasonShort, width: 40, text: ({ reason }) => reason ?? "" },
    { header: a.when, width: 14, text: ({ at }) => dayOf(at) },
  ];
}

/** All receivers of a call as a file. */
export function funnelFileRoutes({ table }: { readonly table: Table }) {
  const file = async (visit: Visit, format: "csv" | "xlsx"): Promise<Answer> => {
    const [callId, lang] = [callIn(visit), visit.language];
    const rows = await allReceivers(table, callId);
    const list = {
      fileName: `${callId}-ordinarie`,
      sheet: funnelTexts[lang].receivers,
      columns: columnsOf(lang),
      rows,
    };
    const { file: bytes, ...named } = await listFile(list, format);
    return download(bytes, named);
  };
  return [
    page(`${funnelPath(of)}/csv`, readers, (visit) => file(visit, "csv")),
    page(`${funnelPath(of)}/xlsx`, readers, (visit) => file(visit, "xlsx")),
  ];
}
