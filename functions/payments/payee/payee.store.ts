import type { Grant } from "../../pilot/items/grant.ts";
import { Payee, type PayeeEntry, type PayeePerson } from "../../pilot/items/payee.ts";
import { audited, owedMail } from "../../pilot/record-fact.ts";
import { indexed, keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, parsed, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import { giroEnding } from "../../vocabulary/giro.ts";
import type { ApplicationId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** The payee as it becomes, if nobody has changed it since; a change that waits is in the list of those. */
const payeePut = (payee: Payee): Write => {
  const { applicationId, version, pending } = payee;
  const listed = pending ? indexed.payments("payee", pending.enteredAt, applicationId) : {};
  return {
    table: "pilots",
    put: { ...keys.payee(applicationId), ...payee, version: version + 1, ...listed },
    when: unchangedSince(version),
  };
};

/** A payment is sent to the number that somebody saw, and to no other. */
export const payeeUnchanged = ({ applicationId, version }: Pick<Payee, "applicationId" | "version">): Write => ({
  table: "pilots",
  check: keys.payee(applicationId),
  when: unchangedSince(version),
});

/** Changes that wait to be checked, the oldest first. */
export async function payeesWaiting(table: Pick<Table, "query">, after?: string) {
  const page = await table.query({
    table: "pilots",
    index: "cases",
    pk: keys.payments("payee"),
    limit: 25,
    ...(after ? { after } : {}),
  });
  return { payees: parsed(Payee, page.items), next: page.next };
}

/** Where money goes, read for itself. */
export async function readPayee(table: Pick<Table, "get">, id: ApplicationId): Promise<Payee | undefined> {
  const item = await table.get("pilots", keys.payee(id));
  return item && Payee.parse(item);
}

type Changed = {
  /** As it becomes; its version is the one that was seen. */
  readonly payee: Payee;
  /** The number that it is about. */
  readonly entry: PayeeEntry;
  readonly what: "entered" | "waits" | "approved" | "rejected";
  readonly contact: Grant["contact"];
  readonly by: PayeePerson;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Payees = { change: (changed: Changed) => Promise<void> };

const actions = {
  entered: { action: "payee.entered" },
  waits: { action: "payee.entered" },
  approved: { action: "payee.approved" },
  rejected: { action: "payee.rejected" },
} as const;

/** Payees in the table; whoever can be reached by the agreement's address hears of every change. @throws Refusal stale-version */
export const tablePayees = (table: Table): Payees => ({
  change: async ({ payee, entry, what, contact, by, at, nonce }) => {
    const { applicationId, title } = payee;
    const told = { giro: entry.giro.kind, ending: giroEnding(entry.giro) };
    const mail = { language: contact.language, to: contact.email, data: { title, what, ...told } };
    const writes = [
      payeePut(payee),
      audited({ applicationId, at, by, ...actions[what], details: told }),
      owedMail(applicationId, { template: "payee-changed", ...mail }, at),
    ];
    await transactOnce(table, { scope: `payee#${applicationId}`, nonce, at }, {}, writes).catch((error: unknown) => {
      if (error instanceof ConditionFailed) refuse("stale-version");
      throw error;
    });
  },
});
