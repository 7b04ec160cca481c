import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, page, type Visit } from "../../platform/web/route.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { enterPayee } from "./enter-payee.act.ts";
import { payeePrefilled } from "./payee.form.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/betalning";

/** The holder's page about where the grant is paid. */
export function holderPayeeRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    button(address, "holder", async (visit) => {
      const { wrong } = await press(table, enterPayee, byLink(visit, formOf(visit)));
      return wrong ? shown(visit, visit.typed, wrong) : seeOther(`${paymentPaths.holder(caseIn(visit))}?sparad=1`);
    }),
  ];

  async function shown(visit: Holder, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const { grant, payee } = await readPilotFor(table, visit);
    const { HolderPayeePage } = await import("./holder-payee.page.tsx");
    const content = {
      grant,
      payee,
      typed: typed ?? payeePrefilled(payee?.pending ?? payee?.current),
      problems,
      saved: visit.query.has("sparad"),
    };
    return html(visit, HolderPayeePage, content);
  }
}
