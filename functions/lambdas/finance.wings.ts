import type { ExportStore } from "../exports/jobs/stored-files.store.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { Wing } from "../platform/web/wings.ts";
import type { Instant } from "../vocabulary/instant.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly clock: () => Instant;
  readonly files: Pick<ExportStore, "presignedGet">;
};

/** What finance does: months, exports and closing; payees, attests, batches and repayments. */
export const financeWings = (needs: Needs): readonly Wing[] => [
  {
    under: ["/ekonomi"],
    routes: async () => (await import("../exports/finance.routes.ts")).financeRoutes(needs),
  },
  {
    under: ["/ekonomi/statsstod", "/ekonomi/eurokurser"],
    routes: async () => (await import("../exports/state-aid/aid.routes.ts")).aidRoutes(needs),
  },
  {
    under: ["/ekonomi/partnerskap"],
    routes: async () => (await import("../partnership/partnership.routes.ts")).partnershipRoutes(needs),
  },
  {
    under: ["/ekonomi/nyps"],
    routes: async () => (await import("../exports/nyps/nyps.routes.ts")).nypsRoutes(needs),
  },
  {
    under: ["/ekonomi/utbetalningar"],
    routes: async () => {
      const [payments, batches, payees, repayments, codes, returned] = await Promise.all([
        import("../payments/payments.routes.ts"),
        import("../payments/batches/batches.routes.ts"),
        import("../payments/payee/staff-payee.routes.ts"),
        import("../payments/repayments/repayments.routes.ts"),
        import("../payments/codes/ledger-codes.routes.ts"),
        import("../payments/returned/returned.routes.ts"),
      ]);
      return [
        ...payments.paymentRoutes(needs),
        ...batches.batchRoutes(needs),
        ...payees.staffPayeeRoutes(needs),
        ...repayments.repaymentRoutes(needs),
        ...codes.ledgerCodesRoutes(needs),
        ...returned.returnedRoutes(needs),
      ];
    },
  },
];
