import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseOf, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { BulkId, bulkSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedChoices } from "../../vocabulary/typed.ts";
import { optionOf } from "../pool/choose.form.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { rowForm } from "./bulk.form.ts";
import { readBulk } from "./bulk.store.ts";
import { bulkOrderRoutes } from "./bulk-order.routes.ts";
import { changeBulk } from "./change-bulk.act.ts";
import { startBulk } from "./start-bulk.act.ts";
import { stopBulk } from "./stop-bulk.act.ts";

type Officer = Visit<readonly ["officer"]>;
const officers = ["officer"] as const;
const address = `${poolPaths.list}/flera/{bulk}`;

const bulkIn = ({ params }: Officer): BulkId => BulkId.safeParse(params["bulk"]).data ?? refuse("not-found");

/** What officers do to many reviews in one: order it, read it through, change it, begin it, stop it and go on. */
export function bulkRoutes({ table }: { readonly table: Table }) {
  const pressed = <Command>(visit: Officer, id: BulkId, command: Command) =>
    byStaff(visit, "officer", command, bulkSubject(id));
  return [
    ...bulkOrderRoutes({ table }),
    page(address, officers, (visit) => shown(visit)),
    button(`${address}/borja`, officers, async (visit) => {
      const command = { version: versionOf(visit.typed) };
      const { not } = await press(table, startBulk, pressed(visit, bulkIn(visit), command));
      return not ? shown(visit, not === "past") : seeOther(poolPaths.bulk(bulkIn(visit)));
    }),
    button(`${address}/stoppa`, officers, async (visit) => {
      await press(table, stopBulk, pressed(visit, bulkIn(visit), {}));
      return seeOther(poolPaths.bulk(bulkIn(visit)));
    }),
    page(`${address}/{application}`, officers, async (visit) => {
      const { bulk, progress } = (await readBulk(table, bulkIn(visit))) ?? refuse("not-found");
      const one = bulk.cases.find(({ applicationId }) => applicationId === caseOf(visit.params["application"]));
      if (!one || bulk.kind !== "assign" || progress) return refuse("not-found");
      return html(visit, (await import("./bulk-row.page.tsx")).BulkRowPage, { bulk, one });
    }),
    ...labelledBy(
      (request) => labelsOf(rowForm([]), request),
      [
        button(`${address}/{application}`, officers, async (visit) => {
          const bulkId = bulkIn(visit);
          const { bulk } = (await readBulk(table, bulkId)) ?? refuse("not-found");
          const ticked = typedChoices(visit.typed, "p-who");
          const who = bulk.people.map(({ id }) => id).filter((id) => ticked.includes(optionOf(id)));
          const applicationId = caseOf(visit.params["application"]);
          const command = { version: versionOf(visit.typed), applicationId, who };
          await press(table, changeBulk, pressed(visit, bulkId, command));
          return seeOther(poolPaths.bulk(bulkId));
        }),
      ],
    ),
  ];

  async function shown(visit: Officer, isPast = false): Promise<Answer> {
    const now = (await readBulk(table, bulkIn(visit))) ?? refuse("not-found");
    const from = Math.min(Number(/^\d{1,4}$/.exec(visit.query.get("fran") ?? "")?.[0] ?? 0), now.bulk.cases.length);
    const home = poolPaths.bulk(bulkIn(visit));
    return html(visit, (await import("./bulk.page.tsx")).BulkPage, { ...now, from, isPast }, { home });
  }
}
