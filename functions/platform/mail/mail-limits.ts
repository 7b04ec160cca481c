import * as z from "zod";
import { dayOf, type Instant, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { keys } from "../table/keys.ts";
import { absent, type Table, type Write } from "../table/table.ts";
import { tooManyMails } from "./mail-limits.refusals.ts";

/**
 * How much mail people can make us send to addresses that have not been shown to be theirs. Mails that nobody asked for
 * are reported as spam, and a sender who is suspended can tell nobody of a decision.
 */
export const mailLimits = {
  /** To one address in a day. */
  address: 5,
  /** From one client in an hour: a whole region may be one client. */
  client: 60,
  /** In all in an hour, in each of the shards: 2 000 together, under what SES allows in a day. */
  all: 125,
} as const satisfies Record<keyof typeof tooManyMails, number>;
type MailLimit = keyof typeof mailLimits;

/** Who is to be mailed, by the hash of the mailbox, and from where it is asked, by a hash too; undefined when not proved. */
export type Asked = { readonly mailbox: string; readonly askedFrom?: string | undefined };

/** A count as it was found. */
export type Counted = {
  readonly limit: MailLimit;
  readonly name: string;
  readonly count: number;
  readonly expiresAtSeconds: number;
};

export const MailCount = z.object({ count: z.number().int() });

const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;

/** The hash's first sign: one mailbox always counts in the same of sixteen shards. */
const shardOf = ({ mailbox }: Asked) => mailbox.slice(0, 1);

const namesOf = (asked: Asked, at: Instant): ReadonlyArray<readonly [MailLimit, string, number]> => {
  const hour = at.slice(0, 13);
  return [
    ["address", `address#${asked.mailbox}#${dayOf(at)}`, daySeconds],
    ...(asked.askedFrom === undefined ? [] : [["client", `client#${asked.askedFrom}#${hour}`, hourSeconds] as const]),
    ["all", `all#${shardOf(asked)}#${hour}`, hourSeconds],
  ];
};

/** The counts that a mail would be added to: two or three reads at once, no scan. */
export const readMailCounts = (table: Pick<Table, "get">, asked: Asked, at: Instant): Promise<readonly Counted[]> =>
  Promise.all(
    namesOf(asked, at).map(async ([limit, name, seconds]) => {
      const stored = await table.get("pilots", keys.mailCount(name));
      const count = stored ? MailCount.parse(stored).count : 0;
      // Forgotten a day after its time, when no clock that is a little off asks for it.
      const expiresAtSeconds = Math.floor(toMilliseconds(at) / 1000) + seconds + daySeconds;
      return { limit, name, count, expiresAtSeconds };
    }),
  );

/**
 * Counts a mail, whether or not one is sent for it: who is counted must tell nothing. Of two at once the condition lets
 * only as many through as there is room for.
 * @throws Refusal too-many-mails-to-address, -from-client, -in-all
 */
export function countMail(counts: readonly Counted[]): readonly Write[] {
  const full = counts.find(({ limit, count }) => count >= mailLimits[limit]);
  if (full) refuse(tooManyMails[full.limit]);
  return counts.map(({ limit, name, count, expiresAtSeconds }) => ({
    table: "pilots",
    update: keys.mailCount(name),
    add: { count: 1 },
    set: { expiresAtSeconds },
    when: count === 0 ? absent : [{ attribute: "count", atMost: mailLimits[limit] - 1 }],
  }));
}
