import { grantIn } from "../../pilot/items/grant-items.ts";
import { mayCheck } from "../../pilot/items/payee.ts";
import { payeeIn } from "../../pilot/items/payee-items.ts";
import { readPilot } from "../../pilot/read-case.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { paymentPaths } from "../payments.paths.ts";
import { idIn, type PaymentNeeds, readOn, staffAsks } from "../staff-page.answer.ts";
import { checkPayee, enterPayee } from "./change-payee.use-case.ts";
import { payeePrefilled, readPayee } from "./payee.form.ts";
import { payeesWaiting, tablePayees } from "./payee.store.ts";

// Each page is read when it is first shown.
const payeesPage = () => import("./payees.page.tsx");
const payeePage = () => import("./staff-payee.page.tsx");

const address = `${paymentPaths.payees}/{id}`;
const acting = ["finance", "officer"] as const;

/** Staff check changes of where money goes, and enter them for a holder. */
export function staffPayeeRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });
  const needs = { payees: tablePayees(table), clock };
  const [enter, check] = [enterPayee(needs), checkPayee(needs)];

  const asked = async (request: WebRequest, roles: Parameters<typeof asks>[1]) => {
    const id = idIn(request);
    const { session, by, shown } = await asks(request, roles, paymentPaths.payee(id));
    const items = await readPilot(table, id);
    const grant = grantIn(items) ?? refuse("not-found");
    const payee = payeeIn(items);
    const enters = session.roles.some((role) => acting.some((one) => one === role));
    const may = { enter: enters, check: enters && payee !== undefined && mayCheck(payee, by) };
    const { nonce, ...rest } = shown;
    const nonces = [nonce, newId(Nonce), newId(Nonce)] as const;
    return { by, grant, payee, shown: { ...rest, nonces, grant, payee, may } };
  };

  const checking = (outcome: "approved" | "rejected", done: string) => async (request: WebRequest) => {
    const { by, grant, payee } = await asked(request, acting);
    if (!payee) return refuse("not-in-this-stage");
    const { typed } = request;
    await check({ grant, payee, version: versionOf(typed), outcome, by, nonce: nonceOf(typed) });
    return seeOther(`${paymentPaths.payee(grant.applicationId)}?${done}=1`);
  };

  return [
    get(paymentPaths.payees, async (request) => {
      const { shown } = await asks(request, ["finance", "auditor"]);
      return html((await payeesPage()).PayeesPage({ ...shown, ...(await payeesWaiting(table, readOn(request))) }));
    }),
    get(address, async (request) => {
      const { shown, payee } = await asked(request, [...acting, "auditor"]);
      const { query } = request;
      const done = query.has("sparad")
        ? "saved"
        : query.has("godkand")
          ? "approved"
          : query.has("avvisad")
            ? "rejected"
            : undefined;
      const typed = payeePrefilled(payee?.pending ?? payee?.current);
      return html((await payeePage()).StaffPayeePage({ ...shown, typed, problems: [], done }));
    }),
    post(address, async (request) => {
      const { by, grant, payee, shown } = await asked(request, acting);
      const { typed } = request;
      const version = versionOf(typed);
      const known =
        payee && payee.version === version ? [payee.current, payee.pending].flatMap((one) => one ?? []) : [];
      const read = readPayee(typed, known, request.language);
      if (!read.ok) {
        const again = { ...shown, typed, problems: read.problems, done: undefined };
        return html((await payeePage()).StaffPayeePage(again), { status: 422 });
      }
      await enter({ grant, payee, version, typed: read.value, by, nonce: nonceOf(typed) });
      return seeOther(`${paymentPaths.payee(grant.applicationId)}?sparad=1`);
    }),
    post(`${address}/godkann`, checking("approved", "godkand")),
    post(`${address}/avvisa`, checking("rejected", "avvisad")),
  ];
}
