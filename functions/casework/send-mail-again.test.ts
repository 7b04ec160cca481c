import { expect, test } from "vitest";
import { aPilot } from "../../test/builders/a-pilot.ts";
import { theOfficer } from "../../test/builders/a-review.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { cancelTimer, mailEntry } from "../pilot/happenings.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import { Nonce, newId, OutboxId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { sendMailAgain } from "./send-mail-again.act.ts";

const at = instant("2026-11-21T10:00:00Z");
const mail = OutboxId.parse("reminder");

/** A mail of a pilot that came back; and the officer's button under it. */
async function aBouncedMail() {
  const table = inMemoryTable();
  const subject = pilotSubject(await aPilot(table));
  const owed = {
    template: "withdrawn",
    language: "sv",
    to: "person@example.org",
    data: { title: "Vändpunkten" },
  } as const;
  await table.transact([mailEntry(subject, owed, at, { id: mail })]);
  const key = keys.outbox(subject, mail);
  await table.transact([{ table: "pilots", update: key, set: { status: "bounced" }, remove: ["duePk", "dueAt"] }]);
  return {
    table,
    subject,
    entry: () => table.get("pilots", key),
    again: () => press(table, sendMailAgain, { subject, by: theOfficer, at, nonce: newId(Nonce), command: { mail } }),
  };
}

test("a mail that bounced is sent again", async () => {
  const bounced = await aBouncedMail();
  await bounced.again();
  expect(await bounced.entry()).toMatchObject({ status: "waiting", dueAt: at });
});

test("a reminder that bounced and has become pointless is not sent again", async () => {
  const bounced = await aBouncedMail();
  await bounced.table.transact([cancelTimer(bounced.subject, mail)]);
  await bounced.again();
  expect(await bounced.entry()).toMatchObject({ status: "bounced" });
  expect(await bounced.entry()).not.toHaveProperty("duePk");
});
