import type { Form } from "../document.ts";
import { partsIn } from "../parts.ts";
import { type Role, roleNames, rulesOf } from "../roles.ts";
import { type Fault, faultAt, type Placed, placedIn } from "./fault.ts";

/** The options of a role's choice tell apart what the product must know, each once. */
function optionFaults(placed: Placed, role: Role): readonly Fault[] {
  const means = partsIn(placed.question).flatMap(({ is }) => (is === undefined ? [] : [is]));
  return (rulesOf(role).options ?? []).flatMap((is) => {
    const count = means.filter((one) => one === is).length;
    if (count === 0) return [faultAt(placed, "role-option-missing", { role, is })];
    return count > 1 ? [faultAt(placed, "role-option-twice", { role, is })] : [];
  });
}

/** Roles are of the kind and the purpose that they are made for, each once, and those are there that the product needs. */
export function roleFaults(form: Form): readonly Fault[] {
  const placed = placedIn(form);
  return roleNames.flatMap((role): readonly Fault[] => {
    const { kind, for: purpose, needed, many } = rulesOf(role);
    const having = placed.filter(({ question }) => question.is === role);
    if (having.length === 0 && needed && purpose === form.for)
      return [{ place: [], label: form.name, code: "role-missing", facts: { role, kind } }];
    return having.flatMap((one, at) => [
      ...(one.question.kind === kind ? optionFaults(one, role) : [faultAt(one, "role-kind", { role, kind })]),
      ...(purpose === form.for ? [] : [faultAt(one, "role-purpose", { role, purpose })]),
      ...(at > 0 && !many ? [faultAt(one, "role-twice", { role })] : []),
    ]);
  });
}
