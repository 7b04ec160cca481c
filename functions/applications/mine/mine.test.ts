import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { moved } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { anApplicantSite, begun, filled, linksSent, mineSent, stored } from "../../../test/builders/an-applicant.ts";
import { recordFact } from "../../pilot/happenings.ts";
import { Member } from "../../pilot/items/draft.ts";
import { lasting, mintLink } from "../../platform/links/links.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, MemberId, newId, Subject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { memberPut } from "../draft/member.store.ts";

type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const asked = "2026-11-22T12:00:00Z";

/** The list's link as a person finds it in the mailbox after having asked for it. */
async function listLink(site: Site, email: string, at = asked) {
  site.turnTo(at);
  await site.browser().post("/ansokan/lank-igen", { "p-email": email });
  await linksSent(site);
  const [owed] = stored(site, "OUTBOX#my-cases-").slice(-1);
  const [mail] = mineSent(site).slice(-1);
  if (!owed || !mail) throw new Error("no link was mailed");
  const { path, write } = mintLink(Subject.parse(owed.pk), lasting(mail.link, instant(at)));
  await site.table.transact([write]);
  return path;
}
const buttons = (body: string) => [...body.matchAll(/action="(\/ansokan\/mina\/[^"]+)"/g)].map(([, to = ""]) => to);

test("one link leads to all of a person's drafts, however many, page by page, and each opens", async () => {
  const site = await anApplicantSite();
  await begun(site, "konsult@example.org");
  const [draft, member] = [stored(site, "DRAFT")[0], stored(site, "MEMBER#")[0]];
  for (let n = 1; n < 28; n++) {
    const [applicationId, memberId] = [newId(ApplicationId), newId(MemberId)];
    const put = { ...draft, ...keys.draft(applicationId), applicationId };
    await site.table.transact([
      { table: "pilots", put },
      memberPut({ ...Member.parse(member), applicationId, memberId }),
    ]);
  }
  const link = await listLink(site, "konsult@example.org");
  expect(mineSent(site)).toMatchObject([{ data: { count: 28 } }]);
  const browser = site.browser();
  const { location } = await browser.post(link, {});
  const [first, second] = [await browser.get(location), await browser.get(`${location}?sida=2`)];
  const all = [...buttons(first.body), ...buttons(second.body)];
  expect([buttons(first.body).length, new Set(all).size, first.body.includes("Sida 1 av 2")]).toEqual([25, 28, true]);
  const opened = await browser.post(all.at(-1) ?? "", {});
  expect(opened.status).toBe(303);
  expect((await browser.get(opened.location)).status).toBe(200);
});

test("a granted application leads to its project, also for a contact whom only the grant names", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  const id = ApplicationId.parse(home.split("/").at(-1));
  await site.table.transact(
    recordFact({
      ...{ applicationId: id, fact: "quorumReached", from: "submitted", reason: "enough" },
      ...{ by: { kind: "system", id: "system", name: "Systemet" }, at: instant("2026-11-21T13:00:00Z") },
    }),
  );
  await moved(site.table, id);
  await decide(site.table, id, { ...aGrant(), day: LocalDay.parse("2026-11-21") });
  await moved(site.table, id);
  const known = await aProject(site.table);
  const link = await listLink(site, "projektledare@example.org");
  const person = site.browser();
  const { location } = await person.post(link, {});
  const { body } = await person.get(location);
  // Titles, numbers and stages, and nothing more.
  expect(body).toContain("Vändpunkten");
  expect(body).not.toContain("Hallsbergs kommun");
  const opened = await Promise.all(buttons(body).map(async (to) => (await person.post(to, {})).location));
  expect(opened.sort()).toEqual([`/projekt/${id}`, `/projekt/${known}`].sort());
});

test("the link works for half an hour, opens nobody else's case, and says where to ask again", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site, "annan@example.org");
  await begun(site, "min@example.org");
  const link = await listLink(site, "min@example.org");
  expect((await site.browser().post(`${link}/${home.split("/").at(-1)}`, {})).status).toBe(404);
  site.turnTo("2026-11-22T12:31:00Z");
  for (const path of [link, `${link}/lista`]) {
    const late = await site.browser().get(path);
    expect([late.status, late.body.includes("/ansokan/lank-igen")]).toEqual([410, true]);
  }
});
