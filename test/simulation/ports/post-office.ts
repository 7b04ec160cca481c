import { recordMailFeedback } from "../../../functions/pilot/outbox/mail-feedback.ts";
import type { Mailer } from "../../../functions/platform/mail/mailer.ts";
import type { Change } from "../../fakes/in-memory-table.ts";
import type { Chance } from "../chance.ts";
import type { Faults } from "../faults.ts";
import type { Scheduler } from "../scheduler.ts";
import { BrokenPromise, type Story } from "../story.ts";
import type { Invocation } from "./invocation.ts";
import type { Lambdas } from "./lambdas.ts";

type Needs = {
  readonly chance: Chance;
  readonly faults: Faults;
  readonly scheduler: Scheduler;
  readonly story: Story;
  readonly lambdas: () => Lambdas;
};

/** A bounce comes back within so many milliseconds. */
const longestWayBack = 3 * 3_600_000;
/** As often as lambdas/mail-feedback.handler.ts looks for the mail, and SNS tries the Lambda. */
const looks = 6;
const tries = 3;

/** SES: it remembers of which outbox entry each letter was, and lets some of them bounce. */
export function postOffice({ chance, faults, scheduler, story, lambdas }: Needs) {
  const sent = new Map<string, number>();
  const claims = new Map<string, number>();
  const once = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let letters = 0;

  async function told(messageId: string, eventType: "Bounce" | "Complaint") {
    const feedback = { eventType, mail: { messageId }, bounce: { bounceType: "Permanent" } };
    for (let attempt = 1; attempt <= tries; attempt++) {
      try {
        for (let look = 1; look <= looks; look++) {
          const outcome = await lambdas().invoke({ what: `mail-feedback ${messageId}` }, ({ table, clock }) =>
            recordMailFeedback({ table, clock })(feedback),
          );
          if (outcome !== "unknown") return;
          await scheduler.pause(chance.below(4000));
        }
        return;
      } catch {
        await scheduler.pause(chance.below(60_000));
      }
    }
  }

  const comesBack = (messageId: string, eventType: "Bounce" | "Complaint") => {
    story.tell(() => `${messageId} comes back: ${eventType}`);
    const times = faults.feedbackTwice() ? 2 : 1;
    for (let i = 0; i < times; i++)
      scheduler.spawn("feedback", () => told(messageId, eventType), chance.below(longestWayBack));
  };

  return {
    mailer: ({ entry }: Invocation): Mailer => ({
      send: async () => {
        const messageId = `message-${++letters}`;
        const name = entry ? `${entry.subject} ${entry.outboxId}` : "no entry";
        once(sent, name);
        if ((sent.get(name) ?? 0) > (claims.get(name) ?? 0))
          scheduler.broken(new BrokenPromise(`the mail of ${name} was sent without being claimed`));
        if (faults.mailBounces()) comesBack(messageId, "Bounce");
        else if (faults.mailComplained()) comesBack(messageId, "Complaint");
        return { messageId };
      },
    }),
    /** Of each claim of an entry, one letter may come. */
    streamed: (changes: readonly Change[]) => {
      for (const { before, after } of changes)
        if (after?.sk.startsWith("OUTBOX#") && Number(after["attempts"]) > Number(before?.["attempts"] ?? 0))
          once(claims, `${after.pk} ${after.sk.slice("OUTBOX#".length)}`);
    },
    /** How often the letter of an entry was sent. */
    sentOf: (subject: string, outboxId: string) => sent.get(`${subject} ${outboxId}`) ?? 0,
    letters: () => letters,
  };
}
