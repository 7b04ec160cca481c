import { expect, test } from "vitest";
import { anApplicantSite } from "../../test/builders/an-applicant.ts";
import { aTypedApplication } from "../../test/builders/an-application.ts";
import { mintLink } from "../platform/links/links.ts";
import type { OwedLink } from "../platform/mail/templates.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { kraftsamlingPiloter2026 as call } from "./call/kraftsamling-piloter-2026.ts";
import { submissionIn, summaryOf } from "./contract.ts";
import { fieldsIn } from "./form/application.form.ts";
import { keptOf } from "./form/kept.ts";
import { sectionNames, sectionSlugs } from "./form/sections.ts";

type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const aNonce = "a".repeat(16);

async function begun(site: Site, email = "sokande@example.org") {
  const browser = site.browser();
  const { location: home } = await browser.post("/ansokan", {
    callId: call.callId,
    email,
    language: "sv",
    nonce: aNonce,
  });
  return { browser, home };
}

async function filled(site: Site, typed: Typed = aTypedApplication) {
  const { browser, home } = await begun(site);
  for (const section of sectionNames) {
    await browser.get(`${home}/${sectionSlugs[section]}`);
    const saved = await browser.post(`${home}/${sectionSlugs[section]}`, keptOf(typed, fieldsIn(section, call)));
    expect(saved.status).toBe(303);
  }
  await browser.get(`${home}/granska`);
  return { browser, home };
}

const stored = (site: Site, prefix: string) => site.table.all("pilots").filter(({ sk }) => sk.startsWith(prefix));
const mails = (site: Site) =>
  stored(site, "OUTBOX#mail-").map(({ effect }) => (effect as { template: string }).template); // as: mails are effects of this shape

test("an application is begun with an address alone: a draft, a member without their address as key, a mail owed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  expect((await browser.get(home)).body).toContain("Fyll i ansökan");
  expect(mails(site)).toEqual(["resume-link"]);
  expect(JSON.stringify(stored(site, "MEMBER#").map(({ pk, sk, peoplePk }) => [pk, sk, peoplePk]))).not.toContain("@");
});

test("pressing begin twice makes one draft", async () => {
  const site = await anApplicantSite();
  const [first, second] = [await begun(site), await begun(site)];
  expect(second.home).toBe(first.home);
  expect(stored(site, "DRAFT")).toHaveLength(1);
});

test("a wrong address comes back in its field, with what is wrong", async () => {
  const site = await anApplicantSite();
  const answer = await site.browser().post("/ansokan", { callId: call.callId, email: "fel adress", nonce: aNonce });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="fel adress"');
});

test.each([
  ["2026-08-31T23:59:59+02:00", "Utlysningen har inte öppnat"],
  ["2027-02-01T00:00:00+01:00", "Utlysningen har stängt"],
])("at %s nothing is begun: %s", async (time, title) => {
  const site = await anApplicantSite();
  site.turnTo(time);
  const answer = await site.browser().post("/ansokan", { callId: call.callId, email: "a@example.org", nonce: aNonce });
  expect(answer.body).toContain(title);
  expect(stored(site, "DRAFT")).toEqual([]);
});

test("a whole application is submitted: frozen, a case, a receipt, a number owed, an entry in the log", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  expect(await browser.post(`${home}/skicka`, {})).toMatchObject({ status: 303, location: `${home}/kvittens` });
  expect((await browser.get(`${home}/kvittens`)).body).toContain("21 november 2026 kl. 13:00");
  expect(stored(site, "CASE")).toMatchObject([
    { stage: "submitted", callVersion: 1, organisation: "Hallsbergs kommun", municipality: "Hallsberg" },
  ]);
  expect(mails(site)).toEqual(["resume-link", "receipt", "receipt"]);
  expect(stored(site, "OUTBOX#register-")).toHaveLength(1);
  expect(site.table.all("record").map(({ action }) => action)).toEqual([
    "application.started",
    "application.submitted",
  ]);
  const submission = submissionIn(site.table.all("pilots"));
  expect(submission && summaryOf(submission, call)).toMatchObject({
    grantOre: 80_060_893,
    costsOre: 290_075_700,
    years: [
      { year: 2026, grantOre: 18_618_200 },
      { year: 2027, grantOre: 38_130_000 },
      { year: 2028, grantOre: 23_312_693 },
    ],
  });
});

test("a second press gives the same receipt and nothing more", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const presses = [await browser.post(`${home}/skicka`, {}), await browser.post(`${home}/skicka`, {})];
  expect(presses.map(({ location }) => location)).toEqual([`${home}/kvittens`, `${home}/kvittens`]);
  expect(stored(site, "SUBMISSION")).toHaveLength(1);
  expect(mails(site)).toHaveLength(3);
});

test("two people who press at the same moment get one receipt", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const presses = await Promise.all(
    ["b", "c"].map((letter) => browser.post(`${home}/skicka`, { nonce: letter.repeat(16) })),
  );
  expect(presses.map(({ location }) => location)).toEqual([`${home}/kvittens`, `${home}/kvittens`]);
  expect(mails(site)).toHaveLength(3);
});

test("the last second before the deadline still counts", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const csrfSeen = await late(site, browser, home, "2027-01-31T23:59:59.900+01:00");
  expect(csrfSeen.location).toBe(`${home}/kvittens`);
});

test("one second later it is refused and nothing is recorded", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const answer = await late(site, browser, home, "2027-02-01T00:00:00+01:00");
  expect([answer.status, answer.body.includes("Utlysningen har stängt")]).toEqual([403, true]);
  expect(stored(site, "SUBMISSION")).toEqual([]);
});

/** Comes back by a new link on another day, and presses submit. */
async function late(site: Site, browser: Awaited<ReturnType<typeof filled>>["browser"], home: string, time: string) {
  site.turnTo("2027-01-31T20:00:00+01:00");
  await browser.post("/ansokan", { callId: call.callId, email: "sokande@example.org", nonce: aNonce, language: "sv" });
  await browser.get(`${home}/granska`);
  site.turnTo(time);
  return browser.post(`${home}/skicka`, {});
}

test("an incomplete application is not submitted, and what is missing leads to its fields", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const review = await browser.get(`${home}/granska`);
  expect(review.body).toContain(`${home}/organisation?granska#organisation.name`);
  await browser.get(`${home}/organisation`);
  expect((await browser.post(`${home}/skicka`, {})).location).toBe(`${home}/granska`);
  expect(stored(site, "SUBMISSION")).toEqual([]);
});

test("a step is saved even when it is wrong, and comes back with everything that was typed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/organisation`);
  const answer = await browser.post(`${home}/organisation`, {
    "organisation.name": "Föreningen",
    "organisation.number": "218000-2180",
  });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="218000-2180"');
  expect(answer.body).toContain('href="#organisation.number"');
  expect((await browser.get(`${home}/organisation`)).body).toContain('value="Föreningen"');
});

test("what someone else saved meanwhile is shown beside one's own text, and nothing is overwritten", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/mal`);
  const auto = await browser.post(`${home}/mal`, { "headings.purpose": "Deras text" }, { "x-autosave": "1" });
  expect(auto.body).toBe('{"version":1}');
  const merge = await browser.post(`${home}/mal`, { "headings.purpose": "Min text" });
  expect(merge.status).toBe(409);
  expect(merge.body).toContain("Deras text");
  expect(merge.body).toContain(">Min text</textarea>");
  const stale = await browser.post(`${home}/mal`, { "headings.purpose": "Min text" }, { "x-autosave": "1" });
  expect([stale.status, JSON.parse(stale.body)]).toEqual([409, { version: 1, href: `${home}/mal` }]);
  expect((await browser.get(`${home}/mal`)).body).toContain(">Deras text</textarea>");
});

test("nothing of a submitted application can be changed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  const answer = await browser.post(`${home}/mal`, { "headings.purpose": "Efteråt", version: "1" });
  expect(answer.status).toBe(409);
  expect(answer.body).toContain("redan inlämnat");
  expect(answer.body).toContain("Efteråt");
});

test("more text than a step can hold is refused with the text on the page", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/mal`);
  const answer = await browser.post(`${home}/mal`, { "headings.purpose": "å".repeat(100_001) });
  expect(answer.status).toBe(413);
  expect(answer.body).toContain("ååå");
});

test("another person's application is closed, whoever asks", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const { browser: other } = await begun(site, "annan@example.org");
  for (const path of [home, `${home}/mal`, `${home}/granska`, `${home}/kvittens`, `${home}/bilagor`])
    expect((await other.get(path)).status).toBe(401);
  expect((await other.post(`${home}/skicka`, {})).status).toBe(401);
  expect((await site.browser().get("/ansokan/%2e%2e")).status).toBe(404);
});

test("asking for one's links answers the same for known and unknown addresses, and mails only the known", async () => {
  const site = await anApplicantSite();
  await begun(site);
  site.turnTo("2026-11-22T12:00:00Z");
  const known = await site.browser().post("/ansokan/lank-igen", { email: "Sokande@Example.org" });
  const unknown = await site.browser().post("/ansokan/lank-igen", { email: "okand@example.org" });
  expect(known.body).toBe(unknown.body);
  await site.browser().post("/ansokan/lank-igen", { email: "sokande@example.org" });
  expect(mails(site)).toEqual(["resume-link", "resume-link"]);
});

test("a colleague is invited once, however often the button is pressed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/medsokande`);
  for (let press = 0; press < 2; press++) await browser.post(`${home}/medsokande`, { email: "kollega@example.org" });
  expect((await browser.get(`${home}/medsokande`)).body).toContain("kollega@example.org");
  expect(mails(site)).toEqual(["resume-link", "resume-link"]);
});

test("a submitted application can be taken back once, and then waits to be moved", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  await browser.get(`${home}/aterkalla`);
  expect((await browser.post(`${home}/aterkalla`, { reason: "x".repeat(501) })).status).toBe(422);
  for (let press = 0; press < 2; press++)
    expect((await browser.post(`${home}/aterkalla`, { reason: "Vi hinner inte" })).location).toBe(home);
  expect(stored(site, "CASE")).toMatchObject([{ stage: "submitted", pendingMove: { fact: "withdrawalAsked" } }]);
  expect((await browser.get(home)).body).toContain("behandlas just nu");
  expect(mails(site).filter((template) => template === "withdrawn")).toHaveLength(1);
});

test("a decision that is under way cannot be overtaken by taking the application back", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  await browser.get(`${home}/aterkalla`);
  const pendingMove = {
    factId: "f",
    fact: "quorumReached",
    from: "submitted",
    to: "reviewed",
    at: "2026-11-21T12:00:00.000Z",
    by: { kind: "system", id: "s", name: "s" },
    reason: "",
  };
  const [{ pk, sk } = { pk: "", sk: "" }] = stored(site, "CASE");
  await site.table.update({ table: "pilots", update: { pk, sk }, set: { pendingMove } });
  const answer = await browser.post(`${home}/aterkalla`, { reason: "" });
  expect([answer.status, answer.body.includes("på väg till nästa steg")]).toEqual([409, true]);
});

const pdf = Buffer.from("%PDF-1.7 text");
const placeIn = (body: string) => ({
  key: /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "",
  done: /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "",
});

test("a file that arrived is registered once under its own name, and can be taken away", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(`${key}Avsikt å.pdf`, pdf);
  for (let look = 0; look < 2; look++)
    expect((await browser.get(`${done}?bucket=b&key=other`)).location).toBe(`${home}/bilagor?uppladdad`);
  const page = await browser.get(`${home}/bilagor`);
  expect(page.body).toContain("Avsikt å.pdf");
  expect(stored(site, "ATTACHMENT#")).toMatchObject([{ type: "pdf", bytes: pdf.length }]);
  const remove = /action="([^"]*ta-bort)"/.exec(page.body)?.[1] ?? "";
  await browser.post(remove, {});
  expect([stored(site, "ATTACHMENT#"), site.files.kept()]).toEqual([[], []]);
});

test.each([
  ["virus.exe", pdf, "typ som vi kan ta emot"],
  ["bild.png", pdf, "typ som vi kan ta emot"],
  ["tom.pdf", Buffer.alloc(0), "Filen är tom"],
  [`${"a".repeat(150)}.pdf`, pdf, "namn är för långt"],
])("%s is not taken: the page says why, and the file is thrown away", async (name, content, words) => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(key + name, content);
  const answer = await browser.get(done);
  expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
  expect([stored(site, "ATTACHMENT#"), site.files.kept()]).toEqual([[], []]);
});

test("a name whose letters were taken apart on the way is put right", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(key + Buffer.from("Förslag.pdf").toString("latin1"), pdf);
  await browser.get(done);
  expect(stored(site, "ATTACHMENT#")).toMatchObject([{ name: "Förslag.pdf" }]);
});

test("a link opens the application by its button only, until its generation is passed or it has expired", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const [{ effect }] = stored(site, "OUTBOX#mail-resume") as unknown as [{ effect: { link: OwedLink } }]; // as: one mail is owed
  const { path, write } = mintLink(ApplicationId.parse(home.split("/")[2]), effect.link);
  await site.table.transact([write]);
  const browser = site.browser();
  await browser.get(path);
  expect((await browser.get(home)).status).toBe(401);
  expect(await browser.post(path, {})).toMatchObject({ status: 303, location: home });
  expect((await browser.get(home)).status).toBe(200);

  expect((await site.browser().post(`${path.slice(0, -1)}!`, {})).body).toContain("Länken fungerar inte");
  const [{ pk, sk } = { pk: "", sk: "" }] = stored(site, "MEMBER#");
  await site.table.update({ table: "pilots", update: { pk, sk }, set: { generation: 2 } });
  expect((await site.browser().post(path, {})).body).toContain("Länken gäller inte längre");
  site.turnTo("2027-01-15T12:00:00Z");
  expect((await site.browser().post(path, {})).body).toContain("Länken har gått ut");
});
