import type { CallInWork } from "../calls/call.ts";
import type { OwnUnits } from "../settings/settings.store.ts";
import type { CallFault } from "./call-fault.ts";
import { questionOf } from "./parts/account-plan.ts";

const accounts = ["internalGrants", "internalUnits"] as const;

/** A call that lets units of the authority apply needs units to choose among, and accounts that their money is booked on. */
export function ownUnitsFaults({ units, accounting }: CallInWork, listed: OwnUnits | undefined): readonly CallFault[] {
  if (!units) return [];
  return [
    ...(listed ? [] : [{ at: "pengar", field: "p-units", code: "no-own-units" } as const]),
    ...accounts
      .filter((name) => accounting[name] === undefined)
      .map((name): CallFault => ({ at: "konton", field: questionOf(name), code: "internal-account-missing" })),
  ];
}
