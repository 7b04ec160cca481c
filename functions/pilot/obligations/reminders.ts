import { dayOf, type Instant, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import type { Outcome, OutcomeMail } from "../act.ts";
import type { Grant } from "../items/grant.ts";
import type { Report } from "../items/report.ts";
import type { Pilot } from "../pilot.ts";
import { nextObligation, type Obligation, obligationsOf } from "./obligations.ts";

/** So many days before a report's last day the holder is reminded, unless it is in. */
const daysBefore = 7;
/** When in the day reminders are sent. */
const morning = "08:00:00";

/** The names of all reminders of reports. */
const reminderName = /^report-(due|soon|late)-/;

type Then = {
  /** The grant and the reports as an act leaves them. */
  readonly grant: Grant;
  readonly reports: readonly Report[];
  readonly call: Pick<Pilot["call"], "reportClaims">;
  readonly outbox: Pilot["outbox"];
  /** Whether any report is still asked for. */
  readonly isAsked: boolean;
};
type Reminder = OutcomeMail & { readonly id: string; readonly dueAt: Instant };

/**
 * The reminders as they are to be once an act has changed what is asked for or what is in: those that are missing are
 * made, and those that have become pointless are cancelled. Each report is asked for in the morning after the months it is
 * about. The one that comes next is reminded of a week before its last day, and in the morning after it; not all of them
 * from the start, which would not fit the decision's transaction.
 * @example const { mails, cancels } = reportReminders({ grant, reports: [...others, submitted], call, outbox, isAsked: true }, at)
 */
export function reportReminders(then: Then, at: Instant): Required<Pick<Outcome<never>, "mails" | "cancels">> {
  const { grant, reports, call, isAsked, outbox } = then;
  const known = { grant, reports, claims: call.reportClaims === "every", isAsked };
  const obligations = obligationsOf(known, dayOf(at));
  const next = nextObligation(obligations);
  const wanted = [
    ...obligations.filter(isUntold).map((one) => asking(one, grant, at)),
    ...(next && isUntold(next) ? reminding(next, grant, at) : []),
  ].map((reminder) => ({ ...reminder, id: nameIn(outbox, reminder.id) }));
  const names = new Set<string>(outbox.map(({ outboxId }) => outboxId));
  const stays = new Set(wanted.map(({ id }) => id));
  return {
    // What asks for a report whose last day was moved is told with that, where the time to ask has come already.
    mails: wanted.filter(({ id, dueAt }) => !names.has(id) && dueAt >= at),
    cancels: outbox
      .filter(({ outboxId, status, cancelled }) => {
        return status === "waiting" && !cancelled && reminderName.test(outboxId) && !stays.has(outboxId);
      })
      .map(({ outboxId }) => outboxId),
  };
}

/** A name that was not cancelled: a report may be asked for again that a final one had made pointless. */
function nameIn(outbox: Then["outbox"], name: string, times = 1): string {
  const tried = times === 1 ? name : `${name}-again${times}`;
  const isCancelled = outbox.some(({ outboxId, cancelled }) => outboxId === tried && cancelled);
  return isCancelled ? nameIn(outbox, name, times + 1) : tried;
}

/** Whoever is to complete a report has heard so: what is to be reminded of has not come at all. */
const isUntold = ({ state }: Obligation) => state === "to-come" || state === "open" || state === "late";

const mailTo = ({ contact, linkGeneration: generation, linkExpiresAt: expiresAt }: Grant) =>
  ({
    language: contact.language,
    to: contact.email,
    link: { purpose: "holder", subject: "holder", generation, expiresAt },
  }) as const;

/** What the mails say of a report. */
const said = ({ title }: Grant, { dueDay, kind, from, through }: Obligation) =>
  ({ title, dueDay, kind, from, through }) as const;

/** It is asked for; a day that was moved is in the name, so that it is asked for anew. */
function asking(one: Obligation, grant: Grant, at: Instant): Reminder {
  const { number, dueDay, plannedDay, mailAt } = one;
  const id = `report-due-${number}${plannedDay ? `-${dueDay}` : ""}`;
  const dueAt = plannedDay ? mailAt : later(mailAt, at);
  return { template: "report-due", ...mailTo(grant), data: said(grant, one), id, dueAt };
}

/** A week before the last day, and in the morning after it. */
function reminding(one: Obligation, grant: Grant, at: Instant): readonly Reminder[] {
  const { number, dueDay } = one;
  const reminder = { template: "report-reminder", ...mailTo(grant) } as const;
  const data = said(grant, one);
  const soon = stockholmTime(plusLocalDays(dueDay, -daysBefore), morning);
  const late = stockholmTime(plusLocalDays(dueDay, 1), morning);
  return [
    { ...reminder, data, id: `report-soon-${number}-${dueDay}`, dueAt: soon },
    { ...reminder, data: { ...data, late: true as const }, id: `report-late-${number}-${dueDay}`, dueAt: late },
  ].filter(({ dueAt }) => dueAt >= at);
}
