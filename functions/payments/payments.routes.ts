import { noDoubles, readSharedVouchers } from "../pilot/double-funding/doubles.store.ts";
import { othersPaidTo } from "../pilot/double-funding/footprint.store.ts";
import { stayOn } from "../pilot/items/appeal.ts";
import { paymentOf } from "../pilot/items/payment.ts";
import { mandateSaid } from "../pilot/mandates/mandate-words.ts";
import { mandatesShown } from "../pilot/mandates/mandates.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, freshFor, isFinance, page, readOn, type Visit, versionOf } from "../platform/web/route.ts";
import { PaymentId } from "../vocabulary/ids.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { typedText } from "../vocabulary/typed.ts";
import { queueNamed, whyNotAttest } from "./attest.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { attestHeld } from "./mandates.ts";
import { whyCall } from "./payee/call-back.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentsListed } from "./payments.store.ts";

const paymentsPage = () => import("./payments.page.tsx");
const paymentPage = () => import("./payment.page.tsx");

const address = `${paymentPaths.list}/betalning/{id}/{paymentId}`;

const paymentIn = ({ params }: Pick<Visit, "params">): PaymentId =>
  PaymentId.safeParse(params["paymentId"]).data ?? refuse("not-found");

/** Finance's lists of payments, one payment with what it rests on, and attesting it. */
export function paymentRoutes({ table }: { readonly table: Table }) {
  return [
    page(paymentPaths.list, ["finance", "auditor"], async (visit) => {
      const status = queueNamed(visit.query.get("lage"));
      const listed = await paymentsListed(table, status, readOn(visit));
      const acts = isFinance(visit);
      return html(visit, (await paymentsPage()).PaymentsPage, { status, ...listed, acts });
    }),
    ...freshFor(
      ["finance"],
      [
        page(address, ["finance", "auditor"], async (visit) => {
          const { person, now, language } = visit;
          const [pilot, mandates] = await Promise.all([
            readPilot(table, caseIn(visit)),
            mandatesShown(table, person.subject),
          ]);
          const payment = paymentOf(pilot, paymentIn(visit));
          const { grant, payee } = pilot;
          const why = whyNotAttest(payment, { id: person.subject });
          // They stand beside the button alone.
          const isOpen = isFinance(visit) && why === undefined;
          const [shared, vouchers] = await Promise.all([
            payee?.current ? othersPaidTo(table, payee.current.giro, grant) : [],
            isOpen ? readSharedVouchers(table, pilot) : noDoubles,
          ]);
          const asker = isFinance(visit) ? ({ id: person.subject, function: "finance" } as const) : undefined;
          const said = mandateSaid(mandates, asker, attestHeld(pilot, payment, dayOf(now)), language);
          const asks = { may: isFinance(visit), why, said };
          const stayed = payment.status !== "paid" && stayOn(pilot.afterDecisions.values(), dayOf(now)) !== undefined;
          const done = visit.query.has("attesterad");
          return html(visit, (await paymentPage()).PaymentPage, {
            payment,
            grant,
            payee,
            shared,
            vouchers,
            asks,
            call: whyCall(pilot),
            stayed,
            done,
          });
        }),
        button(`${address}/attestera`, ["finance"], async (visit) => {
          const paymentId = paymentIn(visit);
          const payeeVersion = Number(typedText(visit.typed, "payeeVersion")) || 0;
          const command = { paymentId, version: versionOf(visit.typed), payeeVersion };
          await press(table, attestPayment, byStaff(visit, "finance", command));
          return seeOther(`${paymentPaths.payment(caseIn(visit), paymentId)}?attesterad=1`);
        }),
      ],
    ),
  ];
}
