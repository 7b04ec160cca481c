import { useTexts } from "../platform/web/page-context.ts";
import { type PaymentQueue, paymentQueues } from "./payment-queues.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentsTexts } from "./payments.texts.ts";

type Here = PaymentQueue | "batches" | "payees" | "recovery-orders";

/** Where one can go among the payments; the place one is at is marked. */
export function PaymentsNav({ here }: Readonly<{ here: Here }>) {
  const t = useTexts(paymentsTexts);
  const places = [
    ...paymentQueues.map((name) => ({ name, href: `${paymentPaths.list}?lage=${name}`, label: t.tabs[name] })),
    { name: "batches", href: paymentPaths.batches, label: t.batches },
    { name: "payees", href: paymentPaths.payees, label: t.payees },
    { name: "recovery-orders", href: paymentPaths.recoveryOrders, label: t.recoveryOrders },
  ];
  return (
    <nav aria-label={t.nav}>
      <ul class="pg-links">
        {places.map(({ name, href, label }) => (
          <li key={name}>
            <a href={href} aria-current={name === here ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
