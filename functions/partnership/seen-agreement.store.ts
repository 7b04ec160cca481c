import type { FormCommand, Guarded, Pressed, Reader } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { readAgreement } from "./agreement.store.ts";
import type { Agreement, Terms } from "./agreement.ts";

/** A form about an agreement, which was seen in a version. */
export type OnAgreement = FormCommand & { readonly id: ApplicationId };
export type SeenAgreement = Guarded & { readonly agreement: Agreement };

/** The agreement as an act decides on it: its own version guards it. @throws Refusal not-found, stale-version */
export async function seeAgreement(table: Reader, { command }: Pressed<OnAgreement>): Promise<SeenAgreement> {
  const agreement = (await readAgreement(table, command.id)) ?? refuse("not-found");
  return { heads: [], agreement };
}

/** What was seen is what is stored. @throws Refusal stale-version */
export function seenTerms({ agreement }: SeenAgreement, { version }: OnAgreement): Terms {
  requireVersion(agreement, version);
  return agreement.terms.at(-1) ?? refuse("not-found");
}
