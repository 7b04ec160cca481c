import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs } from "../../platform/table/table.ts";
import { type ApplicationId, undertakingSubject } from "../../vocabulary/ids.ts";
import { sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Reader } from "../act.ts";
import { type Head, readHead } from "../head.ts";
import { Grant } from "../items/grant.ts";
import { AidGrant } from "./aid-grant.ts";
import { type CountedGrant, countedOre } from "./undertaking-sum.ts";

/** What guards a sum: whoever grants aid to the same undertaking decides anew. Read before the grants. */
export const undertakingHeads = (
  table: Pick<Reader, "get">,
  numbers: readonly OrganisationNumber[],
): Promise<readonly Head[]> => Promise.all(numbers.map((number) => readHead(table, undertakingSubject(number))));

/** All that was granted to an undertaking as de minimis aid but for one case: one query for each of its numbers. */
export async function grantedTo(
  table: Reader,
  numbers: readonly OrganisationNumber[],
  without: ApplicationId,
): Promise<readonly CountedGrant[]> {
  const found = await Promise.all(
    numbers.map((number) =>
      readAll(table, { table: "pilots", pk: keys.undertaking(number), prefix: "AID#", consistent: true }),
    ),
  );
  // A grant under several numbers counts once; what an earlier holder had of it is a row of its own.
  const rows = new Map(
    parsed(AidGrant, found.flat())
      .filter(({ applicationId }) => applicationId !== without)
      .map((row) => [`${row.applicationId}#${row.former === true}#${row.keptOre ?? ""}`, row]),
  );
  return Promise.all(
    [...rows.values()].map(async ({ applicationId, day, rate, keptOre = zeroOre, former }) => {
      if (former) return { applicationId, day, amountOre: keptOre, rate };
      const item = await table.get("pilots", keys.grant(applicationId));
      if (!item) throw new RangeError(`${applicationId} has aid and no grant`);
      return { applicationId, day, amountOre: sumOre([countedOre(readAs(Grant, item)), keptOre]), rate };
    }),
  );
}
