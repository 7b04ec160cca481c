import { expect, test } from "vitest";
import { mailEntry } from "../../functions/pilot/happenings.ts";
import { pilotSubject } from "../../functions/vocabulary/ids.ts";
import { Instant } from "../../functions/vocabulary/instant.ts";
import { clock, table } from "./backstage.ts";
import { lettersTo } from "./letters.ts";
import { aPilotAt, type Pilot } from "./pilots.ts";

// The addresses with which SES lets one rehearse; the local cloud knows them too.
const bouncing = "bounce@simulator.amazonses.com";
const complaining = "complaint@simulator.amazonses.com";

const send = (pilot: Pilot, to: string, language: "sv" | "en" = "sv") =>
  table.transact([
    mailEntry(
      pilotSubject(pilot.id),
      { template: "withdrawn", language, to, data: { title: `om ${pilot.id}` } },
      clock.now(),
      {
        id: `mail-${language}`,
      },
    ),
  ]);

test("a mail goes out in the reader's language and is marked as delivered", async () => {
  const pilot = await aPilotAt("reviewed", { started: false });
  await send(pilot, pilot.address, "sv");
  await send(pilot, pilot.address, "en");
  await pilot.until("both letters", async () => (await lettersTo(pilot.address)).length === 2);
  const subjects = await lettersTo(pilot.address);
  expect(new Set(subjects).size).toBe(2);
  for (const subject of subjects) expect(subject).toContain(pilot.id);
  const { status, messageId, deliveredAt } = await pilot.until("it is settled", async () => {
    const entry = await pilot.entry("mail-sv");
    return entry.status === "delivered" && entry;
  });
  expect(status).toBe("delivered");
  expect(messageId).toBeTruthy();
  expect(Instant.safeParse(deliveredAt).success).toBe(true);
});

test.each([
  ["a bounce", bouncing, "bounced"],
  ["a complaint", complaining, "complained"],
])("%s comes back to the mail it is about, and into the log without the address", async (_, to, status) => {
  const pilot = await aPilotAt("reviewed", { started: false });
  await send(pilot, to);
  await pilot.until(`the mail is ${status}`, async () => (await pilot.entry("mail-sv")).status === status);
  const entries = await pilot.until("the log entry", async () => {
    const found = (await pilot.log()).filter(({ action }) => action === `mail.${status}`);
    return found.length > 0 && found;
  });
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("simulator");
});
