import * as z from "zod";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { type Cents, inEuro } from "../../vocabulary/euro-rate.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { UsedRate } from "../de-minimis/euro-rate-of-day.ts";
import { AidCheck } from "./decision.ts";

/** What a line tells the central register of a grant: that it was made, that it is now another, or that it is none. */
const aidEntryKinds = ["new", "changed", "withdrawn"] as const;

/**
 * What is to be entered in the central register of de minimis aid about a grant, or was. Until it is handed over it follows
 * what holds; after that it stays as it was handed over, and what has changed since is the case's next line.
 */
export const AidEntry = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    /** Its place in the case's lines, from 1 on. */
    number: z.number().int().min(1),
    kind: z.enum(aidEntryKinds),
    /** The first line of a holder who has taken the project over. */
    takenOver: z.literal(true).optional(),
    /** The number of the decision that it is about, and the day on which the aid was granted. */
    decision: z.number().int().min(1),
    day: LocalDay,
    organisation: z.string(),
    organisationNumber: OrganisationNumber,
    /** The others of the same undertaking. */
    group: z.array(OrganisationNumber),
    /** The code of the sector (NACE). */
    sector: z.string(),
    /** The product gives grants alone. */
    instrument: z.literal("grant"),
    amountOre: Ore,
    rate: UsedRate.optional(),
    /** What the decision was held against, which the amount in euro is held against once it is known. */
    check: AidCheck,
    /** The last day on which it is to be entered. */
    due: LocalDay,
    at: Instant,
    /** In which hand-over it went, when and by whom. */
    handed: z
      .object({ number: z.number().int(), at: Instant, by: z.object({ id: z.string(), name: z.string() }) })
      .optional(),
  }),
);
export type AidEntry = z.infer<typeof AidEntry>;

/** The amount in euro, where the rate of its day is known. */
export const centsOf = ({ amountOre, rate }: Pick<AidEntry, "amountOre" | "rate">): Cents | undefined =>
  rate && inEuro(amountOre, rate.rate);

/** A grant that was never handed over and is none: nobody waits for its line. */
const isListed = ({ kind, number, handed }: AidEntry) => handed !== undefined || kind !== "withdrawn" || number > 1;

/** Waits to be handed over. */
export const isWaiting = (entry: AidEntry): boolean => entry.handed === undefined && isListed(entry);

/** The line as it becomes; `entry.version` is the one that was seen, 0 of a new one. */
export function aidEntryPut(entry: AidEntry): Write {
  const { applicationId, number, handed, due, version } = entry;
  const list = handed ? keys.handedOver("de-minimis", handed.number) : keys.toHandOver("de-minimis");
  return {
    table: "pilots",
    put: {
      ...keys.aidEntry(applicationId, number),
      ...entry,
      version: version + 1,
      ...(isListed(entry) ? indexed.aidEntries(list, due, applicationId, number) : {}),
    },
    when: unchangedSince(version),
  };
}
