import { otherFiles } from "../../calls/application-form/attached-files.ts";
import type { CallInForce } from "../../calls/call.store.ts";
import type { Attachment } from "../../pilot/items/attachment.ts";
import type { Row } from "../../platform/forms/answers.ts";
import { answerAs } from "../../platform/forms/role.ts";
import { dayOf, type Instant, type LocalDay, stockholmTime } from "../../vocabulary/instant.ts";
import type { ReadApplication } from "../form/read-application.ts";

/** Whoever types in an application that came on paper has no mailbox among the applicants: nothing is ever sent here. */
export const typistsMailbox = "pappersansokan@example.invalid";

type Dates = Pick<CallInForce, "opensAt" | "closesAt" | "withdrawnAt">;
/** Why an application that came on a day is none of a call's. */
export type DayFault = "withdrawn" | "before" | "after";

/** What is wrong with the day on which an application came: the day is held against the call's dates, and not the clock. */
export function dayFault({ opensAt, closesAt, withdrawnAt }: Dates, day: LocalDay, now: Instant): DayFault | undefined {
  if (withdrawnAt !== undefined) return "withdrawn";
  if (day < dayOf(opensAt) || now < opensAt) return "before";
  return closesAt !== undefined && day > dayOf(closesAt) ? "after" : undefined;
}

const sooner = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b < a ? b : a);

/** The moment that stands for the day on which it came: today now, else noon; always while the call was open. */
export function receivedAt({ opensAt, closesAt }: Dates, day: LocalDay, now: Instant): Instant {
  const moment = sooner(sooner(stockholmTime(day, "12:00:00"), now), closesAt);
  const came = day === dayOf(now) ? sooner(now, closesAt) : moment;
  return came < opensAt ? opensAt : came;
}

/** What a case cannot be begun without; everything else may be completed afterwards. */
const needed = ["title", "organisation", "organisation-number", "contact", "period"] as const;
export type Needed = (typeof needed)[number] | "original";

/** What is still to be typed or attached before it can be handed in. */
export function stillNeeded(
  { form, answers }: Pick<ReadApplication, "form" | "answers">,
  files: readonly Attachment[],
): readonly Needed[] {
  const [contact] = (answerAs(form, answers, "contact") ?? []) as readonly Row[]; // as: the answer of people is its rows
  const isThere = (role: (typeof needed)[number]) =>
    role === "contact" ? Boolean(contact?.cells["name"]) : answerAs(form, answers, role) !== undefined;
  const missing = needed.filter((role) => !isThere(role));
  return otherFiles(form, files).length === 0 ? [...missing, "original"] : missing;
}
