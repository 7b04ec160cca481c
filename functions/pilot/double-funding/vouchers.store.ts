import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { pagesOf, parsed, type Table, type Write } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { fingerprintOf } from "../../vocabulary/voucher.ts";

/** The vouchers behind one report, in one item: a report of hundreds of them is one write of its transaction. */
const Claimed = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  report: z.number().int().positive(),
  vouchers: z.array(z.string()),
});
export type Claimed = z.infer<typeof Claimed>;

type Reported = {
  readonly organisationNumber: OrganisationNumber;
  readonly applicationId: ApplicationId;
  readonly report: number;
  readonly vouchers: readonly Parameters<typeof fingerprintOf>[0][];
};

/** What a report claims, as a write of the transaction that submits it; a report handed in again replaces what it said. */
export function vouchersClaimed({ organisationNumber, applicationId, report, vouchers }: Reported): Write[] {
  const key = keys.claimed(organisationNumber, applicationId, report);
  const fingerprints = [...new Set(vouchers.flatMap((voucher) => fingerprintOf(voucher) ?? []))].sort();
  if (fingerprints.length === 0) return [{ table: "pilots", delete: key }];
  const claimed: Claimed = { v: 1, applicationId, report, vouchers: fingerprints };
  return [{ table: "pilots", put: { ...key, ...claimed } }];
}

/** Some hundreds of reports with as many vouchers each; a larger organisation's are compared as far as they were read. */
const mostPages = 4;

/** What the reports of an organisation have claimed, in all its pilots. */
export async function claimedBy(
  table: Pick<Table, "query">,
  organisationNumber: OrganisationNumber,
): Promise<readonly Claimed[]> {
  const { pk } = keys.claimed(organisationNumber, "" as ApplicationId, 1); // as: only the partition is used
  const claimed: Claimed[] = [];
  let pages = 0;
  for await (const items of pagesOf(table, { table: "pilots", pk })) {
    claimed.push(...parsed(Claimed, items));
    if (++pages === mostPages) break;
  }
  return claimed;
}
