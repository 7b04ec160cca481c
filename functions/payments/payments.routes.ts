import { grantIn } from "../pilot/items/grant-items.ts";
import { payeeIn } from "../pilot/items/payee-items.ts";
import { paymentsIn } from "../pilot/items/payment-items.ts";
import { readPilot } from "../pilot/read-case.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { nonceOf, versionOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { whyNotAttest } from "./attest.ts";
import { attestPayment } from "./attest-payment.use-case.ts";
import { listedOf } from "./listed.ts";
import { paymentsListed, tableAttests } from "./payment.store.ts";
import { paymentPaths } from "./payments.paths.ts";
import { idIn, type PaymentNeeds, readOn, staffAsks } from "./staff-page.answer.ts";

// Each page is read when it is first shown.
const paymentsPage = () => import("./payments.page.tsx");
const paymentPage = () => import("./payment.page.tsx");

/** Finance's lists of payments, one payment with what it rests on, and attesting it. */
export function paymentRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });
  const attest = attestPayment({ attests: tableAttests(table), clock });
  const address = `${paymentPaths.list}/betalning/{id}/{paymentId}`;

  const readPayment = async (request: WebRequest) => {
    const items = await readPilot(table, idIn(request));
    const payment = paymentsIn(items).find(({ paymentId }) => paymentId === request.params["paymentId"]);
    return {
      payment: payment ?? refuse("not-found"),
      grant: grantIn(items) ?? refuse("not-found"),
      payee: payeeIn(items),
    };
  };

  return [
    get(paymentPaths.list, async (request) => {
      const { shown, session } = await asks(request, ["finance", "auditor"]);
      const status = listedOf(request.query.get("lage"));
      const listed = await paymentsListed(table, status, { after: readOn(request) });
      const acts = session.roles.includes("finance");
      return html((await paymentsPage()).PaymentsPage({ ...shown, status, ...listed, acts }));
    }),
    get(address, async (request) => {
      const { shown, session, by } = await asks(request, ["finance", "auditor"]);
      const read = await readPayment(request);
      const may = session.roles.includes("finance");
      const done = request.query.has("attesterad");
      const page = { ...shown, ...read, asks: { may, why: whyNotAttest(read.payment, by) }, done };
      return html((await paymentPage()).PaymentPage(page));
    }),
    post(`${address}/attestera`, async (request) => {
      const { by } = await asks(request, ["finance"]);
      const { payment } = await readPayment(request);
      await attest({ payment, version: versionOf(request.typed), by, nonce: nonceOf(request.typed) });
      return seeOther(`${paymentPaths.payment(payment.applicationId, payment.paymentId)}?attesterad=1`);
    }),
  ];
}
