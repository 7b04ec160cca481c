import { SigningRight } from "../../platform/signing/signing.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

/** Who may sign for an organisation, as it was read last. */
export async function signingRightOf(
  table: Pick<Table, "get">,
  organisation: OrganisationNumber,
): Promise<SigningRight | undefined> {
  const item = await table.get("pilots", keys.signingRight(organisation));
  return item && readAs(SigningRight, item);
}
