import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { fleetingEntry } from "../../pilot/happenings.ts";
import { isOpen, type Review } from "../../pilot/items/review.ts";
import { keys } from "../../platform/table/keys.ts";
import { OutboxId, personSubject } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { reviewsOf } from "./tasks.store.ts";

type Command = { readonly mailbox: string };
type Seen = Guarded & { readonly reviews: readonly Review[]; readonly sent: boolean };

/** Sessions are of single reviews, so that no link of this kind is ever revoked: it works for half an hour. */
const tasksGeneration = 1;

/** The mail is named by the minute in which it was asked for: asked for twice at once, it is sent once. */
const mailId = (at: Instant) => OutboxId.parse(`review-tasks-${at.slice(0, 16)}`);

/** Somebody who has been asked to review asks for the link to all of it: it goes to the mailbox, and lists titles. */
export const sendTasksLink = act({
  name: "send-tasks-link",
  writes: [],
  // The mail guards itself by its name: nothing else hangs on it.
  see: async (table: Reader, { at, command: { mailbox } }: Pressed<Command>): Promise<Seen> => {
    const [reviews, earlier] = await Promise.all([
      reviewsOf(table, mailbox),
      table.get("pilots", keys.outbox(personSubject(mailbox), mailId(at))),
    ]);
    return { heads: [], reviews, sent: earlier !== undefined };
  },
  decide: ({ reviews, sent }: Seen, { mailbox }: Command, { at }): Outcome<object> => {
    const [last] = reviews;
    if (!last || sent) return { answer: {} };
    const { email: to, language } = last.reviewer;
    const link = {
      purpose: "tasks",
      subject: mailbox,
      generation: tasksGeneration,
      expiresAt: plusDays(at, 1),
    } as const;
    const data = { open: reviews.filter(isOpen).length };
    const mail = { kind: "mail", template: "review-tasks", language, to, data, link } as const;
    return { answer: {}, writes: [fleetingEntry(personSubject(mailbox), mailId(at), mail, at)] };
  },
});
