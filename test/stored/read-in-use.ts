import { createHash } from "node:crypto";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import { mailEntry } from "../../functions/pilot/happenings.ts";
import { MailFeedback, recordMailFeedback } from "../../functions/pilot/outbox/mail-feedback.ts";
import { lambdaClock, systemClock } from "../../functions/platform/clock.ts";
import { openLink } from "../../functions/platform/links/links.ts";
import type { LinkPurpose } from "../../functions/platform/links/owed-link.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Item, Write } from "../../functions/platform/table/table.ts";
import { ApplicationId, OutboxId, pilotIn, pilotSubject, Subject } from "../../functions/vocabulary/ids.ts";
import { Instant, instant, toMilliseconds } from "../../functions/vocabulary/instant.ts";
import { aPosting } from "../builders/a-posting.ts";
import { rs } from "../builders/an-authority.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";

// Items that nothing but their own function reads: each is put to use, and what that shows of it is what was read.

/** Opened with a token of ours: the one it was made for is kept nowhere. */
export async function linkOpened(item: Item): Promise<unknown> {
  const token = "t".repeat(43);
  const stored = inMemoryTable();
  const key = keys.link(createHash("sha256").update(token).digest("hex"));
  await stored.transact([{ table: "pilots", put: { ...item, ...key } }]);
  const purpose = item["purpose"] as LinkPurpose; // as: another one would not be opened
  const { about, ...link } = await openLink(stored, token, purpose, Instant.parse(item["expiresAt"]));
  // A link of the first release named its pilot.
  return item["applicationId"] ? { ...link, applicationId: pilotIn(about) } : { ...link, about };
}

/** A bounce that names the message comes back to the entry that the pointer names. */
export async function pointerFollowed(item: Item): Promise<unknown> {
  const stored = inMemoryTable();
  const subject = Subject.parse(item["subject"] ?? pilotSubject(ApplicationId.parse(item["applicationId"])));
  const mail = { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "Vändpunkten" } } as const;
  const at = instant("2026-11-29T12:00:00Z");
  const messageId = item.pk.replace("MESSAGE#", "");
  await stored.transact([
    { table: "pilots", put: item },
    mailEntry(subject, mail, at, { id: String(item["outboxId"]) }),
  ]);
  // The pointer is stored in the transaction that notes the mail as sent.
  const entry = keys.outbox(subject, OutboxId.parse(item["outboxId"]));
  await stored.transact([{ table: "pilots", update: entry, set: { status: "delivered", messageId } }]);
  const feedback = { eventType: "Bounce", mail: { messageId } };
  await recordMailFeedback({ table: stored, clock: () => at })(MailFeedback.parse(feedback));
  const bounced = stored.all().find(({ status }) => status === "bounced");
  const found = { subject: bounced?.pk, outboxId: bounced?.["outboxId"] };
  // A pointer of the first release named its pilot.
  return item["applicationId"]
    ? { applicationId: found.subject?.slice("PILOT#".length), outboxId: found.outboxId }
    : found;
}

const registration = (year: string, key: string) => ({
  key,
  receivedAt: instant(`20${year}-06-01T12:00:00Z`),
  subject: "Ansökan",
  sender: "Föreningen Exempel",
});

/** The number before the one that is given next. */
export async function lastNumber(item: Item): Promise<unknown> {
  const stored = inMemoryTable();
  await stored.transact([{ table: "pilots", put: item }]);
  const year = /\d\d$/.exec(item.pk)?.[0] ?? "";
  if (item.pk.startsWith("SERIES#RS")) {
    const next = await builtInRegistrar(stored, rs).register(registration(year, "another/register"));
    return { last: Number(next.slice(4)) - 1 };
  }
  const posting = aPosting({ at: instant(`20${year}-06-01T12:00:00Z`) });
  const writes = await postToLedger(stored, posting, async (made: readonly Write[]) => made);
  const next = writes.find((write) => "update" in write && write.update.pk === item.pk);
  return { last: next && "set" in next ? Number(next.set?.["last"]) - 1 : undefined };
}

/** A document that asks again is given the number that it has. */
export async function givenNumber(item: Item): Promise<unknown> {
  const stored = inMemoryTable();
  await stored.transact([{ table: "pilots", put: item }]);
  const [year, key] = [item.pk.replace("SERIES#RS", ""), item.sk.replace("GIVEN#", "")];
  return { number: await builtInRegistrar(stored, rs).register(registration(year, key)) };
}

export async function clockOffset(item: Item): Promise<unknown> {
  const stored = inMemoryTable();
  await stored.transact([{ table: "pilots", put: item }]);
  const clock = lambdaClock({ CLOCK: "adjustable" }, stored);
  await clock.ready();
  const seconds = (toMilliseconds(clock.now()) - toMilliseconds(systemClock())) / 1000;
  return { offsetMilliseconds: Math.round(seconds) * 1000 };
}
