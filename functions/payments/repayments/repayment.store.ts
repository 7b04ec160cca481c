import { bookedOn } from "../../ledger/accounts.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import type { Posting } from "../../ledger/verification.ts";
import { openClaimOf } from "../../pilot/items/grant.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { audited, owedMail } from "../../pilot/record-fact.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, type Table } from "../../platform/table/table.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, type Ore, ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Granted } from "../granted.store.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";

type Received = {
  readonly granted: Pick<Granted, "grant" | "call" | "pilot">;
  readonly amountOre: Ore;
  /** The day on which the money came in. */
  readonly day: LocalDay;
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Repayments = { receive: (received: Received) => Promise<void> };

function repaidPosting({ granted, amountOre, day, at, nonce }: Received): Posting {
  const { grant, call, pilot } = granted;
  const booked = bookedOn("repayment", { plan: call.accounting, organisationType: grant.organisationType });
  return postingOf(grant, {
    registrationNumber: pilot.registrationNumber,
    reference: `repayment/${nonce}`,
    at,
    trueDay: day,
    lines: [{ kind: "repayment", amountOre, ...booked }],
  });
}

/** Repayments in the table: posted with the bank's day, under the grant's version. @throws Refusal stale-version, busy */
export const tableRepayments = (table: Table): Repayments => ({
  receive: async (received) => {
    const { granted, amountOre, day, by, at, nonce } = received;
    const { grant, pilot } = granted;
    const { applicationId, title, contact } = grant;
    const data = {
      title,
      ...(pilot.registrationNumber ? { registrationNumber: pilot.registrationNumber } : {}),
      amountOre,
      day,
      leftOre: minusOre(openClaimOf(grant), amountOre),
    };
    const mail = { template: "repayment-received", language: contact.language, to: contact.email, data } as const;
    const writes = [
      grantChanged(grant, { repaidOre: ore(grant.repaidOre + amountOre) }, at),
      audited({ applicationId, at, by, action: "repayment.received", details: { amountOre, day } }),
      owedMail(applicationId, mail, at),
    ];
    const once = { scope: `repayment#${applicationId}`, nonce, at };
    await postToLedger(table, repaidPosting(received), (posted) =>
      transactOnce(table, once, {}, [...writes, ...posted]),
    ).catch((error: unknown) => {
      if (error instanceof ConditionFailed) refuse("stale-version");
      throw error;
    });
  },
});
