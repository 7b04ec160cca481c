import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { dayOf, endOfDay, type Instant, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { later, plusLocalMonths } from "../../vocabulary/months.ts";
import type { OutcomeMail } from "../act.ts";
import type { Adoption, AdoptionAsk } from "../items/adoption.ts";
import type { Grant } from "../items/grant.ts";
import type { Pilot } from "../pilot.ts";

/** So many days there are to answer. */
const answerDays = 30;
/** When in the day is asked. */
const morning = "08:00:00";
/** So many days after the last day the link of a mail still opens the project: its own may have ended years ago. */
const linkDays = 90;

/** The names of the mails of one time at which is asked: the first, and the one reminder. */
const askedName = ({ years }: Pick<AdoptionAsk, "years">) => `adoption-asked-${years}`;
const lateName = ({ years }: Pick<AdoptionAsk, "years">) => `adoption-late-${years}`;

/**
 * When the holder of a project that ends today is asked who takes its results home: tomorrow, and again after so many
 * years. The state machine has ended by then: the mails are timers in the outbox, and nothing else waits for them.
 */
function plannedAsks(years: readonly number[], at: Instant): readonly AdoptionAsk[] {
  return [0, ...years].map((after) => {
    const day = after === 0 ? plusLocalDays(dayOf(at), 1) : plusLocalMonths(dayOf(at), 12 * after);
    return { years: after, asksAt: stockholmTime(day, morning), dueDay: plusLocalDays(day, answerDays) };
  });
}

type Asking = Pick<Pilot, "id" | "call" | "adoption"> & { readonly grant: Grant };

/** What the acceptance of a final report sets going; nothing where the call asks nobody. */
export function adoptionBegins(
  pilot: Asking,
  at: Instant,
): { readonly writes: Write[]; readonly mails: OutcomeMail[] } {
  const { id, call, grant, adoption } = pilot;
  if (!call.adoption || (adoption && adoption.asks.length > 0)) return { writes: [], mails: [] };
  const asks = plannedAsks(call.adoption.years, at);
  const next: Adoption = adoption
    ? { ...adoption, version: adoption.version + 1, asks: [...asks] }
    : { v: 1, version: 1, applicationId: id, callId: grant.callId, asks: [...asks], standing: {} };
  return {
    writes: [adoptionPut(next, adoption)],
    mails: asks.flatMap((ask) => [
      { ...mailOf(grant, ask), id: askedName(ask), dueAt: ask.asksAt },
      {
        ...mailOf(grant, ask, true),
        id: lateName(ask),
        dueAt: stockholmTime(plusLocalDays(ask.dueDay, 1), morning),
      },
    ]),
  };
}

/** What is known together, as it becomes; `before` is the stored one that was seen. */
export const adoptionPut = (next: Adoption, before: Adoption | undefined): Write => ({
  table: "pilots",
  put: { ...keys.adoption(next.applicationId), ...next },
  when: before ? [{ attribute: "version", equals: before.version }] : absent,
});

function mailOf(grant: Grant, { years, dueDay }: AdoptionAsk, late?: true) {
  const { contact, title, linkGeneration: generation, linkExpiresAt } = grant;
  const expiresAt = later(linkExpiresAt, endOfDay(plusLocalDays(dueDay, linkDays)));
  return {
    template: "adoption-asked",
    language: contact.language,
    to: contact.email,
    data: { title, years, dueDay, ...(late ? { late } : {}) },
    link: { purpose: "holder", subject: "holder", generation, expiresAt },
  } as const satisfies OutcomeMail;
}

type Known = Pick<Pilot, "adoption" | "outbox">;

/** What the holder has been asked and has not answered, by the mails that have gone out. */
export const openAsks = ({ adoption, outbox }: Known): readonly AdoptionAsk[] =>
  (adoption?.asks ?? []).filter((ask) => {
    const mail = outbox.find(({ outboxId }) => outboxId === askedName(ask));
    return !ask.answered && mail !== undefined && mail.status !== "waiting";
  });

/** What can be answered at a moment: its time has come, or comes with the final report. */
export const answerable = ({ adoption }: Pick<Pilot, "adoption">, at: Instant): AdoptionAsk | undefined =>
  (adoption?.asks ?? []).findLast((ask) => !ask.answered && (ask.years === 0 || ask.asksAt <= at));

/** The mails that an answer makes pointless: its own, and those of what was asked before it. */
export const answeredMails = ({ outbox }: Pick<Pilot, "outbox">, asks: readonly AdoptionAsk[]): readonly string[] => {
  const names = asks.flatMap((ask) => [askedName(ask), lateName(ask)]);
  return outbox
    .filter(({ outboxId, status, cancelled }) => status === "waiting" && !cancelled && names.includes(outboxId))
    .map(({ outboxId }) => outboxId);
};
