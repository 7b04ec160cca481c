import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { aGrant, decide, pressDecision } from "../../../test/builders/a-decision.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import {
  acknowledged,
  aUnitCall,
  aUnitProject,
  aUnitSubmission,
  otherUnit,
  theManager,
  theUnit,
  unitsListed,
} from "../../../test/builders/a-unit.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { assignmentNotAcknowledged } from "../../pilot/items/terms.refusals.ts";
import { applicantsSide, namedInConflict } from "../../pilot/people/people.refusals.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { personHash } from "../../platform/mail/mailbox.ts";
import type { Table } from "../../platform/table/table.ts";
import { hindranceOf } from "../../reviews/assignment/assignment.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { decisionPaper } from "../letter/decision-paper.ts";
import { acknowledgeAssignment } from "./acknowledge-assignment.act.ts";
import { alreadyAcknowledged, notTheManager } from "./assignment.refusals.ts";
import { sendAssignment } from "./send-assignment.act.ts";

const at = instant("2026-11-25T12:00:00+01:00");
const refusedAs = (why: unknown) => expect.objectContaining({ why });
const acknowledge = (table: Table, id: ApplicationId, by: Actor) =>
  press(table, acknowledgeAssignment, onPilot(id, { by, at, command: { language: "sv" } as const }));
const aUnitPilot = async (units = [theUnit, otherUnit]) => {
  const table = inMemoryTable();
  await unitsListed(table, units);
  return { table, id: await aPilot(table, { call: aUnitCall, submission: aUnitSubmission }) };
};
const workOf = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(at)).map(({ kind, for: whom }) => `${kind} ${whom}`);

test("the letter to a unit is an assignment: no word of an appeal or of state aid, and the manager acknowledges it", async () => {
  const { table, id } = await aUnitPilot();
  await decide(table, id, aGrant());
  const pilot = await readPilot(table, id);
  const made = pilot.decision;
  if (!made) throw new Error("nothing is decided");
  const { title, blocks } = decisionPaper(pilot, made);
  const said = JSON.stringify(blocks);
  expect(title).toBe("Beslut om uppdrag: Vändpunkten");
  expect(said).toContain(
    "Kulturenheten (4711), en av våra egna enheter, får i uppdrag att genomföra projektet Vändpunkten",
  );
  expect(said).toContain("Enhetschefen, enhetens chef, bekräftar uppdraget.");
  expect(said).not.toMatch(/verklag|laga kraft|statligt stöd|beviljas/);
  const mails = pilot.outbox.flatMap(({ effect }) => (effect.kind === "mail" ? [effect] : []));
  const granted = mails.find(({ template }) => template === "decision-granted");
  expect(granted?.data).toMatchObject({ unit: "Kulturenheten (4711)" });
  expect(granted?.data).not.toHaveProperty("stateAid");
  expect(granted?.data["appeal"]).toBeUndefined();
  const sent = mails.find(({ template }) => template === "assignment-sent");
  const { id: manager } = await theManager(table, id);
  expect(sent).toMatchObject({ to: theUnit.manager.email, link: { purpose: "holder", subject: manager } });
  expect(pilot.terms).toBeUndefined();
  expect(pilot.grant.unit).toEqual({ code: "4711", name: "Kulturenheten", costCentre: "4711" });
});

test("until the manager has acknowledged it that is open work, and no cost is accepted", async () => {
  const table = inMemoryTable();
  const id = await aUnitProject(table);
  await submitted(table, id, [aContent([aCost("staff", 100_000)])]);
  expect(await workOf(table, id)).toContain("await-acknowledgement holder");
  const accept = async () => press(table, acceptReport, accepting(await readPilot(table, id), 1));
  await expect(accept()).rejects.toEqual(refusedAs(assignmentNotAcknowledged));
  await acknowledged(table, id);
  expect(await workOf(table, id)).not.toContain("await-acknowledgement holder");
  expect((await readPilot(table, id)).grant.unit?.acknowledged).toEqual({ at, by: "Enhetschefen" });
  await accept();
  expect((await readPilot(table, id)).payments).toMatchObject([{ kind: "payment", status: "entered" }]);
});

test("an acknowledgement by another, and one made twice, are refused in words", async () => {
  const table = inMemoryTable();
  const id = await aUnitProject(table);
  const contact = { kind: "holder", id: "holder", name: "" } as const;
  await expect(acknowledge(table, id, contact)).rejects.toEqual(refusedAs(notTheManager));
  const manager = await theManager(table, id);
  await acknowledge(table, id, manager);
  await expect(acknowledge(table, id, manager)).rejects.toEqual(refusedAs(alreadyAcknowledged));
  await expect(acknowledge(table, id, contact)).rejects.toEqual(refusedAs(alreadyAcknowledged));
  const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
  const again = press(table, sendAssignment, onPilot(id, { by: officer, at, command: {} }));
  await expect(again).rejects.toEqual(refusedAs(alreadyAcknowledged));
});

test("a new manager is sent the assignment by an officer, and the one before can no longer acknowledge it", async () => {
  const table = inMemoryTable();
  const id = await aUnitProject(table);
  const before = await theManager(table, id);
  // What is kept of the settings for half a minute is of the table: this one is another, with the same items.
  const later = inMemoryTable();
  for (const put of table.all("pilots")) await later.transact([{ table: "pilots", put }]);
  const manager = { name: "Den nya chefen", email: "ny.chef@example.org" };
  await unitsListed(later, [{ ...theUnit, manager }], 2);
  await expect(acknowledge(later, id, before)).rejects.toEqual(refusedAs(notTheManager));
  const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
  await press(later, sendAssignment, onPilot(id, { by: officer, at, command: {} }));
  const now = (await readPilot(later, id)).members.find(({ email }) => email === manager.email);
  expect(now).toMatchObject({ part: "reader", name: "Den nya chefen" });
  await acknowledge(later, id, { kind: "holder", id: now?.memberId ?? "", name: "" });
  expect((await readPilot(later, id)).grant.unit?.acknowledged?.by).toBe("Den nya chefen");
});

test("who manages or works in the unit neither handles, decides nor reviews its case", async () => {
  const { table, id } = await aUnitPilot();
  for (const email of [theUnit.manager.email, ...theUnit.staff]) {
    const by = { kind: "officer", id: "o", name: "Handläggaren", mailbox: personHash(email) } as const;
    const send = press(table, sendAssignment, onPilot(id, { by, at, command: {} }));
    await expect(send).rejects.toEqual(refusedAs(applicantsSide));
    const { applicants, reviews } = await readPilot(table, id);
    expect(hindranceOf(reviews, email, applicants)).toBeDefined();
  }
  // Those of another unit are as free as anybody.
  const { applicants, reviews } = await readPilot(table, id);
  expect(hindranceOf(reviews, otherUnit.manager.email, applicants)).toBeUndefined();
  const present = pressDecision(table, id, { ...aGrant(), deciders: ["Chefen, Enhets", "Enhetschefen"] });
  await expect(present).rejects.toEqual(refusedAs(namedInConflict));
});

test("a unit that the settings list no more is granted nothing, and none gets aid of the state", async () => {
  const gone = await aUnitPilot([otherUnit]);
  const { wrong } = await pressDecision(gone.table, gone.id, aGrant());
  expect(wrong?.map(({ text }) => text).join()).toContain("Kulturenheten (4711) står inte längre bland enheterna");
  const { table, id } = await aUnitPilot();
  const aided = await pressDecision(table, id, { ...aGrant(), stateAid: "other", stateAidNote: "Stöd" });
  expect(aided.wrong?.map(({ text }) => text).join()).toContain("En egen enhet får inget statligt stöd");
});
