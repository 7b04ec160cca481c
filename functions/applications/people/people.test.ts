import { expect, test } from "vitest";
import {
  aGuest,
  anApplicantSite,
  begun,
  filled,
  linksSent,
  linkTo,
  mails,
  mineSent,
  proved,
  stored,
} from "../../../test/builders/an-applicant.ts";
import { named } from "../../../test/builders/an-application.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { pilotOf } from "../../pilot/pilot-of.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";

const owner = "sokande@example.org";
const guestsMail = "kollega@example.org";
type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const purpose = named({ "headings.purpose": "Fler ska hitta tillbaka" });

const invite = async (browser: ReturnType<Site["browser"]>, home: string, email = guestsMail) => {
  await browser.get(`${home}/medsokande`);
  return browser.post(`${home}/medsokande`, aGuest(email));
};
const memberWith = (site: Site, email: string) =>
  stored(site, "MEMBER#").find((item) => item["email"] === email)?.["memberId"];

/** A draft with a guest who has opened the invitation. */
async function aPair(site: Site) {
  const { browser, home } = await proved(site);
  await invite(browser, home);
  const guest = site.browser();
  await guest.post(await linkTo(site, guestsMail), {});
  const remove = `${home}/medsokande/${memberWith(site, guestsMail)}/ta-bort`;
  return { browser, guest, home, remove, members: `${home}/medsokande` };
}
const toWhom = (site: Site, template: string) =>
  stored(site, "OUTBOX#mail-").flatMap(({ effect }) => {
    const mail = effect as { template: string; to: string }; // as: mails are effects of this shape
    return mail.template === template ? [mail.to] : [];
  });

test("who begins in another's name is shut out when that person opens the mailed link", async () => {
  const site = await anApplicantSite();
  const { browser: stranger, home } = await begun(site);
  await stranger.get(`${home}/mal`);
  await stranger.post(`${home}/mal`, purpose);
  const person = site.browser();
  expect((await person.post(await linkTo(site, owner), {})).location).toBe(home);
  // What was typed before is there, and the person goes on with it.
  expect((await person.get(`${home}/mal`)).body).toContain(">Fler ska hitta tillbaka</textarea>");

  const late = await stranger.post(`${home}/mal`, named({ "headings.purpose": "Mitt sista ord" }));
  expect(late.status).toBe(401);
  expect(late.body).toContain("öppnats från mejlet i en annan webbläsare");
  expect(late.body).toContain(">Mitt sista ord</textarea>");
  expect((await stranger.post(`${home}/skicka`, {})).status).toBe(401);
  for (const path of [home, `${home}/mal`, `${home}/granska`, `${home}/medsokande`, `${home}/bilagor`])
    expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
});

test("the link opened in the browser that began goes on, also with the forms that were open", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const form = (await browser.get(`${home}/mal`)).body;
  const csrf = /name="csrf" value="([^"]*)"/.exec(form)?.[1] ?? "";
  await browser.post(await linkTo(site, owner), {});
  const saved = await browser.post(`${home}/mal`, { ...purpose, csrf, version: "0" }, { "x-autosave": "1" });
  expect(JSON.parse(saved.body)).toMatchObject({ version: 1 });
});

test("opening the link again proves nothing new: one entry in the log", async () => {
  const site = await anApplicantSite();
  await proved(site);
  await site.browser().post(await linkTo(site, owner), {});
  const log = site.table.all("record").map(({ action }) => action);
  expect(log).toEqual(["application.started", "application.mailbox-confirmed"]);
});

test("who has not opened the mailed link writes and submits, but lets nobody in, and the pages say so", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  expect((await browser.get(home)).body).toContain("Öppna länken i mejlet");
  expect((await browser.get(`${home}/medsokande`)).body).toContain("Innan du kan bjuda in någon");
  await browser.get(`${home}/granska`);
  const people = await browser.post(`${home}/medsokande`, aGuest(guestsMail));
  expect([people.status, people.body.includes("Öppna först länken i mejlet")]).toEqual([403, true]);
  expect(people.body).toContain(`>${guestsMail}</textarea>`);
  expect(mails(site)).toEqual(["resume-link"]);
  expect((await browser.get(`${home}/granska`)).body).toContain("Du kan lämna in ändå");
  expect((await browser.post(`${home}/skicka`, {})).location).toBe(`${home}/kvittens`);
});

test("everyone who is there hears of a new person, and an invitation says nothing that was typed", async () => {
  const site = await anApplicantSite();
  const { browser } = await aPair(site);
  expect(toWhom(site, "people-changed")).toEqual([owner]);
  const [draft] = stored(site, "DRAFT");
  await invite(browser, `/ansokan/${draft?.["applicationId"]}`, "tredje@example.org");
  expect(toWhom(site, "people-changed").sort()).toEqual([guestsMail, owner, owner]);
});

test("a guest who is removed is out at once, in every browser and by every link, and all hear of it", async () => {
  const site = await anApplicantSite();
  const { browser, guest, home, remove, members } = await aPair(site);
  const old = await linkTo(site, guestsMail);
  expect((await browser.get(members)).body).toContain(`href="${remove}"`);
  expect((await browser.get(remove)).body).toContain(`Ska ${guestsMail} tas bort?`);
  await guest.get(`${home}/mal`);
  expect((await browser.post(remove, {})).location).toBe(`${members}?borttagen`);

  const typed = await guest.post(`${home}/mal`, purpose);
  expect([typed.status, typed.body.includes(">Fler ska hitta tillbaka</textarea>")]).toEqual([410, true]);
  expect((await guest.get(home)).body).toContain("Du har inte längre tillgång till ansökan");
  expect((await site.browser().post(old, {})).body).toContain("Du har inte längre tillgång till ansökan");
  expect((await browser.get(members)).body).not.toContain(guestsMail);
  expect(toWhom(site, "access-ended")).toEqual([guestsMail]);
  expect(toWhom(site, "people-changed")).toEqual([owner, owner]);

  site.turnTo("2026-11-22T12:00:00Z");
  await site.browser().post("/ansokan/lank-igen", { "p-email": guestsMail });
  await linksSent(site);
  expect(mineSent(site)).toEqual([]);
});

test("a person who was removed may be invited again, and never reviews what they helped to write", async () => {
  const site = await anApplicantSite();
  const { browser, home, remove } = await aPair(site);
  await browser.get(remove);
  await browser.post(remove, {});
  await invite(browser, home);
  expect((await browser.get(`${home}/medsokande`)).body).toContain(guestsMail);
  const { items, id } = await readPilot(site.table, ApplicationId.parse(home.split("/")[2]));
  const members = items.filter(({ sk }) => sk.startsWith("MEMBER#"));
  const before = members.filter((item) => item["removedAt"] !== undefined || item["email"] === owner);
  expect(pilotOf({ id, items: before, call: undefined }).applicants).toContain(guestsMail);
});

test("a guest can leave, and removes others, but not who began", async () => {
  const site = await anApplicantSite();
  const { guest, home, remove, members } = await aPair(site);
  const starter = memberWith(site, owner);
  await guest.get(members);
  const refused = await guest.post(`${members}/${starter}/ta-bort`, {});
  expect(refused.body).toContain("Den som började ansökan kan inte tas bort");
  expect((await guest.get(remove)).body).toContain("Vill du lämna?");
  expect((await guest.post(remove, {})).location).toBe("/");
  expect((await guest.get(home)).status).toBe(401);
  expect(toWhom(site, "people-changed")).toEqual([owner, owner]);
});

test("after the submission who began changes people until the contact or the signatory has been there", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(await linkTo(site, owner), {});
  await invite(browser, home);
  const guest = site.browser();
  await guest.post(await linkTo(site, guestsMail), {});
  await browser.get(`${home}/granska`);
  await browser.post(`${home}/skicka`, {});

  expect((await guest.get(`${home}/medsokande`)).body).toContain("Det är kontaktpersonen eller firmatecknaren");
  await guest.get(`${home}/fragor`);
  await guest.get(`${home}/medsokande/${memberWith(site, guestsMail)}/ta-bort`);
  const refused = await guest.post(`${home}/medsokande`, aGuest("tredje@example.org"));
  expect([refused.status, refused.body.includes("Det här gör kontaktpersonen eller firmatecknaren")]).toEqual([
    403,
    true,
  ]);
  expect((await invite(browser, home, "tredje@example.org")).status).toBe(303);

  const contact = site.browser();
  await contact.post(await linkTo(site, "projektledare@example.org"), {});
  expect((await browser.get(`${home}/medsokande`)).body).toContain("Det är kontaktpersonen eller firmatecknaren");
  const remove = `${home}/medsokande/${memberWith(site, guestsMail)}/ta-bort`;
  await contact.get(remove);
  expect((await contact.post(remove, {})).status).toBe(303);
  expect((await guest.get(home)).status).toBe(410);
});

test("an invitation names the inviter and the organisation, and no name can carry an address or a link", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await proved(site);
  await browser.get(`${home}/medsokande`);
  const bad = await browser.post(`${home}/medsokande`, {
    ...aGuest(guestsMail),
    "p-own-name": "Vinn på www.lotteri.se",
  });
  expect([bad.status, bad.body.includes("Skriv namnet utan adresser och länkar")]).toEqual([422, true]);
  expect(bad.body).toContain("Vinn på www.lotteri.se");
  expect(mails(site)).toEqual(["resume-link"]);
  await invite(browser, home);
  const [mail] = stored(site, "OUTBOX#mail-").filter(
    ({ effect }) => (effect as { template: string }).template === "invitation", // as: mails are effects of this shape
  );
  expect(mail?.["effect"]).toMatchObject({ data: { byName: "Anna Berg", invitedBy: owner, part: "writer" } });
  // The name was asked for once.
  expect((await browser.get(`${home}/medsokande`)).body).not.toContain("Ditt eget namn");
});

test("an alias of an address that is there is the same person, and the page says what to do", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await aPair(site);
  await browser.get(`${home}/medsokande`);
  const again = await browser.post(`${home}/medsokande`, aGuest("Kollega+mobil@example.org"));
  expect(again.body).toContain("kollega@example.org är redan med (skriver)");
  expect(again.body).toContain('value="Kollega+mobil@example.org"');
  expect(stored(site, "MEMBER#")).toHaveLength(2);
});

test("a reader of a draft reads it through, and whatever the reader sends is refused with the text kept", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await proved(site);
  await browser.get(`${home}/medsokande`);
  await browser.post(`${home}/medsokande`, aGuest("styrelsen@example.org", "p-reader"));
  const board = site.browser();
  await board.post(await linkTo(site, "styrelsen@example.org"), {});
  for (const path of [home, `${home}/mal`, `${home}/bilagor`]) {
    const { status, location } = await board.get(path);
    expect([path, status, [home, `${home}/granska`].includes(location)]).toEqual([path, 303, true]);
  }
  const { body } = await board.get(`${home}/granska`);
  expect([body.includes("Du är inbjuden att läsa"), body.includes(`action="${home}/skicka"`)]).toEqual([true, false]);
  // The page has no form: the seal comes from that of leaving.
  await board.get(`${home}/medsokande/${memberWith(site, "styrelsen@example.org")}/ta-bort`);
  const sent = await board.post(`${home}/mal`, { ...purpose, version: "0" });
  expect([sent.status, sent.body.includes(">Fler ska hitta tillbaka</textarea>")]).toEqual([403, true]);
  expect(sent.body).toContain("Din länk är till för att läsa");
  expect((await board.post(`${home}/medsokande`, aGuest("fler@example.org"))).status).toBe(403);
  const leave = `${home}/medsokande/${memberWith(site, "styrelsen@example.org")}/ta-bort`;
  await board.get(leave);
  expect((await board.post(leave, {})).location).toBe("/");
});
