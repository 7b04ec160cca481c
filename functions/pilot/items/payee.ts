import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { isSamePlace, PaidTo } from "../../vocabulary/paid-to.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { payeeOwnChange } from "./payee.refusals.ts";

// Schemas are made when they are first asked for: a start needs none of them.
const Person = z.lazy(() =>
  z.object({ kind: z.enum(["holder", "officer", "finance"]), id: z.string(), name: z.string() }),
);
export type PayeePerson = z.infer<typeof Person>;

/**
 * Where money goes, as a person entered it; `message` is what the payment is to say to its receiver. The number stands under
 * `giro`, of whatever kind it is: the first releases knew no other.
 */
const entry = () => ({ giro: PaidTo, message: z.string(), enteredBy: Person, enteredAt: Instant });

export const calledResults = ["confirmed", "denied", "not-reached"] as const;
export type CalledResult = (typeof calledResults)[number];

/** A call by which staff have checked an entry: whom, at which number and from where, when, and what they said. */
const Called = z.lazy(() =>
  z.object({
    whom: z.string(),
    phone: z.string(),
    /** Never the number that came with the change. */
    source: z.enum(["known", "looked-up"]),
    day: LocalDay,
    result: z.enum(calledResults),
    at: Instant,
    by: z.string(),
  }),
);
export type Called = z.infer<typeof Called>;
/** The last call about an entry; the log has them all. */
const checkedByCall = () => ({ called: Called.optional() });

/** What became of an entry that is in force no longer, or never was. */
const Past = z.lazy(() =>
  z.object({ ...entry(), outcome: z.enum(["replaced", "rejected", "withdrawn"]), by: Person, at: Instant }),
);
type Past = z.infer<typeof Past>;

/**
 * Where a holder's money is paid. The holder's own first entry belongs to the agreement and is in force at once; every
 * other one waits until another person has checked it, and until then the earlier one is in force.
 */
export const Payee = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    applicationId: ApplicationId,
    title: z.string(),
    organisation: z.string(),
    current: z.object({ ...entry(), approvedBy: Person.optional(), since: Instant, ...checkedByCall() }).optional(),
    pending: z.object({ ...entry(), ...checkedByCall() }).optional(),
    /** The newest first; the log keeps all. */
    past: z.array(Past),
  }),
);
export type Payee = z.infer<typeof Payee>;
export type PayeeEntry = NonNullable<Payee["pending"]>;

/** The most entries that an item keeps of what was before. */
const mostPast = 30;

type Known = Pick<Payee, "applicationId" | "title" | "organisation">;
const kept = (past: readonly Past[]) => past.slice(0, mostPast);

/** The payee with a new entry, in force at once or waiting; one that was waiting gives way. */
export function entered(payee: Payee | undefined, known: Known, entry: PayeeEntry): Payee {
  const { enteredBy: by, enteredAt: at } = entry;
  const waited: Past[] = payee?.pending ? [{ ...payee.pending, outcome: "withdrawn", by, at }] : [];
  const common = {
    v: 1,
    version: payee?.version ?? 0,
    ...known,
    past: kept([...waited, ...(payee?.past ?? [])]),
  } as const;
  if (by.kind === "holder" && !payee?.current) return { ...common, current: { ...entry, since: at } };
  return { ...common, ...(payee?.current ? { current: payee.current } : {}), pending: entry };
}

/** The person who entered a change does not check it. */
export const mayCheck = ({ pending }: Pick<Payee, "pending">, { id }: Pick<PayeePerson, "id">): boolean =>
  pending !== undefined && pending.enteredBy.id !== id;

/** The payee after a check of the change that waited. @throws Refusal payee-own-change, not-in-this-stage */
export function checked(payee: Payee, outcome: "approved" | "rejected", by: PayeePerson, at: Instant): Payee {
  const { pending, current, past, ...rest } = payee;
  if (!pending) return refuse("not-in-this-stage");
  if (!mayCheck(payee, by)) return refuse(payeeOwnChange);
  if (outcome === "rejected")
    return { ...rest, ...(current ? { current } : {}), past: kept([{ ...pending, outcome, by, at }, ...past]) };
  const replaced: Past[] = current ? [{ ...entryOf(current), outcome: "replaced", by, at }] : [];
  // What was said of a number by telephone holds for it as long as it stays.
  const carried =
    !pending.called && current?.called && isSamePlace(current.giro, pending.giro) ? current.called : undefined;
  const called = carried ? { called: carried } : {};
  return { ...rest, current: { ...pending, ...called, approvedBy: by, since: at }, past: kept([...replaced, ...past]) };
}

/** The payee without any number, as where another holder is to say anew where money goes; what was said stays known. */
export function emptiedPayee(payee: Payee, by: PayeePerson, at: Instant): Payee {
  const { pending, current, past, ...rest } = payee;
  const gone: Past[] = [
    ...(pending ? [{ ...entryOf(pending), outcome: "withdrawn" as const, by, at }] : []),
    ...(current ? [{ ...entryOf(current), outcome: "replaced" as const, by, at }] : []),
  ];
  return { ...rest, past: kept([...gone, ...past]) };
}

const entryOf = ({ giro, message, enteredBy, enteredAt }: PayeeEntry): PayeeEntry => ({
  giro,
  message,
  enteredBy,
  enteredAt,
});
