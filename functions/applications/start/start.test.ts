import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import {
  aNonce,
  anApplicantSite,
  begun,
  filled,
  linksSent,
  linkTo,
  mails,
  mineSent,
  stored,
} from "../../../test/builders/an-applicant.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { press } from "../../pilot/press.ts";
import { mailLimits } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { Nonce, newId, personSubject } from "../../vocabulary/ids.ts";
import { askForLinks } from "./ask-for-links.act.ts";

const owner = "sokande@example.org";
type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const again = (site: Site, email: string) => site.browser().post("/ansokan/lank-igen", { "p-email": email });
const begin = (site: Site, email: string) =>
  site.browser().post("/ansokan", { callId: call.callId, "p-email": email, nonce: newId(Nonce) });

test("nobody can fill another's inbox by beginning applications in their name", async () => {
  const site = await anApplicantSite();
  for (let n = 0; n < mailLimits.address; n++) expect((await begin(site, owner)).status).toBe(303);
  const full = await begin(site, "Sokande@example.org");
  expect([full.status, mails(site).length]).toEqual([429, mailLimits.address]);
  expect(full.body).toContain("Det har begärts många mejl till adressen i dag");
  expect(full.body).toContain(">Sokande@example.org</textarea>");
  site.turnTo("2026-11-22T12:00:00Z");
  expect((await begin(site, owner)).status).toBe(303);
});

test("the same form pressed again after the limit gets its first answer", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  for (let n = 1; n < mailLimits.address; n++) await begin(site, owner);
  const twice = await site
    .browser()
    .post("/ansokan", { callId: call.callId, "p-email": owner, language: "sv", nonce: aNonce });
  expect(twice.location).toBe(home);
});

test("asking for links does the same for an address that is known and one that is not, also when it is too often", async () => {
  const site = await anApplicantSite();
  await begun(site, "van@example.org");
  site.turnTo("2026-11-22T12:00:00Z");
  const written = async (email: string) => {
    const before = site.table.all().length;
    const { status, body } = await again(site, email);
    return { status, body: body.replaceAll(email, ""), items: site.table.all().length - before };
  };
  const [known, unknown] = [await written("van@example.org"), await written("fel@example.org")];
  expect(known).toEqual({ ...unknown, items: 3 });
  expect(mails(site)).toEqual(["resume-link"]); // none is owed while the person waits
  for (let n = 1; n < mailLimits.address; n++)
    for (const who of ["van", "fel"]) await again(site, `${who}@example.org`);
  const [full, fullToo] = [await written("van@example.org"), await written("fel@example.org")];
  expect(full).toEqual(fullToo);
  expect(full).toMatchObject({ status: 429, items: 0 });
});

test("the mails with links name nothing that was typed", async () => {
  const world = aWorld({ start: "2026-11-22T12:00:00Z" });
  const site = await anApplicantSite();
  const { browser } = await filled(site);
  await browser.post(await linkTo(site, owner), {});
  await world.stored.transact(
    site.table
      .all("pilots")
      .map((put) => ({ table: "pilots", put }) as const)
      .slice(0, 90),
  );
  const mailbox = emailHash(owner);
  const by = { kind: "applicant", id: mailbox, name: "" } as const;
  const command = { asked: { mailbox } };
  await press(world.table, askForLinks, { subject: personSubject(mailbox), by, at: world.clock(), command });
  await world.atOnce();
  await world.atOnce();
  const letter = world.letters.find(({ to, subject }) => to === owner && subject.startsWith("Dina ansökningar"));
  expect(letter?.text).toContain("Har du inte bett om det här?");
  expect(letter?.text).not.toContain("Vändpunkten");
});

test("an address with å, ä or ö is sent to as mail servers write it, and shown as it was typed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site, "anna@exämple.org");
  expect(stored(site, "OUTBOX#mail-resume")).toMatchObject([{ effect: { to: "anna@xn--exmple-cua.org" } }]);
  expect((await browser.get(home)).body).toContain("anna@exämple.org");
  site.turnTo("2026-11-22T12:00:00Z");
  for (const written of ["Anna@EXÄMPLE.org", "anna@xn--exmple-cua.org"]) await again(site, written);
  await linksSent(site);
  expect(mineSent(site)).toMatchObject([{ to: "anna@xn--exmple-cua.org", data: { count: 1 } }]);
});
