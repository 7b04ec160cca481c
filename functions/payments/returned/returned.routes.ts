import { paymentOf } from "../../pilot/items/payment.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import {
  button,
  caseIn,
  formOf,
  freshFor,
  isFinance,
  labelledBy,
  page,
  type Visit,
  versionOf,
} from "../../platform/web/route.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { bookedStays } from "../payments.refusals.ts";
import { dismissReturned } from "./dismiss-returned.act.ts";
import { returnedForm } from "./returned.form.ts";
import { reversePayment } from "./reverse-payment.act.ts";
import { sayReturned } from "./say-returned.act.ts";

const address = `${paymentPaths.list}/betalning/{id}/{paymentId}/tillbaka`;
const readers = ["finance", "auditor"] as const;
const forFinance = ["finance"] as const;

const paymentIn = ({ params }: Pick<Visit, "params">): PaymentId =>
  PaymentId.safeParse(params["paymentId"]).data ?? refuse("not-found");

/** What the controls are called: the same whatever the days are. */
const labels = (request: WebRequest) => {
  const today = dayOf(request.now);
  return labelsOf(returnedForm({ paidOn: today, today }), request);
};

/** A payment that came back or was marked by mistake: one of finance says so, another one confirms it. */
export function returnedRoutes({ table }: { readonly table: Table }) {
  const answered = (visit: Visit, done: string) =>
    seeOther(`${paymentPaths.returned(caseIn(visit), paymentIn(visit))}?${done}=1`);

  return freshFor(forFinance, [
    page(address, readers, (visit) => shown(visit)),
    ...labelledBy(labels, [
      button(address, forFinance, async (visit) => {
        const command = { ...formOf(visit), paymentId: paymentIn(visit) };
        const { wrong } = await press(table, sayReturned, byStaff(visit, "finance", command));
        return wrong ? shown(visit, visit.typed, wrong) : answered(visit, "sparat");
      }),
    ]),
    button(`${address}/bekrafta`, forFinance, async (visit) => {
      const command = { paymentId: paymentIn(visit), version: versionOf(visit.typed) };
      await press(table, reversePayment, byStaff(visit, "finance", command));
      return answered(visit, "bekraftat");
    }),
    button(`${address}/avvisa`, forFinance, async (visit) => {
      const command = { paymentId: paymentIn(visit), version: versionOf(visit.typed) };
      await press(table, dismissReturned, byStaff(visit, "finance", command));
      return answered(visit, "avvisat");
    }),
  ]);

  async function shown(
    visit: Visit<readonly Role[]>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const { query, now, person } = visit;
    const pilot = await readPilot(table, caseIn(visit));
    const payment = paymentOf(pilot, paymentIn(visit));
    if (payment.booked) refuse(bookedStays);
    const done = query.has("sparat")
      ? "Said"
      : query.has("bekraftat")
        ? "Confirmed"
        : query.has("avvisat")
          ? "Dismissed"
          : undefined;
    const reader = { acts: isFinance(visit), id: person.subject, today: dayOf(now) };
    const content = { payment, grant: pilot.grant, reader, typed, problems, done } as const;
    const { ReturnedPage } = await import("./returned.page.tsx");
    const answer = { home: paymentPaths.returned(payment.applicationId, payment.paymentId) };
    return html(visit, ReturnedPage, content, answer);
  }
}
