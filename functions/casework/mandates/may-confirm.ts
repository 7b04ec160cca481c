import type { MandateVersion } from "../../pilot/mandates/mandate.ts";
import type { Role } from "../../platform/sign-in/session.ts";

/** Who looks at a row, as they have signed in. */
export type Confirming = { readonly id: string; readonly roles: readonly Role[] };

/** Whether a person may confirm a version: it is not their own proposal, and gives them nothing. */
export function mayConfirm({ proposed, terms }: MandateVersion, { id, roles }: Confirming): boolean {
  if (proposed.by.id === id) return false;
  if (terms.kind === "apart") return true;
  const { holder, deputy } = terms;
  if (deputy?.id === id) return false;
  return holder.kind === "person" ? holder.id !== id : !roles.includes(holder.function);
}
