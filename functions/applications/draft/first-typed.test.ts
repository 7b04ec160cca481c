import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aGuest, anApplicantSite, begun, linkTo, proved, stored } from "../../../test/builders/an-applicant.ts";
import { controlNamed, named } from "../../../test/builders/an-application.ts";

const email = controlNamed("organisation.contact.email");
const valueOn = (body: string) => parse(body).querySelector(`[name="${email}"]`)?.getAttribute("value");

test("the address that an application was begun with is the contact's, until somebody writes another", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site, "anna@exämple.org");
  expect(valueOn((await browser.get(`${home}/organisation`)).body)).toBe("anna@exämple.org");
  expect(stored(site, "SECTION#")).toEqual([]);
  expect((await browser.get(home)).body).toContain("0 av ");
  await browser.get(`${home}/organisation`);
  await browser.post(`${home}/organisation`, { [email]: "", next: "later" });
  expect(valueOn((await browser.get(`${home}/organisation`)).body)).toBe("");
});

test("who has not touched the address changes nothing of what another has written there meanwhile", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await proved(site);
  await browser.get(`${home}/medsokande`);
  await browser.post(`${home}/medsokande`, aGuest("kollega@example.org"));
  const guest = site.browser();
  await guest.post(await linkTo(site, "kollega@example.org"), {});
  const shown = valueOn((await guest.get(`${home}/organisation`)).body) ?? "";
  expect(shown).toBe("sokande@example.org");
  await browser.get(`${home}/organisation`);
  await browser.post(`${home}/organisation`, { [email]: "annan@example.org" });
  const name = named({ "organisation.name": "Föreningen" });
  await guest.post(`${home}/organisation`, { ...name, [email]: shown });
  const [section] = stored(site, "SECTION#");
  expect(section?.["typed"]).toMatchObject({ ...name, [email]: "annan@example.org" });
});

test("the overview says how far one has come, and what was saved last, when and by whom", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  expect((await browser.get(home)).body).not.toContain("Senast sparat");
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, { ...named({ "headings.purpose": "Ett syfte" }), next: "later" });
  const { body } = await browser.get(home);
  expect(body.replaceAll("\u00a0", " ")).toMatch(
    /0 av \d+ delar är klara\. Senast sparat 21 november 2026 kl\. 13:00: [^<]+, av sokande@example.org\./,
  );
});
