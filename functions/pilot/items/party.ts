import * as z from "zod";
import { type ApplicationSummary, vatAnswers } from "../../calls/application-form/summary.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

const Named = z.object({ name: z.string(), email: z.string() });
export type Named = z.infer<typeof Named>;

/**
 * What holds in the place of an answer of the application, as long as the application says what it said then: a completion
 * that answers anew is newer than the correction.
 */
const instead = <T extends z.ZodType>(value: T) => z.object({ was: value, now: value }).optional();

/** What staff correct about the applicant. Another legal person is no correction. */
export const correctables = ["organisation", "organisationNumber", "municipality", "mailbox"] as const;
export type Correctable = (typeof correctables)[number];

/** One thing that was wrong; empty where nothing was said, or nothing is to be. */
const Corrected = z.object({ what: z.enum(correctables), was: z.string(), now: z.string() });
export type Corrected = z.infer<typeof Corrected>;

/** The most corrections that the item keeps, the newest first; the log keeps all. */
export const mostCorrections = 30;

/**
 * What has become of the applicant's side since the application was handed in: who is the contact and the signatory now,
 * and what was wrong. What was handed in stays as it was written.
 */
export const Party = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    contact: instead(Named),
    signatory: z.object({ was: Named.optional(), now: Named }).optional(),
    organisation: instead(z.string()),
    organisationNumber: instead(OrganisationNumber),
    municipality: instead(z.string()),
    /** Of another legal person that has taken the project over. */
    organisationType: instead(z.string()),
    vat: instead(z.enum(vatAnswers)),
    /** The official mailbox; empty where there is none. */
    mailbox: instead(z.string()),
    /** What staff have corrected, the newest first. */
    corrections: z
      .array(z.object({ at: Instant, by: z.string(), reason: z.string(), changes: z.array(Corrected) }))
      .optional(),
    /** When the organisation number was corrected last: where money goes is then checked by a call. */
    numberCorrectedAt: Instant.optional(),
    /** By what staff know that the signatory signs for the organisation. */
    proof: z.object({ text: z.string(), at: Instant, by: z.string() }).optional(),
    /** When the contact or the signatory was changed last: where money goes is then checked by a call. */
    peopleChangedAt: Instant.optional(),
    changedAt: Instant,
  }),
);
export type Party = z.infer<typeof Party>;

type Said = Pick<
  ApplicationSummary,
  | "contact"
  | "signatory"
  | "organisation"
  | "organisationNumber"
  | "organisationType"
  | "municipality"
  | "mailbox"
  | "vat"
>;

const isSame = (a: Named | undefined, b: Named | undefined) => a?.name === b?.name && a?.email === b?.email;

/** An application's names and numbers as they are now. */
export function asItIsNow<T extends Said>(applied: T, party: Party | undefined): T {
  if (!party) return applied;
  const { contact, signatory } = party;
  const now = <V>(said: V, change: { was: V; now: V } | undefined): V =>
    change && change.was === said ? change.now : said;
  const person = { phone: "", task: "" };
  const mailbox = now(applied.mailbox ?? "", party.mailbox);
  return {
    ...applied,
    organisation: now(applied.organisation, party.organisation),
    organisationNumber: now(applied.organisationNumber, party.organisationNumber),
    organisationType: now(applied.organisationType, party.organisationType),
    municipality: now(applied.municipality, party.municipality),
    vat: now(applied.vat, party.vat),
    mailbox: mailbox === "" ? undefined : mailbox,
    ...(contact && isSame(contact.was, applied.contact) ? { contact: { ...person, ...contact.now } } : {}),
    ...(signatory && isSame(signatory.was, applied.signatory) ? { signatory: { ...person, ...signatory.now } } : {}),
  };
}

/** The party as it becomes, if the stored one is still the one that was seen. */
export const partyPut = (
  id: ApplicationId,
  before: Party | undefined,
  change: Partial<Omit<Party, "v" | "version" | "changedAt">>,
  at: Instant,
): Write => {
  const version = before?.version ?? 0;
  const party: Party = { ...before, ...change, v: 1, version: version + 1, changedAt: at };
  return { table: "pilots", put: { ...keys.party(id), ...party }, when: unchangedSince(version) };
};
