import { checkRoutes } from "../../functions/applications/check/check.routes.ts";
import { completionRoutes } from "../../functions/applications/completion/completion.routes.ts";
import { completionDeskRoutes } from "../../functions/applications/completion/completion-desk.routes.ts";
import { correctRoutes } from "../../functions/applications/correct/correct.routes.ts";
import {
  holderPeopleRoutes,
  peopleRoutes,
  staffPeopleRoutes,
} from "../../functions/applications/people/people.routes.ts";
import { submissionRoutes } from "../../functions/applications/submission/submission.routes.ts";
import { requireOpened } from "../../functions/casework/secrecy/opened.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import {
  applicantQuestionRoutes,
  holderQuestionRoutes,
  staffQuestionRoutes,
} from "../../functions/questions/questions.routes.ts";
import { holderRoutes } from "../../functions/reporting/holder.routes.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "./a-visitor.ts";
import { anApplicantSite, filled } from "./an-applicant.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

/** An application that was submitted by the site itself, and those who ask and answer about it, each with a browser. */
export async function anAskedCase(conditions: Parameters<typeof anApplicantSite>[0] | undefined = undefined) {
  const site = conditions ? await anApplicantSite(conditions) : await anApplicantSite();
  const { table, files } = site;
  const { browser, home } = await filled(site);
  await browser.post(`${home}/skicka`, {});
  const id = ApplicationId.parse(home.split("/").at(-1));
  let now: Instant = instant("2026-11-24T09:00:00Z");
  const clock = () => now;
  const needs = { table, files };
  const routes = [
    ...staffQuestionRoutes(needs),
    ...applicantQuestionRoutes(needs),
    ...holderQuestionRoutes(needs),
    ...completionRoutes(needs),
    ...completionDeskRoutes({
      ...needs,
      opened: (visit, pilot) => requireOpened(needs.table, visit, pilot, "application"),
    }),
    ...checkRoutes(needs),
    ...peopleRoutes({ ...needs, identity }),
    ...holderPeopleRoutes({ ...needs, identity }),
    ...staffPeopleRoutes(needs),
    ...correctRoutes(needs),
    ...holderRoutes({ ...needs, identity }),
    ...submissionRoutes({ ...needs, identity }),
  ];
  const pilot = () => readPilot(table, id);
  const member = (await pilot()).members.find(({ invitedBy }) => invitedBy === undefined)?.memberId ?? "";
  const session = { kind: "applicant", applicationId: id, subject: member, generation: 1, proved: true } as const;
  /** Signs in anew when the clock is turned: no session lasts for weeks. */
  const visitor = (cookie: () => Promise<string>) => {
    const known = new Map<Instant, Promise<string>>();
    const browser = async () => {
      const session = known.get(now) ?? cookie();
      known.set(now, session);
      return aVisitor(routes, clock, await session);
    };
    return {
      see: async (address: string) => (await browser()).see(address),
      send: async (path: string, fields: Fields) => (await browser()).send(path, fields),
    };
  };
  return {
    ...{ id, table, files, pilot, browser, home },
    now: clock,
    turnTo: (time: string) => {
      now = instant(time);
      site.turnTo(time);
    },
    officer: visitor(() => staffCookie(now, "officer")),
    decider: visitor(() => staffCookie(now, "decider")),
    applicant: visitor(async () => cookieOf(await identity.opened(session, "/", now))),
    holder: visitor(() => holderCookie(now, id)),
    /** A person of the case, by the link of their own. */
    memberWith: async (email: string, kind: "applicant" | "holder" = "applicant") => {
      const member = (await pilot()).members.find((one) => one.email === email);
      // Whoever has a session has opened a link.
      if (member)
        await table.update({ table: "pilots", update: keys.member(id, member.memberId), set: { provedAt: now } });
      const of = { applicationId: id, subject: member?.memberId ?? "", generation: member?.generation ?? 1 };
      const session = kind === "holder" ? ({ kind, ...of } as const) : ({ kind, ...of, proved: true } as const);
      return visitor(async () => cookieOf(await identity.opened(session, "/", now)));
    },
    desk: `/handlaggning/${id}`,
    mails: () =>
      table
        .all("pilots")
        .filter(({ sk }) => sk.startsWith("OUTBOX#mail-"))
        .map(({ effect }) => effect as { template: string; to: string; data: object; link?: object }), // as: mails are effects of this shape
  };
}

type Case = Awaited<ReturnType<typeof anAskedCase>>;
type Browser = Case["officer"];

/** Opens a page and presses a button of it: what was typed goes with its hidden fields. */
export async function pressedOn(browser: Browser, page: string, typed: Fields, to = page) {
  const { fields } = await browser.see(page);
  const { csrf = "", nonce = "", version = "0" } = fields;
  return browser.send(to, { csrf, nonce, version, ...typed });
}
