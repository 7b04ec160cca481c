import type { ExportStore } from "../exports/jobs/stored-files.store.ts";
import type { Clock } from "../platform/clock.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/route.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly clock: Clock;
  readonly files: Pick<ExportStore, "presignedGet">;
  readonly organisation: { readonly name: string; readonly number: string };
};

/** What finance does: months, exports and closing; payees, attests, batches and repayments. */
export const financeWings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/ekonomi"],
    routes: async () => {
      const [{ financeRoutes }, { paymentsWaiting, rateOfGrant }] = await Promise.all([
        import("../exports/finance.routes.ts"),
        import("../exports/funding.store.ts"),
      ]);
      return financeRoutes({
        ...needs,
        // Writers are code that most pages do without.
        write: async (...file) => (await import("../exports/formats/exports.ts")).exportFile(...file),
        stillOpen: () => paymentsWaiting(needs.table),
        rateOf: (applicationId) => rateOfGrant(needs.table, applicationId),
      });
    },
  },
  {
    under: ["/ekonomi/utbetalningar"],
    routes: async () => {
      const [payments, batches, payees, repayments] = await Promise.all([
        import("../payments/payments.routes.ts"),
        import("../payments/batches/batches.routes.ts"),
        import("../payments/payee/staff-payee.routes.ts"),
        import("../payments/repayments/repayments.routes.ts"),
      ]);
      return [
        ...payments.paymentRoutes(needs),
        ...batches.batchRoutes(needs),
        ...payees.staffPayeeRoutes(needs),
        ...repayments.repaymentRoutes(needs),
      ];
    },
  },
];
