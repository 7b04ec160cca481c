import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { EuroRate } from "../../vocabulary/euro-rate.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { AidEntry } from "../items/aid-entry.ts";

/**
 * A grant of de minimis aid under a number of its undertaking. How much of it counts is read from the grant itself, which
 * is lowered where it ends before its time.
 */
export const AidGrant = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    day: LocalDay,
    rate: EuroRate.optional(),
    /** What an earlier holder of the project had been paid of it, which stays theirs. */
    keptOre: Ore.optional(),
    /** Another undertaking holds the grant now: of what it still is nothing counts here. */
    former: z.literal(true).optional(),
  }),
);
export type AidGrant = z.infer<typeof AidGrant>;

type Undertaking = Pick<AidEntry, "applicationId" | "organisationNumber" | "group">;

/** Every number of an undertaking, each once. */
export const numbersOf = ({ organisationNumber, group }: Omit<Undertaking, "applicationId">): OrganisationNumber[] => [
  ...new Set([organisationNumber, ...group]),
];

/** The grant under each number of its undertaking; under those that it no longer has it is removed. */
export function aidGrantWrites(entry: AidEntry, before: Undertaking | undefined): readonly Write[] {
  const { applicationId, day, rate, kind } = entry;
  const row: AidGrant = { v: 1, applicationId, day, ...(rate ? { rate: rate.rate } : {}) };
  // A grant that is given up in full keeps its place: what counts of it is nothing.
  const now = kind === "withdrawn" ? [] : numbersOf(entry);
  const gone = (before ? numbersOf(before) : []).filter((number) => !now.includes(number));
  return [
    ...now.map((number): Write => ({ table: "pilots", put: { ...keys.aid(number, applicationId), ...row } })),
    ...gone.map((number): Write => ({ table: "pilots", delete: keys.aid(number, applicationId) })),
  ];
}
