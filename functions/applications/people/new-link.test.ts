import { describe, expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { moved } from "../../../test/builders/a-pilot.ts";
import { anAskedCase, pressedOn } from "../../../test/builders/a-returned-application.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { recordFact } from "../../pilot/happenings.ts";
import { mailLimits } from "../../platform/mail/mail-limits.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, plusDays } from "../../vocabulary/instant.ts";
import { holderPeopleRoutes, peopleRoutes } from "./people.routes.ts";

const contact = "projektledare@example.org";

type Case = Awaited<ReturnType<typeof anAskedCase>>;
const links = (at: Case, template: string) =>
  at
    .mails()
    .filter((mail) => mail.template === template)
    .map(({ to }) => to);

/** Somebody's browser, days after the link was opened; the cookie is as the site sealed it then. */
async function later(at: Case, days: number, cookie: string) {
  const then = plusDays(at.now(), days);
  const routes = [...peopleRoutes({ table: at.table, identity }), ...holderPeopleRoutes({ table: at.table, identity })];
  return aVisitor(routes, () => then, cookie);
}

const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

async function starterOf(at: Case) {
  const starter = (await at.pilot()).members.find(({ invitedBy }) => invitedBy === undefined);
  if (!starter) throw new Error("nobody began the application");
  const { memberId: subject, generation } = starter;
  const session = { kind: "applicant", applicationId: at.id, subject, generation, proved: true } as const;
  return { starter, cookie: cookieOf(await identity.opened(session, `/ansokan/${at.id}`, at.now())) };
}

async function granted() {
  const at = await anAskedCase();
  await at.table.transact(
    recordFact({
      ...{ applicationId: at.id, fact: "quorumReached", from: "submitted", reason: "enough" },
      ...{ by: { kind: "system", id: "system", name: "Systemet" }, at: at.now() },
    }),
  );
  await moved(at.table, at.id);
  await decide(at.table, at.id, { ...aGrant(), day: LocalDay.parse("2026-11-21") });
  await moved(at.table, at.id);
  const session = { kind: "holder", applicationId: at.id, subject: "holder", generation: 1 } as const;
  const cookie = cookieOf(await identity.opened(session, `/projekt/${at.id}`, at.now()));
  return { at, cookie };
}

describe("a session of an emailed link that has ended", () => {
  test("lasts for weeks of writing, and then offers a new link in place, whose address it does not show", async () => {
    const at = await anAskedCase();
    const { starter, cookie } = await starterOf(at);
    const home = `/ansokan/${at.id}/medsokande`;
    expect((await (await later(at, 13, cookie)).see(home)).status).toBe(200);
    const browser = await later(at, 20, cookie);
    const ended = await browser.see(home);
    expect(ended.status).toBe(401);
    expect(ended.body).toContain(`action="/ansokan/${at.id}/lank/ny"`);
    expect(ended.body).not.toContain(starter.email);
    const before = links(at, "resume-link").length;
    const sent = await browser.send(`/ansokan/${at.id}/lank/ny`, {});
    expect(sent.status).toBe(200);
    expect(sent.body).not.toContain(starter.email);
    expect(links(at, "resume-link").slice(before)).toEqual([starter.email]);
  });

  test("keeps what was typed, and the button opens a tab beside it", async () => {
    const at = await anAskedCase();
    const { cookie } = await starterOf(at);
    const browser = await later(at, 20, cookie);
    const { status, body } = await browser.send(`/ansokan/${at.id}/medsokande`, { "p-email": "ny@example.org" });
    expect(status).toBe(401);
    expect(body).toContain("ny@example.org");
    expect(body).toMatch(/<form action="[^"]*lank\/ny" method="post" target="_blank">/);
  });

  test("of a browser that knows nobody, or another case, leads to where links are asked for, and mails nothing", async () => {
    const at = await anAskedCase();
    const { cookie } = await starterOf(at);
    const other = cookieOf(
      await identity.opened(
        { kind: "applicant", applicationId: ApplicationId.parse("k3m9pq7vxw2bn4ct"), subject: "m", generation: 1 },
        "/",
        at.now(),
      ),
    );
    for (const brought of ["", other, `${cookie}x`]) {
      const browser = await later(at, 20, brought);
      const page = await browser.see(`/ansokan/${at.id}/medsokande`);
      expect(page.status).toBe(401);
      expect(page.body).toContain('href="/ansokan/lank-igen"');
      const before = at.mails().length;
      const sent = await browser.send(`/ansokan/${at.id}/lank/ny`, {});
      expect(sent.location).toBe("/ansokan/lank-igen");
      expect(at.mails()).toHaveLength(before);
    }
  });

  test("asked for a thousand times, a link is sent a few times a day, and the rest are told so", async () => {
    const at = await anAskedCase();
    const { cookie } = await starterOf(at);
    const before = links(at, "resume-link").length;
    const states: number[] = [];
    for (let press = 0; press < 12; press++) {
      const then: Instant = instant(new Date(Date.parse(plusDays(at.now(), 20)) + press * 600_000).toISOString());
      const browser = await aVisitor(peopleRoutes({ table: at.table, identity }), () => then, cookie);
      states.push((await browser.send(`/ansokan/${at.id}/lank/ny`, {})).status);
    }
    expect(links(at, "resume-link").length - before).toBe(mailLimits.address);
    expect(states.filter((status) => status === 200)).toHaveLength(mailLimits.address);
    expect(new Set(states.slice(mailLimits.address))).toEqual(new Set([429]));
  });

  test("pressed twice at once is mailed once", async () => {
    const at = await anAskedCase();
    const { cookie } = await starterOf(at);
    const before = links(at, "resume-link").length;
    const browser = await later(at, 20, cookie);
    await browser.send(`/ansokan/${at.id}/lank/ny`, {});
    expect((await browser.send(`/ansokan/${at.id}/lank/ny`, {})).status).toBe(200);
    expect(links(at, "resume-link").length - before).toBe(1);
  });

  test("of who was removed meanwhile says so, and mails nobody", async () => {
    const at = await anAskedCase();
    const { starter, cookie } = await starterOf(at);
    await at.table.update({
      table: "pilots",
      update: keys.member(at.id, starter.memberId),
      set: { removedAt: at.now() },
    });
    const before = at.mails().length;
    const answer = await (await later(at, 20, cookie)).send(`/ansokan/${at.id}/lank/ny`, {});
    expect(answer.status).toBe(410);
    expect(answer.body).toContain("Du har inte längre tillgång");
    expect(at.mails()).toHaveLength(before);
  });

  test("of a project goes to its contact, and not for one who is the contact no longer", async () => {
    const { at, cookie } = await granted();
    const browser = await later(at, 100, cookie);
    const page = await browser.see(`/projekt/${at.id}/lank/ny`);
    expect([page.status, page.body.includes(contact)]).toEqual([200, false]);
    await browser.send(`/projekt/${at.id}/lank/ny`, {});
    expect(links(at, "project-link")).toEqual([contact]);
    await pressedOn(at.holder, `/projekt/${at.id}/personer/kontakt`, {
      ...{ "p-name": "Nya Kontakten", "p-email": "ny.kontakt@example.org", "p-before": "p-leaves" },
    });
    const gone = await (await later(at, 101, cookie)).send(`/projekt/${at.id}/lank/ny`, {});
    expect(gone.status).toBe(410);
    // What waited to be sent goes to the new contact; nothing more is owed.
    expect(links(at, "project-link")).toHaveLength(1);
  });

  test("is forgotten by the browser half a year after it ended", async () => {
    const { at, cookie } = await granted();
    expect((await (await later(at, 190, cookie)).see(`/projekt/${at.id}/lank/ny`)).location).toBe("/ansokan/lank-igen");
  });
});
