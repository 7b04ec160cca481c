import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import {
  button,
  caseIn,
  formOf,
  isFinance,
  labelledBy,
  numberOf,
  page,
  readOn,
  type Visit,
} from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { openRecoveryOrders } from "../payments.store.ts";
import { invoiceForm } from "./invoice.form.ts";
import { invoiceFile } from "./invoice-file.ts";
import { noteInvoice } from "./note-invoice.act.ts";
import { recordRepayment } from "./record-repayment.act.ts";
import { repaymentForm } from "./repayment.form.ts";
import { writeOffRoutes } from "./write-off.routes.ts";

const ordersPage = () => import("./recovery-orders.page.tsx");
const orderPage = () => import("./recovery-order.page.tsx");

const address = `${paymentPaths.recoveryOrders}/{id}`;

/** What the controls are called: the same whatever the limits are. */
const labels = (request: WebRequest) => {
  const today = dayOf(request.now);
  return labelsOf(repaymentForm({ mostOre: zeroOre, recordedOn: today, today }), request);
};

const doneIn = ({ query }: Pick<Visit, "query">): "repaid" | "noted" | undefined =>
  query.has("registrerad") ? "repaid" : query.has("antecknad") ? "noted" : undefined;

/** Whose invoice the reader is about to note. */
function notingIn({ query }: Pick<Visit, "query">): number | undefined {
  const asked = query.get("faktura") ?? "";
  return /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : undefined;
}

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
    page(`${address}/underlag`, ["finance", "auditor"], async (visit) => {
      const { name, text } = invoiceFile(await readPilot(table, caseIn(visit)));
      return download(Buffer.from(text), { name, type: "text/csv; charset=utf-8" });
    }),
    ...labelledBy(
      (request) => labelsOf(invoiceForm, request),
      [
        button(`${address}/faktura/{number}`, ["finance"], async (visit) => {
          const number = numberOf(visit.params["number"]);
          const command = { ...formOf(visit), number };
          const { wrong } = await press(table, noteInvoice, byStaff(visit, "finance", command));
          return wrong
            ? shown(visit, visit.typed, wrong, number)
            : seeOther(`${paymentPaths.recoveryOrder(caseIn(visit))}?antecknad=1`);
        }),
      ],
    ),
    ...writeOffRoutes({ table }),
  ];

  async function shown(
    visit: Visit<readonly Role[]>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
    noting = notingIn(visit),
  ): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (!pilot.grantIfAny) return refuse("not-found");
    const about = { pilot, acts: isFinance(visit), done: doneIn(visit), noting };
    const content = { ...about, today: dayOf(visit.now), typed, problems };
    return html(visit, (await orderPage()).RecoveryOrderPage, content, { home: paymentPaths.recoveryOrder(pilot.id) });
  }
}
