import { controlsOf, labelOf } from "../../platform/forms/controls.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { type Answer, json } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { typedChoices } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import type { DraftSeen } from "./draft.store.ts";
import type { Saved } from "./save-section.act.ts";

/**
 * What the script of a form hears: the version that it now edits, and what others have changed in other controls; or
 * which control both have changed, and where that is settled.
 */
export function autosaved(
  saved: Saved,
  { id, draft, call }: DraftSeen,
  { language }: Pick<WebRequest, "language">,
): Answer {
  const { section, version, typed, merged, clashes, other } = saved;
  const controls = controlsOf(applicationForm(call), typed);
  const named = (field: string) => {
    const control = controls.find((one) => one.field === field);
    return control ? labelOf(control, language) : field;
  };
  const member = draft.members.find(({ memberId }) => memberId === other?.savedBy);
  const by = member ? { by: shownAddress(member.email) } : {};
  const [clash] = clashes;
  if (clash)
    return json({ version, href: paths.section(id, section.slug), label: named(clash.field), ...by }, { status: 409 });
  const fields = Object.fromEntries(merged.map((field) => [field, typedChoices(typed, field)]));
  return json({ version, fields, labels: merged.map(named), ...by });
}
