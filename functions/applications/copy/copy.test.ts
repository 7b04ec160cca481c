import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { anApplicantSite, begun, filled, linkTo, mails, stored } from "../../../test/builders/an-applicant.ts";
import { controlNamed, named } from "../../../test/builders/an-application.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { press } from "../../pilot/press.ts";
import { newPartId } from "../../platform/forms/ids.ts";
import { mailLimits } from "../../platform/mail/mail-limits.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, CallId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { saveSection } from "../draft/save-section.act.ts";
import { applicationForm } from "../form/read-application.ts";
import { copiedInto } from "./copied-from.store.ts";
import { copyApplication } from "./copy-application.act.ts";

const owner = "sokande@example.org";
const summary = controlNamed("project.summary");
const opensAt = instant("2026-11-01T12:00:00Z");
/** Another call, which does not ask for a summary. */
const another = {
  ...call,
  callId: CallId.parse("piloter-2027"),
  title: { sv: "Piloter 2027", en: "Pilots 2027" },
  opensAt,
  closesAt: instant("2027-06-30T22:59:59Z"),
  forms: {
    ...call.forms,
    application: {
      ...call.forms.application,
      sections: call.forms.application.sections.map((section) => ({
        ...section,
        questions: section.questions.filter(({ id }) => id !== summary),
      })),
    },
  },
};
const closed = {
  ...another,
  callId: CallId.parse("piloter-2025"),
  title: { sv: "Piloter 2025", en: "Pilots 2025" },
  closesAt: instant("2026-11-10T12:00:00Z"),
};
const idOf = (home: string) => ApplicationId.parse(home.split("/").at(-1));
type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const sectionsOf = (site: Site, home: string) =>
  stored(site, "SECTION#").filter(({ pk }) => pk === `PILOT#${idOf(home)}`);

test("a withdrawn application begins a new one with its texts: the person's own, with a link of its own, in the same browser", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  await browser.get(`${home}/aterkalla`);
  await browser.post(`${home}/aterkalla`, { "p-reason": "" });
  expect((await browser.get(home)).body).toContain(`href="${home}/kopiera"`);
  const page = (await browser.get(`${home}/kopiera`)).body;
  expect(page).toContain("Allt som är skrivet följer med.");
  const before = JSON.stringify(sectionsOf(site, home));
  const { status, location } = await browser.post(`${home}/kopiera`, { callId: call.callId });
  expect([status, location === home]).toEqual([303, false]);
  const written = (await browser.get(`${location}/projekt`)).body;
  expect(written).toContain("Vändpunkten – vardagsstöd för unga i risk");
  expect((await browser.get(location)).body).toContain("är klara.");
  expect(JSON.stringify(sectionsOf(site, home))).toBe(before);
  const [member] = stored(site, "MEMBER#").filter(({ pk }) => pk === `PILOT#${idOf(location)}`);
  expect(member).toMatchObject({ email: owner });
  expect(mails(site).filter((template) => template === "resume-link")).toHaveLength(2);
  expect((await site.browser().post(await linkTo(site, owner), {})).location).toBe(location);
  const begins = site.table.all("record").filter(({ action }) => action === "application.copied");
  expect(begins).toMatchObject([{ pk: `PILOT#${idOf(location)}`, details: { from: idOf(home) } }]);
});

test("into another call, what has no place there is said first and stays in the first application", async () => {
  const site = await anApplicantSite();
  await publishCall(site.table, another);
  const { browser, home } = await filled(site);
  expect((await browser.get(`${home}/kopiera?valj`)).body).toContain("utlysning=piloter-2027");
  const { body } = await browser.get(`${home}/kopiera?utlysning=piloter-2027`);
  expect(body).toContain("Det här har ingen plats i den utlysningen");
  expect(body).toContain("Ungdomar med hög skolfrånvaro");
  const { location } = await browser.post(`${home}/kopiera`, { callId: "piloter-2027" });
  expect((await browser.get(location)).body).toContain("Piloter 2027");
  expect(JSON.stringify(sectionsOf(site, location))).not.toContain("Ungdomar med hög skolfrånvaro");
  expect(JSON.stringify(sectionsOf(site, home))).toContain("Ungdomar med hög skolfrånvaro");
});

/** A begun application, and a press of its button that copies it. */
async function aBegunOne() {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const [member] = stored(site, "MEMBER#");
  const by = { kind: "applicant", id: String(member?.["memberId"]), name: "" } as const;
  const [subject, at] = [pilotSubject(idOf(home)), instant("2026-11-21T12:00:00Z")];
  const copying = { subject, by, at, command: { callId: call.callId, language: "sv" as const } };
  return { site, subject, by, at, copying };
}

test("pressed twice it begins one", async () => {
  const { site, copying } = await aBegunOne();
  const pressed = { ...copying, nonce: newId(Nonce) };
  const first = await press(site.table, copyApplication, pressed);
  expect(await press(site.table, copyApplication, pressed)).toEqual(first);
  expect(stored(site, "DRAFT")).toHaveLength(2);
});

test("what was assured of one application is assured anew, and its files are not taken along", () => {
  const assured = {
    id: newPartId(),
    label: { sv: "Intygas", en: "Assured" },
    kind: "declaration",
    text: { sv: "Ja", en: "Yes" },
  } as const;
  const [first, ...rest] = call.forms.application.sections;
  if (!first) throw new Error("the form has sections");
  const sections = [{ ...first, questions: [...first.questions, assured] }, ...rest];
  const asks = { ...call, forms: { ...call.forms, application: { ...call.forms.application, sections } } };
  const typed = { [assured.id]: "yes", ...named({ "organisation.name": "Föreningen" }) };
  const copy = copiedInto({ form: applicationForm(asks), typed, call: asks, files: 2 }, asks, "sv");
  expect(copy.typed).toEqual(named({ "organisation.name": "Föreningen" }));
});

test("a call that is closed takes no copy, and the page says so and which calls are open", async () => {
  const site = await anApplicantSite();
  await publishCall(site.table, closed);
  const { browser, home } = await filled(site);
  const { body } = await browser.get(`${home}/kopiera?utlysning=piloter-2025`);
  expect(body).toContain("Piloter 2025 stängde 10 november 2026");
  expect(body).toContain(`utlysning=${call.callId}`);
  expect(body).not.toContain('name="callId"');
  await browser.get(`${home}/kopiera`);
  const tried = await browser.post(`${home}/kopiera`, { callId: "piloter-2025" });
  expect([tried.status, tried.body.includes("stängde")]).toEqual([403, true]);
  for (const key of [keys.callName(call.callId), keys.currentCall(call.callId)])
    await site.table.update({ table: "pilots", update: key, set: { withdrawnAt: opensAt } });
  expect((await browser.get(`${home}/kopiera`)).body).toContain("Ingen utlysning är öppen just nu");
  expect(stored(site, "DRAFT")).toHaveLength(1);
});

test("a text that a colleague saves while it is copied is in the copy", async () => {
  const { site, subject, by, at, copying } = await aBegunOne();
  const typed = named({ "project.title": "Sparat i sista stund" });
  const saving = { subject, by, at, command: { slug: "projekt", typed, version: 0 } };
  const { applicationId } = await press(
    meanwhile(site.table, () => press(site.table, saveSection, saving)),
    copyApplication,
    { ...copying, nonce: newId(Nonce) },
  );
  expect(JSON.stringify(stored(site, "SECTION#").filter(({ pk }) => pk.endsWith(applicationId)))).toContain(
    "Sparat i sista stund",
  );
});

test("so many copies as so many begun applications: nobody fills an inbox by copying", async () => {
  const { site, copying } = await aBegunOne();
  const copy = () => press(site.table, copyApplication, { ...copying, nonce: newId(Nonce) });
  for (let n = 1; n < mailLimits.address; n++) await copy();
  await expect(copy()).rejects.toMatchObject({ code: "too-many-mails-to-address" });
});
