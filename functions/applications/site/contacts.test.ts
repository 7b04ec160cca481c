import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aContact } from "../../../test/builders/a-call-in-work.ts";
import { aVisitor } from "../../../test/builders/a-visitor.ts";
import { anApplicantSite, begun, filled, stored } from "../../../test/builders/an-applicant.ts";
import { keys } from "../../platform/table/keys.ts";
import { instant } from "../../vocabulary/instant.ts";
import { publicRoutes } from "../public-web.routes.ts";

const answersFor = (site: Awaited<ReturnType<typeof anApplicantSite>>, contacts: readonly object[]) =>
  site.table.update({ table: "pilots", update: keys.currentCall(call.callId), set: { contacts } });
const callPage = `/utlysningar/${call.callId}`;

test("who writes an application sees whom to ask on its page, and nothing of a call that nobody answers for", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  expect((await browser.get(home)).body).not.toContain('id="kontakt"');
  await answersFor(site, [aContact, { ...aContact, name: "<script>", email: "lo@example.org" }]);
  site.turnTo("2026-11-21T12:01:00Z"); // what runs of a call is read twice a minute
  const { body } = await browser.get(home);
  expect(body).toContain(aContact.name);
  expect(body).toContain('<a href="tel:0190000000">019-000 00 00</a>');
  expect(body).toContain(`<a href="mailto:${aContact.email}">${aContact.email}</a>`);
  expect(body).not.toContain("<script>,");
});

test("who is told to contact us finds the way to those who answer", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  const [{ pk, sk } = { pk: "", sk: "" }] = stored(site, "CASE");
  expect((await browser.get(`${home}/aterkalla`)).body).not.toContain(`${callPage}#kontakt`);
  await site.table.update({ table: "pilots", update: { pk, sk }, set: { stage: "funded" } });
  const { body } = await browser.get(`${home}/aterkalla`);
  expect(body).toContain("Kontakta oss om du har frågor");
  expect(body).toContain(`<a href="${callPage}#kontakt">`);
  await answersFor(site, [aContact]);
  const routes = publicRoutes({ table: site.table, readFile: async () => undefined, assetVersion: "dev" });
  const shown = await aVisitor(routes, () => instant("2026-11-21T12:00:00Z"), "").see(callPage);
  expect(shown.body).toContain('<h2 id="kontakt">');
  expect(shown.body).toContain(aContact.name);
});
