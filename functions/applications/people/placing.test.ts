import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { moved } from "../../../test/builders/a-pilot.ts";
import { anAskedCase, pressedOn } from "../../../test/builders/a-returned-application.ts";
import { aGuest } from "../../../test/builders/an-applicant.ts";
import { recordFact } from "../../pilot/happenings.ts";
import { logPage } from "../../pilot/log.store.ts";
import { LocalDay } from "../../vocabulary/instant.ts";

const [contact, fresh, starter] = ["projektledare@example.org", "ny.kontakt@example.org", "sokande@example.org"];
const newContact = { "p-name": "Nya Kontakten", "p-email": fresh, "p-before": "p-leaves" };

type Case = Awaited<ReturnType<typeof anAskedCase>>;
const told = (at: Case, template: string) =>
  at
    .mails()
    .filter((mail) => mail.template === template)
    .map(({ to }) => to)
    .sort();
const log = async (at: Case) => (await logPage(at.table, (await at.pilot()).subject, {})).entries;

async function aProjectOfPeople() {
  const at = await anAskedCase();
  const { id, table } = at;
  await table.transact(
    recordFact({
      ...{ applicationId: id, fact: "quorumReached", from: "submitted", reason: "enough" },
      ...{ by: { kind: "system", id: "system", name: "Systemet" }, at: at.now() },
    }),
  );
  await moved(table, id);
  await decide(table, id, { ...aGrant(), day: LocalDay.parse("2026-11-21") });
  await moved(table, id);
  return at;
}

test("the contact hands over: old links end, reminders and mails go to the new one, and all hear of it", async () => {
  const at = await aProjectOfPeople();
  const before = await at.pilot();
  const due = () =>
    at.table
      .all("pilots")
      .filter(({ sk }) => sk.startsWith("OUTBOX#report-due"))
      .map(({ effect }) => effect as { to: string; link: object }); // as: mails are effects of this shape
  expect(new Set(due().map(({ to }) => to))).toEqual(new Set([contact]));
  const page = `/projekt/${at.id}/personer/kontakt`;
  const own = await at.memberWith(contact, "holder");
  expect((await pressedOn(at.holder, page, newContact)).location).toBe(`/projekt/${at.id}/personer?kontakt`);

  const after = await at.pilot();
  expect([after.grant.contact.email, after.contact.email, after.applied.contact.name]).toEqual([
    fresh,
    fresh,
    "Nya Kontakten",
  ]);
  expect(after.grant.linkGeneration).toBe(before.grant.linkGeneration + 1);
  expect(after.members.map(({ email }) => email).sort()).toEqual([fresh, starter]);
  expect(after.applicants).toContain(contact);
  // The open pages of the one before, by either link.
  expect([(await at.holder.see(`/projekt/${at.id}`)).status, (await own.see(`/projekt/${at.id}`)).status]).toEqual([
    410, 410,
  ]);
  expect(new Set(due().map(({ to }) => to))).toEqual(new Set([fresh]));
  expect(due()[0]?.link).toMatchObject({ generation: after.grant.linkGeneration });
  expect([told(at, "access-ended"), told(at, "invitation")]).toEqual([[contact], [fresh]]);
  expect(told(at, "people-changed")).toContain(starter);
  expect((await at.memberWith(fresh, "holder")).see).toBeDefined();
  const theirs = await (await at.memberWith(fresh, "holder")).see(`/projekt/${at.id}`);
  expect([theirs.status, theirs.body.includes("Personer i projektet")]).toEqual([200, true]);
  expect((await log(at)).map(({ action }) => action)).toContain("people.contact-changed");
});

test("two who replace the contact at once: the second is told, and keeps what was typed", async () => {
  const at = await aProjectOfPeople();
  const page = `/projekt/${at.id}/personer/kontakt`;
  const { fields } = await at.holder.see(page);
  const staff = { "p-reason": "Slutat.", ...newContact, "p-email": "annan@example.org" };
  expect((await pressedOn(at.officer, `${at.desk}/personer/kontakt`, staff)).status).toBe(303);
  const late = await (await at.memberWith(starter, "holder")).send(page, {
    ...{ csrf: fields["csrf"] ?? "", nonce: fields["nonce"] ?? "", version: "0" },
    ...newContact,
  });
  expect(late.status).toBe(403);
  const second = await pressedOn(at.officer, `${at.desk}/personer/kontakt`, { ...staff, version: "0" });
  expect([second.status, second.body.includes("annan@example.org")]).toEqual([409, true]);
});

test("a contact who is replaced may stay and write; the contact is never only removed", async () => {
  const at = await aProjectOfPeople();
  const staff = { ...newContact, "p-before": "p-stays", "p-reason": "Byter uppdrag." };
  await pressedOn(at.officer, `${at.desk}/personer/kontakt`, staff);
  const { members } = await at.pilot();
  expect(members.map(({ email }) => email).sort()).toEqual([fresh, contact, starter].sort());
  const old = await at.memberWith(contact, "holder");
  expect((await old.see(`/projekt/${at.id}`)).status).toBe(200);
  expect((await old.see(`/projekt/${at.id}/personer`)).body).toContain("Det är kontaktpersonen eller firmatecknaren");
  const now = members.find(({ email }) => email === fresh)?.memberId;
  const removing = await at.officer.see(`${at.desk}/personer/${now}/ta-bort`);
  expect([removing.status, removing.body.includes("kan bara bytas ut")]).toEqual([409, true]);
});

test("a name that was wrong is corrected without any link ending", async () => {
  const at = await aProjectOfPeople();
  const typed = { "p-name": "Rätt Namn", "p-email": contact, "p-before": "p-stays", "p-reason": "Felstavat." };
  await pressedOn(at.officer, `${at.desk}/personer/kontakt`, typed);
  const { grant, applied } = await at.pilot();
  expect([grant.contact.name, applied.contact.name, grant.linkGeneration]).toEqual(["Rätt Namn", "Rätt Namn", 1]);
  expect((await at.holder.see(`/projekt/${at.id}`)).status).toBe(200);
  expect((await log(at)).map(({ action }) => action)).toContain("people.contact-corrected");
});

test("staff put another signatory in place against proof, with what the proof was in the history", async () => {
  const at = await anAskedCase();
  const page = `${at.desk}/personer/firmatecknare`;
  const typed = { ...newContact, "p-proof": "Protokoll från årsmötet.", "p-reason": "Ny ordförande." };
  const missing = await pressedOn(at.officer, page, { ...typed, "p-proof": "" });
  expect([missing.status, missing.body.includes("Nya Kontakten")]).toEqual([422, true]);
  expect((await pressedOn(at.officer, page, typed)).location).toBe(`${at.desk}/personer?firma`);
  const { applied, party } = await at.pilot();
  expect([applied.signatory?.email, party?.proof?.text]).toEqual([fresh, "Protokoll från årsmötet."]);
  const entry = (await log(at)).find(({ action }) => action === "people.signatory-changed");
  expect(entry?.details).toMatchObject({ proof: "Protokoll från årsmötet.", reason: "Ny ordförande." });
  const theirs = await at.memberWith(fresh);
  expect((await pressedOn(theirs, `${at.home}/medsokande`, aGuest("kassor@example.org", "p-treasurer"))).status).toBe(
    303,
  );
  expect((await theirs.see(`${at.home}/aterkalla`)).body).toContain('name="csrf"');
});

test("in a project a writer reports, a treasurer says where money goes, and a reader changes nothing", async () => {
  const at = await aProjectOfPeople();
  const invite = async (email: string, part: string) =>
    pressedOn(at.holder, `/projekt/${at.id}/personer`, aGuest(email, part));
  for (const [email, part] of [
    ["skriver@example.org", "p-writer"],
    ["kassor@example.org", "p-treasurer"],
    ["styrelsen@example.org", "p-reader"],
  ] as const)
    expect((await invite(email, part)).location).toBe(`/projekt/${at.id}/personer?inbjuden`);
  at.turnTo("2027-01-15T09:00:00Z");
  const [writer, board] = [
    await at.memberWith("skriver@example.org", "holder"),
    await at.memberWith("styrelsen@example.org", "holder"),
  ];
  const project = `/projekt/${at.id}`;
  const theirs = (await writer.see(project)).body;
  expect([theirs.includes(`${project}/betalning`), theirs.includes(`${project}/avsta`)]).toEqual([false, false]);
  expect((await (await at.memberWith("kassor@example.org", "holder")).see(project)).body).toContain(
    `${project}/betalning`,
  );
  const reading = await board.see(project);
  expect(reading.body).toContain("Du är inbjuden att läsa");
  const refused = await pressedOn(
    board,
    `${project}/personer/${(await at.pilot()).members[0]?.memberId}/ta-bort`,
    {},
    `${project}/rapport`,
  );
  expect(refused.status).toBe(403);
});
