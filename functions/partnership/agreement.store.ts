import { keys } from "../platform/table/keys.ts";
import { parsed, readAs, type Table, unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { Agreement } from "./agreement.ts";

export async function readAgreement(table: Pick<Table, "get">, id: ApplicationId): Promise<Agreement | undefined> {
  const item = await table.get("pilots", keys.agreement(id));
  return item && readAs(Agreement, item);
}

/** All agreements: a host has one or a few. */
export async function readAgreements(table: Pick<Table, "query">): Promise<readonly Agreement[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.agreements(), limit: 100 });
  return parsed(Agreement, items);
}

/** The agreement as it becomes, if the stored one is still the one that was seen. */
export const agreementPut = (agreement: Agreement, at: Instant, seen = agreement.version): Write => ({
  table: "pilots",
  put: { ...keys.agreement(agreement.agreementId), ...agreement, version: seen + 1, changedAt: at },
  when: unchangedSince(seen),
});
