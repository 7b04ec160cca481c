import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, type Table, type Write } from "../../platform/table/table.ts";
import { ApplicationId, OutboxId, pilotSubject, Subject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { auditEntry } from "../happenings.ts";
import { theSystem } from "../items/lifecycle.ts";

/** What SES tells of a mail it could not deliver (event publishing to SNS, "bounce" and "complaint" objects). */
export const MailFeedback = z.object({
  eventType: z.enum(["Bounce", "Complaint"]).optional(),
  notificationType: z.enum(["Bounce", "Complaint"]).optional(),
  mail: z.object({ messageId: z.string() }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});

/** Pointers of the first release name a pilot. */
const Pointer = z
  .object({ subject: Subject.optional(), applicationId: ApplicationId.optional(), outboxId: OutboxId })
  .transform(({ subject, applicationId, outboxId }) => ({
    subject: subject ?? pilotSubject(ApplicationId.parse(applicationId)),
    outboxId,
  }));

/** Brings a bounce or a complaint back to the case it belongs to; a message we do not know is `unknown`, and a mail that is being sent again makes it `old news`. */
export const recordMailFeedback =
  ({ table, clock }: { table: Pick<Table, "get" | "transact">; clock: () => Instant }) =>
  async (feedback: z.infer<typeof MailFeedback>): Promise<"recorded" | "unknown" | "old news"> => {
    const pointer = Pointer.safeParse(await table.get("pilots", keys.message(feedback.mail.messageId)));
    if (!pointer.success) return "unknown";
    const { subject, outboxId } = pointer.data;
    const bounced = (feedback.eventType ?? feedback.notificationType) === "Bounce";
    const writes: readonly Write[] = [
      {
        table: "pilots",
        update: keys.outbox(subject, outboxId),
        set: { status: bounced ? "bounced" : "complained" },
        // A notice may come twice, or late: what is being sent again since must not be stopped by it.
        when: [
          { attribute: "messageId", equals: feedback.mail.messageId },
          { attribute: "status", among: ["delivered", "bounced", "complained"] },
        ],
      },
      // Acts decide on what has bounced: it may be sent again, and then with the link that is in force.
      { table: "pilots", update: keys.head(subject), add: { seq: 1 } },
      auditEntry(
        subject,
        { at: clock(), by: theSystem },
        {
          action: bounced ? "mail.bounced" : "mail.complained",
          details: { outboxId, ...(feedback.bounce ? { type: feedback.bounce.bounceType } : {}) },
        },
      ),
    ];
    try {
      await table.transact(writes);
      return "recorded";
    } catch (error) {
      if (error instanceof ConditionFailed) return "old news";
      throw error;
    }
  };
