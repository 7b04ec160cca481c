import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import {
  aGuest,
  aNonce,
  anApplicantSite,
  begun,
  linksSent,
  mails,
  mineSent,
  proved,
  stored,
} from "../../test/builders/an-applicant.ts";
import { controlNamed, named } from "../../test/builders/an-application.ts";
import type { Call } from "../calls/call.ts";
import type { Question } from "../platform/forms/document.ts";
import { mintLink } from "../platform/links/links.ts";
import type { OwedLink } from "../platform/links/owed-link.ts";
import { ApplicationId, pilotSubject } from "../vocabulary/ids.ts";

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
  const answer = await site.browser().post("/ansokan", { callId: call.callId, "p-email": "fel adress", nonce: aNonce });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="fel adress"');
});

test.each([
  ["2026-08-31T23:59:59+02:00", "Utlysningen har inte öppnat"],
  ["2027-02-01T00:00:00+01:00", "Utlysningen har stängt"],
])("at %s nothing is begun: %s", async (time, title) => {
  const site = await anApplicantSite();
  site.turnTo(time);
  const answer = await site
    .browser()
    .post("/ansokan", { callId: call.callId, "p-email": "a@example.org", nonce: aNonce });
  expect(answer.body).toContain(title);
  expect(stored(site, "DRAFT")).toEqual([]);
});

test("a step is saved even when it is wrong, and comes back with everything that was typed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/organisation`);
  const answer = await browser.post(
    `${home}/organisation`,
    named({ "organisation.name": "Föreningen", "organisation.number": "218000-2180" }),
  );
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="218000-2180"');
  expect(answer.body).toContain(`href="#${controlNamed("organisation.number")}"`);
  expect((await browser.get(`${home}/organisation`)).body).toContain('value="Föreningen"');
});

test("what two people changed in different controls is merged, and what both changed is asked with both texts", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const autosave = { "x-autosave": "1" };
  await browser.get(`${home}/mal`);
  const theirs = await browser.post(`${home}/mal`, named({ "headings.purpose": "Deras text" }), autosave);
  expect(JSON.parse(theirs.body)).toMatchObject({ version: 1 });
  const elsewhere = await browser.post(`${home}/mal`, named({ "headings.targetGroup": "Min målgrupp" }), autosave);
  expect(JSON.parse(elsewhere.body)).toMatchObject({
    version: 2,
    fields: { [controlNamed("headings.purpose")]: ["Deras text"] },
    labels: ["Syfte och mål"],
    by: "sokande@example.org",
  });
  const stale = await browser.post(`${home}/mal`, named({ "headings.purpose": "Min text" }), autosave);
  expect([stale.status, JSON.parse(stale.body)]).toMatchObject([409, { href: `${home}/mal`, label: "Syfte och mål" }]);
  const merge = await browser.post(`${home}/mal`, named({ "headings.purpose": "Min text" }));
  expect(merge.status).toBe(409);
  for (const text of ["Deras", "Min", "Ni har ändrat samma sak"]) expect(merge.body).toContain(text);
  expect((await browser.get(`${home}/mal`)).body).toContain(">Deras text</textarea>");
});

test.each([
  ["mine", "Min text"],
  ["theirs", "Deras text"],
  ["both", "Vår text"],
])("of two texts a person keeps %s", async (keep, kept) => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const purpose = controlNamed("headings.purpose");
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, { [purpose]: "Deras text" }, { "x-autosave": "1" });
  const choice = { version: "1", [`mine.${purpose}`]: "Min text", [purpose]: "Vår text" };
  const nothing = await browser.post(`${home}/mal`, choice);
  expect([nothing.status, nothing.body.includes("Vår text")]).toEqual([422, true]);
  await browser.post(`${home}/mal`, { ...choice, [`keep.${purpose}`]: keep });
  expect((await browser.get(`${home}/mal`)).body).toContain(`>${kept}</textarea>`);
});

/** The demo call, whose applicants may name three contacts. */
const ofThreeContacts = (): Call => {
  const [first, ...rest] = call.forms.application.sections;
  if (!first) throw new RangeError("a form without sections");
  const questions = first.questions.map((one) => (one.is === "contact" ? { ...one, most: 3 } : one) as Question);
  const application = { ...call.forms.application, sections: [{ ...first, questions }, ...rest] };
  return { ...call, forms: { ...call.forms, application } };
};

test("without a script the button below a table saves, and comes back with one row more", async () => {
  const site = await anApplicantSite(ofThreeContacts());
  const { browser, home } = await begun(site);
  const contact = controlNamed("organisation.contact");
  await browser.get(`${home}/organisation`);
  const typed = { ...named({ "organisation.contact.name": "Anna" }), add: contact };
  const grown = await browser.post(`${home}/organisation`, typed);
  expect(grown.status).toBe(200);
  expect(grown.body).toContain(`name="${contact}.r2.name"`);
  expect(grown.body).toContain('value="Anna"');
  expect(grown.body).not.toContain("Det finns något att rätta");
});

test("earlier versions of a section are kept, with who wrote them, and one can go on from them", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, { ...named({ "headings.purpose": "Första texten" }), next: "later" });
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, { ...named({ "headings.purpose": "Andra texten" }), next: "later" });
  const earlier = await browser.get(`${home}/mal/tidigare`);
  for (const text of ["Första texten", "Andra texten", "sokande@example.org", "?fran=1"])
    expect(earlier.body).toContain(text);
  expect((await browser.get(`${home}/mal?fran=1`)).body).toContain(">Första texten</textarea>");
  expect((await browser.get(`${home}/mal`)).body).toContain(">Andra texten</textarea>");
  expect((await browser.get(`${home}/mal?fran=7`)).status).toBe(404);
});

test("more text than a step can hold is refused with the text on the page", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await browser.get(`${home}/mal`);
  const answer = await browser.post(`${home}/mal`, named({ "headings.purpose": "å".repeat(100_001) }));
  expect(answer.status).toBe(413);
  expect(answer.body).toContain("ååå");
});

test("another person's application is closed to every person", async () => {
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
  const known = await site.browser().post("/ansokan/lank-igen", { "p-email": "Sokande@Example.org" });
  const unknown = await site.browser().post("/ansokan/lank-igen", { "p-email": "okand@example.org" });
  expect(known.body).toBe(unknown.body);
  await site.browser().post("/ansokan/lank-igen", { "p-email": "sokande@example.org" });
  await linksSent(site);
  // The registered address gets one mail with one link to all of it, however often it is asked for at once.
  expect([mails(site), mineSent(site).map(({ to }) => to)]).toEqual([["resume-link"], ["sokande@example.org"]]);
});

test("a colleague is invited once, however often the button is pressed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await proved(site);
  await browser.get(`${home}/medsokande`);
  for (let press = 0; press < 2; press++) await browser.post(`${home}/medsokande`, aGuest("kollega@example.org"));
  expect((await browser.get(`${home}/medsokande`)).body).toContain("kollega@example.org");
  expect(mails(site).sort()).toEqual(["invitation", "people-changed", "resume-link"]);
});

test("a link opens the application by its button only, until its generation is passed or it has expired", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const [{ effect }] = stored(site, "OUTBOX#mail-resume") as unknown as [{ effect: { link: OwedLink } }]; // as: one mail is owed
  const { path, write } = mintLink(pilotSubject(ApplicationId.parse(home.split("/")[2])), effect.link);
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
