import { dayOf, type Instant, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import type { Outcome, OutcomeMail } from "../act.ts";
import type { Grant } from "../items/grant.ts";
import type { Pilot } from "../pilot.ts";
import { isWaitedFor, type KnownOccasions, knownOccasions, type Occasion, occasionsOf } from "./occasions.ts";

const daysBefore = 7;
const morning = "08:00:00";
const reminderName = /^evaluation-(due|soon|late)-/;

type Timer = OutcomeMail & { readonly id: string; readonly dueAt: Instant };
type Then = KnownOccasions & {
  /** The grant as an act leaves it. */
  readonly grant: Grant;
  readonly outbox: Pilot["outbox"];
};

/**
 * The reminders of evaluations as they are to be once an act has changed what is asked for or what is in. The holder is
 * asked when each opens. Of each voice's next one, who writes it is reminded a week before the last day, and in the morning
 * after it. What the officer writes is work on the desk.
 */
function occasionReminders(then: Then, at: Instant): Required<Pick<Outcome<never>, "mails" | "cancels">> {
  const { grant, outbox } = then;
  const waited = occasionsOf(then, dayOf(at)).filter(isWaitedFor);
  const ofHolder = waited.filter(({ by }) => by === "holder");
  const ofEvaluator = waited.filter(({ by, voice }) => by === "evaluator" && voice?.evaluator);
  const wanted = [
    ...ofHolder.flatMap((one) => asking(one, grant, at)),
    ...[...ofHolder.slice(0, 1), ...ofEvaluator].flatMap((one) => reminding(one, grant, at)),
  ].map((timer) => ({ ...timer, id: nameIn(outbox, timer.id) }));
  const names = new Set<string>(outbox.map(({ outboxId }) => outboxId));
  const stays = new Set(wanted.map(({ id }) => id));
  return {
    mails: wanted.filter(({ id }) => !names.has(id)),
    cancels: outbox
      .filter(
        ({ outboxId, status, cancelled }) =>
          status === "waiting" && !cancelled && reminderName.test(outboxId) && !stays.has(outboxId),
      )
      .map(({ outboxId }) => outboxId),
  };
}

/** The same for a pilot as it is, but for what the act changes. */
export const occasionRemindersOf = (pilot: Pilot, changed: Partial<Then>, at: Instant) => {
  const grant = changed.grant ?? pilot.grant;
  return occasionReminders({ ...knownOccasions(pilot, grant), grant, outbox: pilot.outbox, ...changed }, at);
};

/** A name that was not cancelled: what became pointless may be asked for again. */
function nameIn(outbox: Then["outbox"], name: string, times = 1): string {
  const tried = times === 1 ? name : `${name}-again${times}`;
  const isCancelled = outbox.some(({ outboxId, cancelled }) => outboxId === tried && cancelled);
  return isCancelled ? nameIn(outbox, name, times + 1) : tried;
}

/** Who writes it, with the link that leads there. */
function mailTo({ voice, by }: Occasion, grant: Grant) {
  if (by === "evaluator" && voice?.evaluator) {
    const { email: to, language, generation } = voice.evaluator;
    const link = { purpose: "evaluate", subject: "external", generation, expiresAt: grant.linkExpiresAt } as const;
    return { to, language, link };
  }
  const { contact, linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
  const link = { purpose: "holder", subject: "holder", generation, expiresAt } as const;
  return { to: contact.email, language: contact.language, link };
}

const said = ({ kind, number }: Occasion, { title }: Grant) => ({ title, kind, ...(number ? { number } : {}) });

function asking(one: Occasion, grant: Grant, at: Instant): readonly Timer[] {
  const { id: occasion, opensDay, dueDay } = one;
  if (!opensDay || !dueDay) return [];
  const dueAt = later(stockholmTime(opensDay, morning), at);
  const data = { ...said(one, grant), dueDay };
  return [
    { template: "evaluation-due", ...mailTo(one, grant), data, id: `evaluation-due-${occasion}-${opensDay}`, dueAt },
  ];
}

function reminding(one: Occasion, grant: Grant, at: Instant): readonly Timer[] {
  const { id: occasion, dueDay, voice } = one;
  if (!dueDay) return [];
  const which = voice?.evaluator ? `${occasion}-g${voice.evaluator.generation}` : occasion;
  const reminder = { template: "evaluation-reminder", ...mailTo(one, grant) } as const;
  const data = { ...said(one, grant), dueDay };
  const soon = stockholmTime(plusLocalDays(dueDay, -daysBefore), morning);
  const after = stockholmTime(plusLocalDays(dueDay, 1), morning);
  return [
    { ...reminder, data, id: `evaluation-soon-${which}-${dueDay}`, dueAt: soon },
    { ...reminder, data: { ...data, late: true as const }, id: `evaluation-late-${which}-${dueDay}`, dueAt: after },
  ].filter(({ dueAt }) => dueAt >= at);
}
