import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aNonce, anApplicantSite, begun, filled, mails, stored } from "../../../test/builders/an-applicant.ts";
import { controlNamed, named } from "../../../test/builders/an-application.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { pilotOf } from "../pilot-of.ts";

const idIn = (home: string) => ApplicationId.parse(home.split("/")[2]);

test("a whole application is submitted: frozen, a case, a receipt, a number to come, an entry in the log", async () => {
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
  const items = site.table.all("pilots").filter(({ pk }) => pk.startsWith("PILOT#"));
  expect(pilotOf({ id: idIn(home), items, call }).applied).toMatchObject({
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

test("a submitted application leaves its footprint by its organisation and its title's words; a draft leaves none", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const footprints = () => site.table.all("pilots").filter(({ pk }) => pk.startsWith("ALIKE#"));
  expect(footprints()).toEqual([]);
  await browser.post(`${home}/skicka`, {});
  expect(footprints().map(({ pk }) => pk.split("#").slice(1).join(" "))).toEqual([
    "ORG 212000-0357",
    "WORD vandpun",
    "WORD vardags",
    "WORD risk",
  ]);
  expect(footprints()[0]).toMatchObject({ startDay: "2026-12-01", organisation: "Hallsbergs kommun" });
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
async function late(
  site: Awaited<ReturnType<typeof anApplicantSite>>,
  browser: Awaited<ReturnType<typeof filled>>["browser"],
  home: string,
  time: string,
) {
  site.turnTo("2027-01-31T20:00:00+01:00");
  await browser.post("/ansokan", {
    callId: call.callId,
    "p-email": "sokande@example.org",
    nonce: aNonce,
    language: "sv",
  });
  await browser.get(`${home}/granska`);
  site.turnTo(time);
  return browser.post(`${home}/skicka`, {});
}

test("an incomplete application is not submitted, and what is missing leads to its fields", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const review = await browser.get(`${home}/granska`);
  expect(review.body).toContain(`${home}/organisation?granska#${controlNamed("organisation.name")}`);
  await browser.get(`${home}/organisation`);
  expect((await browser.post(`${home}/skicka`, {})).location).toBe(`${home}/granska`);
  expect(stored(site, "SUBMISSION")).toEqual([]);
});

test("nothing of a submitted application can be changed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  const answer = await browser.post(`${home}/mal`, { ...named({ "headings.purpose": "Efteråt" }), version: "1" });
  expect(answer.status).toBe(409);
  expect(answer.body).toContain("redan inlämnat");
  expect(answer.body).toContain("Efteråt");
});

test("a submitted application can be taken back once, and then waits to be moved", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  await browser.get(`${home}/aterkalla`);
  expect((await browser.post(`${home}/aterkalla`, { "p-reason": "x".repeat(501) })).status).toBe(422);
  for (let press = 0; press < 2; press++)
    expect((await browser.post(`${home}/aterkalla`, { "p-reason": "Vi hinner inte" })).location).toBe(home);
  expect(stored(site, "CASE")).toMatchObject([{ stage: "submitted", pendingMove: { fact: "withdrawalAsked" } }]);
  expect((await browser.get(home)).body).toContain("behandlas just nu");
  // To the contact, and to who wrote the application.
  expect(mails(site).filter((template) => template === "withdrawn")).toHaveLength(2);
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
  const answer = await browser.post(`${home}/aterkalla`, { "p-reason": "" });
  expect([answer.status, answer.body.includes("på väg till nästa steg")]).toEqual([409, true]);
});
