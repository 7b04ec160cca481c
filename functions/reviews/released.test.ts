import { expect, test } from "vitest";
import { aPilot } from "../../test/builders/a-pilot.ts";
import { reviewersOf, theDay, theOfficer } from "../../test/builders/a-review.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { outcomeWrites } from "../pilot/outcome-writes.ts";
import { readPilot } from "../pilot/pilot.ts";
import { pilotSubject } from "../vocabulary/ids.ts";
import { reviewersReleased } from "./contract.ts";

test("when an application is withdrawn, its open reviewers get a mail and no more reminders, the others neither", async () => {
  const table = inMemoryTable();
  const applicationId = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, applicationId);
  const done = await people.ready("done");
  await people.ready("still-reading");
  await people.submit(done);
  const pilot = await readPilot(table, applicationId);
  const pressed = { subject: pilotSubject(applicationId), by: theOfficer, at: theDay, command: {} };
  await table.transact(outcomeWrites(pressed, { answer: {}, ...reviewersReleased(pilot.reviews, pilot) }));

  const entries = table
    .all("pilots")
    .flatMap((item) => (item.sk.startsWith("OUTBOX#") ? [OutboxEntry.parse(item)] : []));
  const mails = (template: string) =>
    entries.flatMap(({ effect, cancelled }) =>
      effect.kind === "mail" && effect.template === template ? [{ to: effect.to, cancelled }] : [],
    );
  expect(mails("review-cancelled").map(({ to }) => to)).toEqual(["still-reading@example.org"]);
  expect(mails("review-reminder").every(({ cancelled }) => cancelled)).toBe(true);
});
