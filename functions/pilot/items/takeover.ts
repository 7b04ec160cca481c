import * as z from "zod";
import { vatAnswers } from "../../calls/application-form/summary.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

const Named = z.object({ name: z.string(), email: z.string() });
const Said = z.object({ at: Instant, by: z.string(), reason: z.string() });

/** Another legal person, as the one who asks has named it. */
const NewParty = z.object({
  organisation: z.string(),
  organisationNumber: OrganisationNumber,
  /** The kind of organisation, as account plans know it; what the call's form does not ask is as before. */
  organisationType: z.string(),
  municipality: z.string(),
  vat: z.enum(vatAnswers),
  contact: Named,
  signatory: Named,
  mailbox: z.string().optional(),
});
export type NewParty = z.infer<typeof NewParty>;

const takeoverStatuses = ["offered", "accepted", "declined", "ended", "refused", "granted", "done"] as const;

/**
 * Another legal person takes a granted project over: asked for by the holder or proposed by staff, answered by the one who
 * is to take over, decided in the one record of decisions, and carried out from its day on.
 */
export const Takeover = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** Its place among those of the case, from 1 on. */
    number: z.number().int().min(1),
    status: z.enum(takeoverStatuses),
    offered: z.object({ at: Instant, by: z.string(), byStaff: z.literal(true).optional() }),
    /** The last day to answer; nobody accepts after it. */
    lastDay: LocalDay,
    /** The first day of the new holder, which begins a month: claims are about months. */
    from: LocalDay,
    why: z.string(),
    party: NewParty,
    language: z.enum(languages),
    /** Those who take part beside contact and signatory may stay, as far as the one who asks has a say. */
    othersStay: z.boolean(),
    answer: z
      .object({
        at: Instant,
        by: z.string(),
        /** The new holder wants them to stay, too. */
        othersStay: z.boolean(),
        reason: z.string().optional(),
        /** Aid of minor importance over three years, as the new holder declares it. */
        declaredEuro: z.number().optional(),
      })
      .optional(),
    /** Why it does not come to anything, where somebody has ended it. */
    ended: Said.optional(),
    /** The number of the decision that answers it. */
    decision: z.number().int().optional(),
    /** Carried out: when and by whom, who was the holder until then, and what that one had been paid. */
    done: z
      .object({
        at: Instant,
        by: z.string(),
        organisation: z.string(),
        organisationNumber: OrganisationNumber,
        paidOre: Ore,
      })
      .optional(),
  }),
);
export type Takeover = z.infer<typeof Takeover>;

/** It has ended without a change, or is carried out. */
const over: readonly Takeover["status"][] = ["declined", "ended", "refused", "done"];

/** The one that waits for an answer, a decision or its day; it may have been left unanswered until after its last day. */
export const openTakeover = (takeovers: readonly Takeover[]): Takeover | undefined =>
  takeovers.find(({ status }) => !over.includes(status));

/** Nobody answered in time. */
export const hasLapsed = ({ status, lastDay }: Pick<Takeover, "status" | "lastDay">, today: LocalDay): boolean =>
  status === "offered" && lastDay < today;

/** Since when the holder of today has the project; undefined of the first one. */
export const heldSince = (takeovers: readonly Takeover[]): Instant | undefined =>
  takeovers.flatMap(({ done }) => done?.at ?? []).at(-1);

/** Whether a report is the holder's of today: what was handed in before a change stays with the one before. */
export const isOfHolder = (
  { submittedAt }: { readonly submittedAt?: Instant | undefined },
  takeovers: readonly Takeover[],
): boolean => {
  const since = heldSince(takeovers);
  return since === undefined || submittedAt === undefined || submittedAt > since;
};

const monthOfDay = (day: LocalDay): Month => Month.parse(day.slice(0, 7));

/** The months that the holder of today reports on: none before a change is theirs, and none from one that is decided. */
export function monthsOfHolder(takeovers: readonly Takeover[]): { readonly from?: Month; readonly through?: Month } {
  const last = takeovers.filter(({ status }) => status === "done").at(-1);
  const coming = takeovers.find(({ status }) => status === "granted");
  return {
    ...(last ? { from: monthOfDay(last.from) } : {}),
    ...(coming ? { through: plusMonths(monthOfDay(coming.from), -1) } : {}),
  };
}

/** The takeover as it becomes, if the stored one is still the one that was seen; `version` is that one's, 0 of a new one. */
export const takeoverPut = (id: ApplicationId, takeover: Takeover): Write => ({
  table: "pilots",
  put: { ...keys.takeover(id, takeover.number), ...takeover, version: takeover.version + 1 },
  when: unchangedSince(takeover.version),
});
