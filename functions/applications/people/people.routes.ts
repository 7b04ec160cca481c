import { byLink, press } from "../../pilot/press.ts";
import { noticingLimit } from "../../platform/mail/mail-limit-noticed.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { clientAddressOf } from "../../platform/web/client-address.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { ownMember } from "../draft/applicant.ts";
import { readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { readEmail } from "../start/email.form.ts";
import { inviteMember } from "./invite-member.act.ts";
import { requireMayRemove } from "./people.ts";
import { removeMember } from "./remove-member.act.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Pick<Sessions, "closed">;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};
type Applicant = Visit<"applicant">;

const memberIn = ({ params }: Applicant) => MemberId.safeParse(params["member"]).data ?? refuse("not-found");
const address = "/ansokan/{id}/medsokande";

/** The people of an application: who they are, letting one in, removing one. */
export function peopleRoutes({ table, identity, edgeSecret = "" }: Needs) {
  return [
    page(address, "applicant", (visit) => people(visit)),

    button(address, "applicant", async (visit) => {
      const email = readEmail(visit.typed, visit.language);
      if (!email.ok) return people(visit, email.problems);
      const inviting = byLink(visit, { email: email.value, askedFrom: clientAddressOf(visit, edgeSecret) });
      await noticingLimit(press(table, inviteMember, inviting));
      return seeOther(`${paths.members(caseIn(visit))}?inbjuden`);
    }),

    page(`${address}/{member}/ta-bort`, "applicant", async (visit) => {
      const { draft, call } = await readDraft(table, visit);
      const me = ownMember(draft, visit.person.subject);
      const member = draft.members.find(({ memberId }) => memberId === memberIn(visit));
      if (!member) return seeOther(paths.members(caseIn(visit)));
      requireMayRemove(draft, me, member);
      const shown = { draft, call, me, member };
      return html(visit, (await import("./remove-member.page.tsx")).RemoveMemberPage, shown);
    }),

    button(`${address}/{member}/ta-bort`, "applicant", async (visit) => {
      const memberId = memberIn(visit);
      await press(table, removeMember, byLink(visit, { memberId }));
      if (memberId !== visit.person.subject) return seeOther(`${paths.members(caseIn(visit))}?borttagen`);
      return seeOther("/", { cookies: [identity.closed("applicant", paths.application(caseIn(visit)))] });
    }),
  ];

  async function people(visit: Applicant, problems: readonly Problem[] = []): Promise<Answer> {
    const { draft, call } = await readDraft(table, visit);
    const { person, typed, query } = visit;
    const me = ownMember(draft, person.subject);
    const done = query.has("inbjuden") ? "invited" : query.has("borttagen") ? "removed" : undefined;
    const shown = { draft, call, me, typed, problems, done } as const;
    return html(visit, (await import("./members.page.tsx")).MembersPage, shown);
  }
}
