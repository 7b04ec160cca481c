import { isContactOf } from "../../pilot/contact.store.ts";
import { contactsLink } from "../../pilot/people/parts.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import { openLink } from "../../platform/links/links.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, page, type Route, type Visit } from "../../platform/web/route.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { paths } from "../paths.ts";
import { confirmMailbox } from "../start/confirm-mailbox.act.ts";
import { type Mine, mineOf, onPage, rowsOf } from "./mine.store.ts";

type Needs = { readonly table: Table; readonly identity: Sessions };
type Guest = Visit<"everyone">;

const pages = () => import("./mine.page.tsx");
const tokenIn = ({ params }: Pick<WebRequest, "params">) => params["token"] ?? "";

/** The list of all that a person takes part in, by one mailed link; opening a case opens a session of that case alone. */
export function mineRoutes({ table, identity }: Needs): readonly Route[] {
  const listOf = (visit: Guest) => openLink(table, tokenIn(visit), "mine", visit.now);

  /** The session of a project: of the person's own, or of the contact whom only the grant names. */
  async function project({ grant, id }: Pilot, { member }: Mine, mailbox: string, { now }: Guest): Promise<Answer> {
    if (!member && !isContactOf(grant, mailbox)) refuse("not-found");
    const by = member
      ? { subject: member.memberId, generation: member.generation }
      : { subject: contactsLink, generation: grant.linkGeneration };
    const path = `/projekt/${id}`;
    const cookie = await identity.opened({ kind: "holder", applicationId: id, ...by }, path, now);
    return seeOther(path, { cookies: [cookie] });
  }

  async function opened(mine: Mine, mailbox: string, visit: Guest): Promise<Answer> {
    const { applicationId } = mine;
    const pilot = await readPilot(table, applicationId);
    // The index of people may be late: who was removed meanwhile is there no more.
    const member = pilot.members.find(({ memberId }) => memberId === mine.member?.memberId);
    if (mine.member && !member) refuse("not-found");
    if (member) {
      const { memberId, generation } = member;
      const by = { kind: "applicant", id: memberId, name: "" } as const;
      const command = { memberId, generation };
      const { now: at, timeLeft } = visit;
      await press(table, confirmMailbox, { subject: pilotSubject(applicationId), by, at, timeLeft, command });
    }
    if (pilot.grantIfAny) return project(pilot, { applicationId, member }, mailbox, visit);
    if (!member) return refuse("not-found");
    const { memberId: subject, generation } = member;
    const session = { kind: "applicant", applicationId, subject, generation, proved: true } as const;
    const home = paths.application(applicationId);
    return seeOther(home, { cookies: [await identity.opened(session, home, visit.now)] });
  }

  const routes: readonly Route[] = [
    ...linkRoutes({
      table,
      purpose: "mine",
      opened: async (_, { params }) => seeOther(paths.mine(params["token"] ?? "")),
      looked: listOf,
    }),
    page(paths.mine("{token}"), "everyone", async (visit) => {
      const { subject } = await listOf(visit);
      const all = await mineOf(table, subject);
      const pagesInAll = Math.max(1, Math.ceil(all.length / onPage));
      const asked = Number(visit.query.get("sida") ?? "1");
      const now = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), pagesInAll) : 1;
      const rows = await rowsOf(table, all.slice((now - 1) * onPage, now * onPage));
      return html(visit, (await pages()).MinePage, { token: tokenIn(visit), rows, page: now, pages: pagesInAll });
    }),
    button(paths.openMine("{token}", "{id}"), "everyone", async (visit) => {
      const { subject } = await listOf(visit);
      const wanted = caseIn(visit);
      const all = await mineOf(table, subject);
      return opened(all.find(({ applicationId }) => applicationId === wanted) ?? refuse("not-found"), subject, visit);
    }),
  ];
  /** In the place of a plain no where the half hour is over: where to ask again. */
  return routes.map(
    (route): Route => ({
      ...route,
      respond: async (visit) => {
        try {
          return await route.respond(visit);
        } catch (error) {
          if (!(error instanceof Refusal) || error.code !== "link-expired") throw error;
          return html(visit, (await pages()).MineLostPage, {}, { status: 410 });
        }
      },
    }),
  );
}
