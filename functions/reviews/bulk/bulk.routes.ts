import { publishedCalls } from "../../calls/call.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseOf, labelledBy, nonceOf, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { BulkId, bulkSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedChoices } from "../../vocabulary/typed.ts";
import { optionOf } from "../pool/choose.form.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { activePool } from "../pool/pool.store.ts";
import { bulkForm, bulkPrefilled, type Choice, rowForm } from "./bulk.form.ts";
import { readBulk } from "./bulk.store.ts";
import { type BulkKind, bulkKinds } from "./bulk.ts";
import { changeBulk } from "./change-bulk.act.ts";
import { orderBulk } from "./order-bulk.act.ts";
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
  const choiceAt = async (now: Choice["now"], kind: BulkKind): Promise<Choice> => {
    const [calls, pool] = await Promise.all([publishedCalls(table), kind === "assign" ? activePool(table) : []]);
    return { calls, pool, now };
  };

  return [
    ...bulkKinds.flatMap((kind) => [
      page(poolPaths[kind], officers, async (visit) => {
        const choice = await choiceAt(visit.now, kind);
        return ordering(visit, kind, choice, bulkPrefilled(choice));
      }),
      ...labelledBy(
        async (request) => labelsOf(bulkForm(kind, await choiceAt(request.now, kind)), request),
        [
          button(poolPaths[kind], officers, async (visit) => {
            const { typed, language } = visit;
            // The form's number is the order's: a second press of it leads to the same.
            const bulkId = BulkId.parse(nonceOf(typed));
            if (await readBulk(table, bulkId)) return seeOther(poolPaths.bulk(bulkId));
            const choice = await choiceAt(visit.now, kind);
            const { proposal } = await import("./proposal.store.ts");
            const made = await proposal(table, kind, { typed, choice, language });
            if (!("order" in made)) return ordering(visit, kind, choice, typed, made);
            await press(table, orderBulk, pressed(visit, bulkId, made.order));
            return seeOther(poolPaths.bulk(bulkId));
          }),
        ],
      ),
    ]),

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

  async function ordering(
    visit: Officer,
    kind: BulkKind,
    choice: Choice,
    typed: Typed,
    made: object = {},
  ): Promise<Answer> {
    return html(visit, (await import("./bulk-order.page.tsx")).BulkOrderPage, { kind, choice, typed, ...made });
  }

  async function shown(visit: Officer, isPast = false): Promise<Answer> {
    const now = (await readBulk(table, bulkIn(visit))) ?? refuse("not-found");
    const from = Math.min(Number(/^\d{1,4}$/.exec(visit.query.get("fran") ?? "")?.[0] ?? 0), now.bulk.cases.length);
    const home = poolPaths.bulk(bulkIn(visit));
    return html(visit, (await import("./bulk.page.tsx")).BulkPage, { ...now, from, isPast }, { home });
  }
}
