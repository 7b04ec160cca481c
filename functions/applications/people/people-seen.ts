import type { Call } from "../../calls/call.ts";
import type { Guarded } from "../../pilot/act.ts";
import { typedIn } from "../../pilot/items/draft.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { typedText } from "../../vocabulary/typed.ts";

/** A pilot with what mails to its people say of it. */
export type PeopleSeen = Guarded & {
  readonly pilot: Pilot;
  /** A draft's call with the dates that hold now. */
  readonly call: Pick<Call, "title" | "closesAt" | "forms">;
};

/** The organisation as far as it is known. */
export function organisationIn({ pilot, call }: PeopleSeen): string | undefined {
  if (!pilot.isDraft) return pilot.lifecycle.organisation;
  const question = askedAs(call.forms.application, "organisation");
  return question && (typedText(typedIn(pilot.draft), question.id) || undefined);
}
