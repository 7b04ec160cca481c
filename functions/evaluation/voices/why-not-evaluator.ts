import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { CaseSeen } from "../../pilot/people/case-log.store.ts";
import { alikeIn, sameAs, staffIn } from "../../pilot/people/people-of-case.ts";
import { isOfOrganisation, isSameName } from "../../pilot/people/same-person.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { voicesTexts } from "./voices.texts.ts";

type Newcomer = Readonly<{ name: string; email: string; organisation: string; reason?: string | undefined; by: Actor }>;

/**
 * Why a person cannot evaluate a project from outside, at the control to correct: who takes part in the case, and who is of
 * the applicant's organisation, never can; who bears the name of one of its people can with a reason.
 */
export function whyNotEvaluator(
  { pilot, log }: Pick<CaseSeen, "pilot" | "log">,
  { name, email, organisation, reason, by }: Newcomer,
  lang: Language,
): Problem | undefined {
  const t = voicesTexts[lang];
  const staff = [...staffIn(log), by];
  const part = sameAs(pilot, staff, { email });
  if (part) return { field: "p-email", text: t.partOfCase[part] };
  const { organisation: theirs } = pilot.applied;
  if (isSameName(organisation, theirs)) return { field: "p-organisation", text: t.ofApplicant(theirs) };
  if (isOfOrganisation(email, { organisation: theirs, emails: pilot.applicants }))
    return { field: "p-email", text: t.ofApplicant(theirs) };
  const [alike] = alikeIn(pilot, staff, { name, email });
  return alike && !reason ? { field: "p-reason", text: t.alike(alike.name) } : undefined;
}
