import { bookedOn } from "../ledger/accounts.ts";
import type { PostedLine, Posting } from "../ledger/verification.ts";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import { CallId } from "../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";
import { type Agreement, postedOf } from "./agreement.ts";

/** What contributions stand under in the ledger's lists, where grants have their call. */
const contributionsCall = CallId.parse("partnerskap");

/** Whose ledger it is: contributions are the host's own. */
export type Host = { readonly name: string; readonly number: string };

type Of = {
  readonly kind: "contribution-claim" | "contribution";
  readonly host: Host;
  readonly reference: string;
  readonly at: Instant;
  readonly trueDay?: LocalDay;
  readonly parties: readonly { readonly party: string; readonly amountOre: Ore }[];
};

/** A verification of contributions: a line for each party, named where a grant's costs have their category. */
export function contributionPosting(agreement: Agreement, { kind, host, parties, ...rest }: Of): Posting {
  const plan = { ...AccountPlan.parse({}), ...agreement.accounts };
  const { parties: known } = agreement.terms.at(-1) ?? { parties: [] };
  const lines = parties.map(({ party, amountOre }): PostedLine => {
    const number = known.findIndex(({ name }) => name === party) + 1;
    return { kind, amountOre, ...bookedOn(kind, { plan }), category: { id: `party-${number}`, label: party } };
  });
  return {
    ...rest,
    applicationId: agreement.agreementId,
    callId: contributionsCall,
    organisation: agreement.title,
    organisationNumber: host.number,
    municipality: "",
    before: postedOf(agreement),
    lines,
  };
}
