import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, formOf, isFinance, labelledBy, page, readOn, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { openRecoveryOrders } from "../payments.store.ts";
import { recordRepayment } from "./record-repayment.act.ts";
import { repaymentForm } from "./repayment.form.ts";

const ordersPage = () => import("./recovery-orders.page.tsx");
const orderPage = () => import("./recovery-order.page.tsx");

const address = `${paymentPaths.recoveryOrders}/{id}`;

/** What the controls are called: the same whatever the limits are. */
const labels = (request: WebRequest) => {
  const today = dayOf(request.now);
  return labelsOf(repaymentForm({ mostOre: zeroOre, recordedOn: today, today }), request);
};

/** What is claimed back, and recording what has come of it. */
export function repaymentRoutes({ table }: { readonly table: Table }) {
  return [
    page(paymentPaths.recoveryOrders, ["finance", "auditor"], async (visit) => {
      const open = await openRecoveryOrders(table, readOn(visit));
      return html(visit, (await ordersPage()).RecoveryOrdersPage, open);
    }),
    page(address, ["finance", "auditor"], (visit) => shown(visit)),
    ...labelledBy(labels, [
      button(address, ["finance"], async (visit) => {
        const { wrong } = await press(table, recordRepayment, byStaff(visit, "finance", formOf(visit)));
        return wrong
          ? shown(visit, visit.typed, wrong)
          : seeOther(`${paymentPaths.recoveryOrder(caseIn(visit))}?registrerad=1`);
      }),
    ]),
  ];

  async function shown(
    visit: Visit<readonly Role[]>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const { grant } = await readPilot(table, caseIn(visit));
    const about = { grant, acts: isFinance(visit), done: visit.query.has("registrerad") };
    const content = { ...about, today: dayOf(visit.now), typed, problems };
    return html(visit, (await orderPage()).RecoveryOrderPage, content);
  }
}
