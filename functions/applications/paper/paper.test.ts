import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aVisitor, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { aTypedApplication, controlNamed } from "../../../test/builders/an-application.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { caseRoutes } from "../../casework/case.routes.ts";
import { openWork } from "../../casework/open-work.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import type { Table } from "../../platform/table/table.ts";
import { officerRoutes } from "../../reviews/officer.routes.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant, LocalDay, plusDays } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicantRoutes } from "../applicant-web.routes.ts";
import { registerAttachment } from "../attachments/register-attachment.act.ts";
import { deleteDraft } from "../delete/delete-draft.act.ts";
import { saveSection } from "../draft/save-section.act.ts";
import { applicationForm } from "../form/read-application.ts";
import { handInPaper } from "./hand-in-paper.act.ts";
import { callOption } from "./paper.form.ts";
import { paperRoutes } from "./paper.routes.ts";
import { dayFault, receivedAt } from "./paper.ts";

const closed = instant("2027-06-01T12:00:00Z");
const lastDay = dayOf(call.closesAt ?? closed);

/** The desk of an officer, with a call that has closed since the paper came. */
async function aDesk(now: Instant = closed) {
  const world = aWorld({ start: now });
  const { table } = world;
  await publishCall(table, call);
  const files = inMemoryFiles();
  const needs = { table, files, identity, siteUrl: "https://pilot.example.org" };
  const routes = [...paperRoutes(needs), ...officerRoutes(needs), ...applicantRoutes(needs), ...caseRoutes(needs)];
  const officer = aVisitor(routes, world.clock, await staffCookie(now, "officer"));
  const begin = async (over: Record<string, string> = {}) => {
    const { fields } = await officer.see("/handlaggning/pappersansokan");
    const typed = { "p-call": callOption(call), "p-day": lastDay, "p-from": "Föreningen Exempel", ...over };
    return officer.send("/handlaggning/pappersansokan", { ...fields, ...typed });
  };
  /** Types the paper in, by the place that was made for whoever types. */
  const typeIn = async (id: ApplicationId, typed: Typed, withOriginal = true) => {
    const [typist] = (await readPilot(table, id)).members;
    const by = { kind: "applicant", id: typist?.memberId ?? "", name: "" } as const;
    const common = { subject: pilotSubject(id), by, at: world.clock() };
    for (const section of applicationForm(call).sections) {
      const command = { slug: section.slug, typed: keptOf(typed, section), version: 0 };
      await press(table, saveSection, { ...common, command });
    }
    const upload = { name: "Original.pdf", type: "pdf", bytes: 10 } as const;
    const file = { fileId: newId(Nonce), upload, key: "kept/original", sha256: "0".repeat(64) };
    if (withOriginal) await press(table, registerAttachment, { ...common, command: file });
  };
  const begun = async () => ApplicationId.parse((await begin()).location.split("/").at(-1));
  const handIn = async (id: ApplicationId, typed: Record<string, string> = {}) => {
    const page = `/handlaggning/pappersansokan/${id}`;
    return officer.send(page, { ...(await officer.see(page)).fields, ...typed });
  };
  return { world, table, officer, routes, begin, begun, typeIn, handIn };
}

const logOf = async (table: Pick<Table, "query">, id: ApplicationId) =>
  (await table.query({ table: "record", pk: pilotSubject(id), prefix: "AUDIT#" })).items;

test("a paper that came while the call was open is handed in after it closed, as of the day it came", async () => {
  const { world, table, officer, begun, typeIn, handIn } = await aDesk();
  const id = await begun();
  expect((await officer.see("/handlaggning/pappersansokan")).body).toContain("Föreningen Exempel");
  await typeIn(id, aTypedApplication);
  const { location } = await handIn(id);
  expect(location).toBe(`/handlaggning/${id}`);
  await world.atOnce();
  const { lifecycle, submission, members } = await readPilot(table, id);
  expect(dayOf(lifecycle.submittedAt)).toBe(lastDay);
  expect(lifecycle.registrationNumber).toBeDefined();
  expect(submission).toMatchObject({
    paper: { day: lastDay, from: "Föreningen Exempel", by: { name: "Tjänstepersonen" }, enteredAt: closed },
    attachments: [{ name: "Original.pdf" }],
  });
  expect(submission.paper?.lacking).toBeUndefined();
  // Whoever typed has no place in the case; the contact has one, with a link that is good from now on.
  expect(members.map(({ email }) => email)).toEqual(["projektledare@example.org"]);
  const receipt = world.letters.find(({ to }) => to === "projektledare@example.org");
  expect(receipt?.text).toContain("Ansökan kom på papper, och vi har skrivit in den.");
  expect(world.letters.some(({ to }) => to.endsWith(".invalid"))).toBe(false);
  expect((await logOf(table, id)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(["application.paper-begun", "application.paper-entered"]),
  );
  const { body } = await officer.see(`/handlaggning/${id}`);
  expect(body).toContain("Kom på papper, inskriven av Tjänstepersonen");
  expect((await officer.see("/handlaggning/pappersansokan")).body).not.toContain("Föreningen Exempel");
});

test("what is missing may be left for a completion, but for what a case is known by and the original", async () => {
  const { table, begun, typeIn, handIn } = await aDesk();
  const id = await begun();
  const kept = ["organisation.name", "organisation.number", "organisation.contact.name", "project.title"];
  const names = [...kept, "project.startDay", "project.endDay"].map(controlNamed);
  const few = Object.fromEntries(Object.entries(aTypedApplication).filter(([name]) => names.includes(name)));
  const { [controlNamed("organisation.number")]: _, ...fewer } = few;
  await typeIn(id, fewer, false);
  const wrong = await handIn(id, { "p-lacking": "p-all-the-same" });
  expect(wrong.body).toContain("organisationsnumret");
  expect(wrong.body).toContain("det inskannade originalet");
  expect((await readPilot(table, id)).isDraft).toBe(true);

  const other = await begun();
  await typeIn(other, few);
  const asked = await handIn(other);
  expect(asked.body).toContain("Något saknas. Skriv in det, eller markera att ansökan lämnas in ändå");
  expect((await handIn(other, { "p-lacking": "p-all-the-same" })).location).toBe(`/handlaggning/${other}`);
  expect((await readPilot(table, other)).submission.paper?.lacking).toBe(true);
});

test("to who has no address nothing is mailed: what would have been is open as a letter to send", async () => {
  const { world, table, officer, begun, typeIn, handIn } = await aDesk();
  const id = await begun();
  await typeIn(id, { ...aTypedApplication, [controlNamed("organisation.contact.email")]: "" });
  await handIn(id, { "p-lacking": "p-all-the-same" });
  await world.atOnce();
  await world.atOnce();
  const pilot = await readPilot(table, id);
  expect([pilot.members, pilot.contact.email, world.letters]).toEqual([[], "", []]);
  expect(openWork(pilot, dayOf(closed))).toContainEqual(
    expect.objectContaining({ kind: "no-address", for: "officer", about: "Projektledaren" }),
  );
  const { body } = await officer.see(`/handlaggning/${id}`);
  expect(body).toContain("Ingen e-postadress: skicka brev");
  expect(body).not.toContain("Skicka igen");
});

test("whoever has entered an application is not asked to review it", async () => {
  const { officer, begun, typeIn, handIn } = await aDesk();
  const id = await begun();
  await typeIn(id, aTypedApplication);
  await handIn(id);
  const page = `/handlaggning/${id}/bedomare`;
  const person = {
    "p-name": "Tjänstepersonen",
    "p-email": "tjanstepersonen@example.org",
    "p-language": "p-sv",
    "p-deadline": "2027-07-01",
  };
  const { body } = await officer.send(page, { ...(await officer.see(page)).fields, ...person });
  expect(body).toContain("Den som handlägger bedömer inte");
});

test("a day that has not come, or on which the call was not open, is refused with what was typed kept", async () => {
  const { begin } = await aDesk();
  for (const [day, said] of [
    ["2027-06-02", "p-day-error"],
    ["2026-08-01", "Utlysningen var inte öppen den dagen"],
    [dayOf(plusDays(call.closesAt ?? closed, 1)), "Utlysningen hade stängt den dagen"],
  ] as const) {
    const { status, body } = await begin({ "p-day": day });
    expect([status, body.includes(said), body.includes("Föreningen Exempel")]).toEqual([422, true, true]);
  }
});

test("to a call that was never open nothing can have come: it is not offered, and a forged form is refused", async () => {
  const early = instant("2026-08-01T12:00:00Z");
  const { officer, begin } = await aDesk(early);
  expect((await officer.see("/handlaggning/pappersansokan")).body).toContain("Ingen utlysning har öppnat än");
  expect((await begin({ "p-day": "2026-08-01" })).body).toContain("Ingen utlysning har öppnat än");
});

test("the day is held against the call's days, and stands for a moment at which the call was open", () => {
  const dates = { opensAt: instant("2026-03-01T14:00:00Z"), closesAt: instant("2026-03-15T10:00:00Z") };
  const at = (day: string, now = "2026-04-01T08:00:00Z") => receivedAt(dates, LocalDay.parse(day), instant(now));
  expect(at("2026-03-01")).toBe(dates.opensAt);
  expect(at("2026-03-10")).toBe("2026-03-10T11:00:00.000Z");
  expect(at("2026-03-15")).toBe(dates.closesAt);
  expect(at("2026-03-10", "2026-03-10T07:00:00Z")).toBe("2026-03-10T07:00:00.000Z");
  const fault = (day: string, now = "2026-04-01T08:00:00Z") => dayFault(dates, LocalDay.parse(day), instant(now));
  expect([fault("2026-02-28"), fault("2026-03-01"), fault("2026-03-15"), fault("2026-03-16")]).toEqual([
    "before",
    undefined,
    undefined,
    "after",
  ]);
  expect(fault("2026-03-01", "2026-03-01T08:00:00Z")).toBe("before");
  expect(dayFault({ ...dates, withdrawnAt: dates.opensAt }, LocalDay.parse("2026-03-10"), closed)).toBe("withdrawn");
});

test("handed in twice in the same moment it is one case; a draft of its applicants' own is not handed in here", async () => {
  const { table, begun, typeIn, officer } = await aDesk();
  const id = await begun();
  await typeIn(id, aTypedApplication);
  const by = { kind: "officer", id: "anna", name: "Anna" } as const;
  const press1 = () =>
    press(table, handInPaper, {
      ...{ subject: pilotSubject(id), by, at: closed, nonce: newId(Nonce) },
      command: { lacking: false },
    });
  const answers = await Promise.all([press1(), press1()]);
  expect(answers[0]).toEqual(answers[1]);
  expect((await logOf(table, id)).filter(({ action }) => action === "application.paper-entered")).toHaveLength(1);
  expect((await officer.see(`/handlaggning/pappersansokan/${id}`)).location).toBe(`/handlaggning/${id}`);
  expect((await officer.see(`/handlaggning/pappersansokan/${newId(ApplicationId)}`)).status).toBe(404);
});

test("whoever types works in the applicants' own form, and sends nothing from there; a mistake is deleted in silence", async () => {
  const { world, table, officer, routes, begun, typeIn } = await aDesk();
  const id = await begun();
  await typeIn(id, aTypedApplication);
  const page = `/handlaggning/pappersansokan/${id}`;
  const to = await officer.send(`${page}/skriv`, (await officer.see(page)).fields);
  expect([to.status, to.location]).toEqual([303, `/ansokan/${id}`]);
  const [typist] = (await readPilot(table, id)).members;
  const session = { kind: "applicant", applicationId: id, subject: typist?.memberId ?? "", generation: 1 } as const;
  const cookie = (await identity.opened(session, `/ansokan/${id}`, closed)).split(";")[0] ?? "";
  const typing = aVisitor(routes, world.clock, cookie);
  const home = await typing.see(`/ansokan/${id}`);
  expect(home.body).toContain("Du skriver in en ansökan som kom på papper");
  expect(home.body).not.toContain(".invalid");
  const through = await typing.see(`/ansokan/${id}/granska`);
  expect(through.body).not.toContain(`action="/ansokan/${id}/skicka"`);
  const forged = await typing.send(`/ansokan/${id}/skicka`, {
    ...home.fields,
    ...through.fields,
    sections: "",
    files: "",
  });
  expect([forged.status, (await readPilot(table, id)).isDraft]).toEqual([forged.status, true]);
  const by = { kind: "applicant", id: typist?.memberId ?? "", name: "" } as const;
  await press(table, deleteDraft, { subject: pilotSubject(id), by, at: closed, nonce: newId(Nonce), command: {} });
  await world.atOnce();
  expect(world.letters).toEqual([]);
});
