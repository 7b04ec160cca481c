import { expect, test } from "vitest";
import { aWorld } from "../../../test/fakes/world.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { deliverAgain, mailEntry } from "../happenings.ts";
import { readHead } from "../head.ts";
import { MailFeedback, recordMailFeedback } from "./mail-feedback.ts";

const applicationId = ApplicationId.parse("a".repeat(16));

test("a bounce comes back to the mail it belongs to, and into the log without the address", async () => {
  const world = aWorld();
  await world.table.transact([
    mailEntry(
      pilotSubject(applicationId),
      { template: "withdrawn", language: "sv", to: "gone@example.org", data: { title: "Vändpunkten" } },
      world.clock(),
      { id: "m" },
    ),
  ]);
  await world.atOnce();
  const notice = {
    eventType: "Bounce",
    mail: { messageId: "message-1" },
    bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "gone@example.org" }] },
  };
  expect(await recordMailFeedback(world)(MailFeedback.parse(notice))).toBe("recorded");
  expect(world.stored.all("pilots").find(({ sk }) => sk === "OUTBOX#m")?.["status"]).toBe("bounced");
  // What acts decide on has changed: one that read before decides again.
  expect((await readHead(world.stored, pilotSubject(applicationId))).seq).toBe(1);
  expect(world.stored.all("record").map(({ action, details }) => [action, details])).toEqual([
    ["mail.bounced", { outboxId: "m", type: "Permanent" }],
  ]);
});

test("a message that is not ours is passed over", async () => {
  const notice = { notificationType: "Complaint", mail: { messageId: "of somebody else" } };
  expect(await recordMailFeedback(aWorld())(MailFeedback.parse(notice))).toBe("unknown");
});

test("a notice that comes once more does not stop a mail that is being sent again", async () => {
  const world = aWorld();
  const subject = pilotSubject(applicationId);
  const mail = {
    template: "withdrawn",
    language: "sv",
    to: "gone@example.org",
    data: { title: "Vändpunkten" },
  } as const;
  await world.table.transact([mailEntry(subject, mail, world.clock(), { id: "m" })]);
  await world.atOnce();
  const notice = MailFeedback.parse({ eventType: "Bounce", mail: { messageId: "message-1" } });
  await recordMailFeedback(world)(notice);
  await world.table.transact([deliverAgain(subject, "m", world.clock())]);
  expect(await recordMailFeedback(world)(notice)).toBe("old news");
  await world.live(2);
  expect(world.letters).toHaveLength(2);
});
