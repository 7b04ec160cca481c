import type { No } from "../../vocabulary/refusal.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Interest } from "../items/interest.ts";
import type { Actor } from "../items/lifecycle.ts";
import { applicantsSide, conflictDeclared, namedInConflict } from "./people.refusals.ts";
import { isApplicants } from "./people-of-case.ts";
import { isSameName } from "./same-person.ts";

type Seen = { readonly interests: readonly Interest[]; readonly applicants: readonly string[] };
type Present = Pick<Seen, "interests"> & {
  readonly unit?: { readonly manager: { readonly name: string } } | undefined;
};

/** Whether a person of the staff has declared a conflict of interest that stands. */
const hasConflict = ({ interests }: Pick<Seen, "interests">, { id }: Pick<Actor, "id">): boolean =>
  interests.some(({ who, stands }) => stands && who.id === id);

/** The no to a member of staff who has a part in the application, whatever they want to do in the case. */
function whyNotImpartial(pilot: Seen, by: Pick<Actor, "id" | "mailbox">): No | undefined {
  if (hasConflict(pilot, by)) return conflictDeclared;
  return isApplicants(pilot, by.mailbox) ? applicantsSide : undefined;
}

const actsInCases: ReadonlySet<Actor["kind"]> = new Set(["officer", "decider", "finance", "registrar"]);

/** Nobody of the staff acts in a case in which they have a part: kommunallagen 6:28-32. @throws Refusal conflict-declared, applicants-side */
export function requireImpartial(pilot: Seen, by: Actor): void {
  if (!actsInCases.has(by.kind)) return;
  const why = whyNotImpartial(pilot, by);
  if (why) refuse(why);
}

/** Of these names, those for whom a conflict of interest is declared in the case, and the manager of the unit that applies. */
export const namesInConflict = ({ interests, unit }: Present, names: readonly string[]): readonly string[] =>
  names.filter(
    (name) =>
      interests.some(({ who, stands }) => stands && isSameName(who.name, name)) ||
      (unit !== undefined && isSameName(unit.manager.name, name)),
  );

/** Whoever has a conflict of interest neither decides, reports nor is present. @throws Refusal named-in-conflict */
export function requireNoneInConflict(pilot: Present, names: readonly string[]): void {
  const found = namesInConflict(pilot, names);
  if (found.length > 0) refuse(namedInConflict, { names: found.join(", ") });
}
