import { expect, test } from "vitest";
import {
  aGuest,
  anApplicantSite,
  begun,
  fileSent,
  filled,
  linksSent,
  linkTo,
  mails,
  proved,
  stored,
} from "../../../test/builders/an-applicant.ts";
import { named } from "../../../test/builders/an-application.ts";
import { forgetDraft } from "../../pilot/outbox/forget-draft.ts";
import { CallId, Nonce, newId, Subject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { toldDrafts } from "../draft/call-news.store.ts";

const owner = "sokande@example.org";
const guestsMail = "kollega@example.org";
type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const purpose = named({ "headings.purpose": "Fler ska hitta tillbaka" });

/** A draft with a text, a file and a guest who has opened the invitation. */
async function aPair(site: Site) {
  const { browser, home } = await proved(site);
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, purpose);
  await browser.get(`${home}/mal`);
  await browser.post(`${home}/mal`, named({ "headings.purpose": "Fler och fler" }));
  await fileSent({ files: site.files, browser }, `${home}/bilagor`, "Plan.pdf");
  await browser.get(`${home}/medsokande`);
  await browser.post(`${home}/medsokande`, aGuest(guestsMail));
  const guest = site.browser();
  const invitation = await linkTo(site, guestsMail);
  await guest.post(invitation, {});
  return { browser, guest, home, invitation };
}
const remove = async (browser: ReturnType<Site["browser"]>, home: string) => {
  await browser.get(`${home}/ta-bort`);
  return browser.post(`${home}/ta-bort`, {});
};
/** What the outbox owes, done. */
const emptied = (site: Site, home: string) =>
  forgetDraft(
    { table: site.table, clock: () => instant("2026-11-21T12:01:00Z") },
    Subject.parse(`PILOT#${home.split("/").at(-1)}`),
  );

test("who began deletes the draft after having been told what is lost; all who wrote hear of it, and nothing is left", async () => {
  const site = await anApplicantSite();
  const { browser, guest, home } = await aPair(site);
  expect((await browser.get(home)).body).toContain(`href="${home}/ta-bort"`);
  const { body } = await browser.get(`${home}/ta-bort`);
  for (const words of ["1 del", "1 fil", "Den du har bjudit in kommer inte längre åt ansökan"])
    expect(body).toContain(words);
  expect((await browser.post(`${home}/ta-bort`, {})).location).toBe(home);
  for (const person of [browser, guest]) {
    const told = await person.get(home);
    expect([told.status, told.body.includes("Den påbörjade ansökan är borttagen")]).toEqual([410, true]);
  }
  const toWhom = stored(site, "OUTBOX#mail-draft-deleted").map(({ effect }) => Object(effect).to);
  expect(toWhom.sort()).toEqual([guestsMail, owner]);

  await emptied(site, home);
  await emptied(site, home);
  const left = site.table.all("pilots").filter(({ pk }) => pk.startsWith("PILOT#") || pk.startsWith("EARLIER#"));
  expect([...new Set(left.map(({ sk }) => sk.split("#")[0]))].sort()).toEqual(["DRAFT", "HEAD", "OUTBOX"]);
  expect(left.filter(({ sk }) => sk.startsWith("OUTBOX#remove-file-"))).toHaveLength(1);
  const mailed = left.filter(({ sk }) => sk.startsWith("OUTBOX#mail"));
  expect(mailed.filter(({ expiresAtSeconds }) => expiresAtSeconds === undefined)).toEqual([]);
  expect(JSON.stringify(left)).not.toContain("Fler ska hitta tillbaka");
  expect((await browser.get(home)).body).toContain("Den påbörjade ansökan är borttagen");
});

test("a deleted draft's link, its open pages and a second tab say what has become of it, and give back what was typed", async () => {
  const site = await anApplicantSite();
  const { browser, guest, home, invitation } = await aPair(site);
  await guest.get(`${home}/mal`);
  await browser.get(`${home}/ta-bort`);
  await remove(browser, home);
  const again = await browser.post(`${home}/ta-bort`, { nonce: newId(Nonce) });
  expect([again.status, again.body.includes("Den påbörjade ansökan är borttagen")]).toEqual([410, true]);
  const late = await guest.post(`${home}/mal`, named({ "headings.purpose": "Mitt sista ord" }));
  expect([late.status, late.body.includes(">Mitt sista ord</textarea>")]).toEqual([410, true]);
  await emptied(site, home);
  const opened = await site.browser().post(invitation, {});
  expect([opened.status, opened.body.includes("Den påbörjade ansökan är borttagen")]).toEqual([410, true]);
  expect((await site.browser().post(`${invitation}x`, {})).body).not.toContain("borttagen");
});

test("a guest does not delete what another began, and nobody what is submitted", async () => {
  const site = await anApplicantSite();
  const { guest, home } = await aPair(site);
  expect((await guest.get(home)).body).not.toContain("/ta-bort");
  expect((await guest.get(`${home}/ta-bort`)).status).toBe(409);
  await guest.get(home);
  await guest.get(`${home}/medsokande`);
  const tried = await guest.post(`${home}/ta-bort`, {});
  expect([tried.status, tried.body.includes("Bara den som började ansökan kan ta bort den")]).toEqual([409, true]);

  const other = await anApplicantSite();
  const { browser, home: submitted } = await filled(other);
  await browser.post(`${submitted}/skicka`, {});
  expect((await browser.get(`${submitted}/ta-bort`)).location).toBe(submitted);
  await browser.get(`${submitted}/aterkalla`);
  expect((await browser.post(`${submitted}/ta-bort`, {})).status).toBe(409);
  expect(stored(other, "SUBMISSION")).toHaveLength(1);
});

test("a deleted draft is in no list: its people are sent no links, and hear nothing of the call", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  await remove(browser, home);
  site.turnTo("2026-11-22T12:00:00Z");
  await site.browser().post("/ansokan/lank-igen", { "p-email": owner });
  await linksSent(site);
  expect(mails(site).sort()).toEqual(["draft-deleted", "resume-link"]);
  const callId = stored(site, "DRAFT")[0]?.["callId"];
  const news = {
    kind: "drafts",
    what: "closing",
    changes: 0,
    page: 1,
    closesAt: instant("2027-01-31T22:59:59Z"),
  } as const;
  await toldDrafts(site.table, CallId.parse(callId), news, instant("2027-01-26T12:00:00Z"));
  expect(mails(site).sort()).toEqual(["draft-deleted", "resume-link"]);
});

test("what owes the removal of a draft that nobody has deleted removes nothing", async () => {
  const site = await anApplicantSite();
  const { home } = await aPair(site);
  const before = JSON.stringify(site.table.all("pilots"));
  await emptied(site, home);
  expect(JSON.stringify(site.table.all("pilots"))).toBe(before);
});
