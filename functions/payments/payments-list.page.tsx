import type { ComponentChildren, ComponentProps } from "preact";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { useTexts } from "../platform/web/page-context.ts";
import type { Beside } from "../platform/web/pages-beside.ts";
import { DataTable, Pagination } from "../platform/web/ui/data-table.tsx";
import { type PaymentQueue, paymentQueues } from "./attest.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentsTexts } from "./payments.texts.ts";

type Here = PaymentQueue | "batches" | "payees" | "recovery-orders";

type Props = ComponentProps<typeof DataTable> &
  Readonly<{
    here: Here;
    title: string;
    /** Of the document, where it says more than the heading. */
    documentTitle?: string;
    lead: string;
    /** The addresses of the pages beside this one. */
    beside: Beside;
    children?: ComponentChildren;
  }>;

/** One of finance's lists: the other lists, what can be done with this one (`children`), and its rows. */
export function PaymentsList({ here, title, documentTitle = title, lead, beside, children, ...table }: Props) {
  return (
    <Layout title={documentTitle} wide>
      <PageHeading title={title} lead={lead} />
      <PaymentsNav here={here} />
      {children}
      <DataTable {...table} />
      <Pagination {...beside} />
    </Layout>
  );
}

/** Where one can go among the payments; the place one is at is marked. */
function PaymentsNav({ here }: Pick<Props, "here">) {
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
