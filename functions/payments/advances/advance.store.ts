import type { Grant } from "../../pilot/items/grant.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { paymentCancelled, paymentPut } from "../../pilot/items/payment-items.ts";
import { audited, owedMail } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, keyOf, type Table, type Write } from "../../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { minusOre, ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { grantChanged } from "../settlement-writes.ts";

type Pressed = { readonly grant: Grant; readonly by: Actor; readonly at: Instant; readonly nonce: Nonce };
export type Advances = {
  decide: (decided: Pressed & { readonly payment: Payment }) => Promise<void>;
  withdraw: (withdrawn: Pressed & { readonly payment: Payment }) => Promise<void>;
};

const scopeOf = ({ applicationId }: Grant) => `advance#${applicationId}`;

/** Nothing is paid ahead of a project that is ending. */
const whileFunded = (applicationId: ApplicationId): Write => ({
  table: "pilots",
  check: keys.case(applicationId),
  when: [
    { attribute: "stage", equals: "funded" },
    { attribute: "pendingMove", is: "absent" },
  ],
});

function refused(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  const pilot = error.failed.find(({ write }) => keyOf(write).sk === "CASE");
  if (!pilot) return refuse("stale-version");
  return refuse(pilot.found?.["pendingMove"] === undefined ? "not-in-this-stage" : "move-pending");
}

/** Advances in the table: the grant's version guards how much is advanced. @throws Refusal stale-version, not-in-this-stage, move-pending */
export const tableAdvances = (table: Table): Advances => ({
  decide: async ({ grant, payment, by, at, nonce }) => {
    const { applicationId, title, contact } = grant;
    const { amountOre, reason = "", registrationNumber } = payment;
    const data = { title, ...(registrationNumber ? { registrationNumber } : {}), amountOre, reason };
    const writes = [
      grantChanged(grant, { advanceDueOre: ore(grant.advanceDueOre + amountOre) }, at),
      paymentPut(payment),
      whileFunded(applicationId),
      audited({ applicationId, at, by, action: "advance.decided", details: { amountOre } }),
      owedMail(applicationId, { template: "advance-decided", language: contact.language, to: contact.email, data }, at),
    ];
    await transactOnce(table, { scope: scopeOf(grant), nonce, at }, {}, writes).catch(refused);
  },

  withdraw: async ({ grant, payment, by, at, nonce }) => {
    const { applicationId } = grant;
    const { amountOre } = payment;
    const writes = [
      grantChanged(grant, { advanceDueOre: minusOre(grant.advanceDueOre, amountOre) }, at),
      paymentCancelled(payment, at),
      audited({ applicationId, at, by, action: "advance.withdrawn", details: { amountOre } }),
    ];
    await transactOnce(table, { scope: scopeOf(grant), nonce, at }, {}, writes).catch(refused);
  },
});
