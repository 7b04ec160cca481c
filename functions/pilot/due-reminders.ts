import { type Instant, type LocalDay, plusLocalDays, stockholmTime } from "../vocabulary/instant.ts";
import type { OutcomeMail } from "./act.ts";
import type { Pilot } from "./pilot.ts";

/** So many days before the last day of a question or a completion those who are asked are reminded. */
const daysBefore = 2;

/** What is reminded of: its name and its last day are in those of its reminders. */
type Due = { readonly about: `question-${number}` | `completion-${number}`; readonly dueDay: LocalDay };

const prefix = (about: string) => `remind-${about}-`;

/**
 * The same mails once more, in the morning two days before the last day; none where that is no later than now.
 * @example dueReminders({ about: `question-${number}`, dueDay }, mails, at)
 */
export function dueReminders(
  { about, dueDay }: Due,
  mails: readonly OutcomeMail[],
  at: Instant,
): readonly OutcomeMail[] {
  const dueAt = stockholmTime(plusLocalDays(dueDay, -daysBefore), "08:00:00");
  if (dueAt <= at) return [];
  return mails.map((mail, i) => ({ ...mail, id: `${prefix(about)}${dueDay}-${i}`, dueAt }));
}

/** The reminders of what is answered, or not waited for any more, by their names: an act cancels them. */
export const remindersLeft = ({ outbox }: Pick<Pilot, "outbox">, about: Due["about"] | "completion" | "question") =>
  outbox
    .filter(({ outboxId, status, cancelled }) => {
      return status === "waiting" && !cancelled && outboxId.startsWith(prefix(about));
    })
    .map(({ outboxId }) => outboxId);
