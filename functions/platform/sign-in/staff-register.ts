import * as z from "zod";
import { Instant, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";
import { errorFields, log } from "../log.ts";
import { staffNameOf } from "../staff-names.store.ts";
import { keys } from "../table/keys.ts";
import { countdown, retryRaces } from "../table/retry.ts";
import { type Condition, ConditionFailed, present, readAs, type Table } from "../table/table.ts";
import { lastEnd, type Role, roles, type Session, signedInAt } from "./session.ts";

/** What holds of a member of staff now, whatever their cookies say. */
export const StaffItem = z.object({
  v: z.literal(1),
  /** Sessions that began at this moment or before it are over. */
  validFrom: Instant.optional(),
  roles: z.array(z.enum(roles)),
  /** When the roles were read from the sign-in service, or given by an operator. */
  rolesAt: Instant,
  /** Single sessions that were signed out, until they would have ended by themselves. */
  ended: z.array(z.object({ sid: z.string(), until: Instant })).optional(),
  /** How often the item was written. */
  version: z.number().int(),
});
type StaffItem = z.infer<typeof StaffItem>;
type Who = Pick<Session<"staff">, "subject" | "roles">;

/** What the sign-in service says of a person now: the roles, none when the account is closed or gone. */
export type StaffDirectory = (subject: string) => Promise<readonly Role[]>;

/** Seconds after which roles are asked for anew: a change of groups in the console holds from then on. */
const renewSeconds = 1800;
/** Seconds for which roles still hold when the sign-in service does not answer. */
const patienceSeconds = 2 * renewSeconds;
/** Days for which an item is kept after its last change: every session has long ended by then. */
const keptDays = 30;

const ttl = (at: Instant) => ({ expiresAtSeconds: Math.floor(toMilliseconds(at) / 1000) + keptDays * 86_400 });

/** Nothing was written since the item was read. */
const asRead = (before: StaffItem | undefined) =>
  before
    ? ([{ attribute: "version", equals: before.version }] as const)
    : ([{ attribute: "version", is: "absent" }] as const);

/** What the sign-in service says of a person besides. */
type SignedIn = { readonly name: string; readonly email?: string | undefined };

export type StaffRegister = ReturnType<typeof staffRegister>;

/**
 * Who of the staff may go on working: one item a person (`STAFF#sub`), read with each of their requests. An absent item
 * ends nothing: the cookie's own roles and end hold.
 *
 * @example // A command that removes a person; `now` is the clock of the Lambdas (`lambdaClock`).
 * await staffRegister(dynamoTable(names)).given(sub, [], now());
 */
export function staffRegister(table: Pick<Table, "get" | "update">, directory?: StaffDirectory) {
  const read = async (subject: string): Promise<StaffItem | undefined> => {
    const item = await table.get("pilots", keys.staff(subject));
    return item && readAs(StaffItem, item);
  };
  const write = async (subject: string, set: Partial<StaffItem>, at: Instant, when: readonly Condition[] = []) => {
    const full = { v: 1, ...set, ...ttl(at) };
    await table.update({ table: "pilots", update: keys.staff(subject), set: full, add: { version: 1 }, when });
  };

  /** What the person has chosen stays; nobody writes to who can no longer sign in. */
  const named = async (known: Parameters<typeof staffNameOf>[0], at: Instant) => {
    const isGone = known.roles.length === 0;
    const set = staffNameOf(isGone ? { ...known, email: undefined } : known, at);
    const update = keys.staffName(known.subject);
    await table.update({ table: "pilots", update, set, ...(isGone ? { remove: ["email"] } : {}) });
  };

  /** Who has lost roles at the sign-in service is known to colleagues, and written to, by those that are left. */
  const namedAnew = async (subject: string, held: readonly Role[]) => {
    const update = { table: "pilots", update: keys.staffName(subject), set: { roles: [...held] } } as const;
    const gone = held.length === 0 ? { remove: ["email"] } : {};
    await table.update({ ...update, ...gone, when: present }).catch((error: unknown) => {
      if (!(error instanceof ConditionFailed)) throw error;
    });
  };

  /** Changes the item as it is; another write in between is read first. @throws Refusal busy */
  const change = ({ subject, roles: held }: Who, at: Instant, to: (before?: StaffItem) => Partial<StaffItem>) => {
    const attempt = async () => {
      const before = await read(subject);
      const known = before ? {} : { roles: [...held], rolesAt: at };
      await write(subject, { ...known, ...to(before) }, at, asRead(before));
    };
    const isRace = (error: unknown) => error instanceof ConditionFailed;
    return retryRaces(attempt, { isRace, timeLeft: countdown(), spread: 2 });
  };

  /** The roles as the sign-in service has them now; what another wrote meanwhile is newer and stays. */
  const renewed = async (subject: string, ask: StaffDirectory, before: StaffItem | undefined, at: Instant) => {
    const held = await ask(subject);
    const closed = held.length === 0 ? { validFrom: at } : {};
    try {
      await write(subject, { roles: [...held], rolesAt: at, ...closed }, at, asRead(before));
      if (String(held) !== String(before?.roles)) await namedAnew(subject, held);
      return held.length > 0 ? held : undefined;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      return (await read(subject))?.roles;
    }
  };

  return {
    /**
     * The roles with which a session goes on; undefined when it was ended or its account closed. Costs one read, and each
     * half hour a question to the sign-in service.
     */
    heldBy: async (session: Session<"staff">, now: Instant): Promise<readonly Role[] | undefined> => {
      const { subject, sid } = session;
      const since = signedInAt(session);
      const item = await read(subject);
      if (item?.validFrom !== undefined && since <= item.validFrom) return undefined;
      if (item?.ended?.some((one) => one.sid === sid)) return undefined;
      const known = item ?? { roles: session.roles, rolesAt: since };
      if (!directory || plusSeconds(known.rolesAt, renewSeconds) > now) return known.roles;
      try {
        return await renewed(subject, directory, item, now);
      } catch (error) {
        log("warn", "staff.roles-not-renewed", { person: subject, ...errorFields(error) });
        return plusSeconds(known.rolesAt, patienceSeconds) > now ? known.roles : undefined;
      }
    },

    /** A person has signed in with these roles; colleagues know them by the name, and notices go to the address. */
    signedIn: async (subject: string, held: readonly Role[], at: Instant, known: SignedIn): Promise<void> => {
      await write(subject, { roles: [...held], rolesAt: at }, at);
      await named({ subject, roles: held, ...known }, at);
    },

    /**
     * An operator has given or taken roles: the next request of each open session has these. Without a role every
     * session of the person ends at once.
     * @param at by the clock of the Lambdas, since it is compared with the moment of each sign-in
     */
    given: async (subject: string, held: readonly Role[], at: Instant, known?: SignedIn): Promise<void> => {
      await write(subject, { roles: [...held], rolesAt: at, ...(held.length === 0 ? { validFrom: at } : {}) }, at);
      if (known) await named({ subject, roles: held, ...known }, at);
    },

    /** Ends every session of the person, on whatever machine. @throws Refusal busy */
    endAll: (who: Who, at: Instant): Promise<void> => change(who, at, () => ({ validFrom: at })),

    /** Ends one session: its cookie is worth nothing from now on, wherever a copy of it lies. @throws Refusal busy */
    endOne: (session: Session<"staff">, at: Instant): Promise<void> => {
      const { sid } = session;
      const until = lastEnd(session);
      return change(session, at, (before) => {
        const others = (before?.ended ?? []).filter((one) => one.until > at && one.sid !== sid);
        return { ended: [...others, { sid, until }] };
      });
    },
  };
}
