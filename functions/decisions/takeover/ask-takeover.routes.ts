import { requireLetIn } from "../../pilot/let-in.ts";
import { mayDo } from "../../pilot/people/parts.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { pilotIn } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { askTakeoverPath } from "../paths.ts";
import { takeoverAnswerForm } from "./answer.form.ts";
import { answerTakeover } from "./answer-takeover.act.ts";
import { endTakeover } from "./end-takeover.act.ts";
import { offerTakeover } from "./offer-takeover.act.ts";
import { endTakeoverForm, takeoverForm } from "./takeover.form.ts";
import { takeoverOfSession } from "./takeover.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/overtagande";

type Needs = { readonly table: Table; readonly identity: Sessions };

/**
 * The holder asks that somebody else takes the project over. Who is to take over comes by a link of their own, which opens
 * this one page: what is offered, and the answer.
 */
export function askTakeoverRoutes({ table, identity }: Needs) {
  const here = ({ person }: Holder) => askTakeoverPath(person.applicationId);
  return [
    ...linkRoutes({
      table,
      purpose: "takeover",
      opened: async ({ about, subject, generation }, { now }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const pilot = await readPilot(table, applicationId);
        const session = { kind: "holder", applicationId, subject, generation } as const;
        if (!takeoverOfSession(pilot, { ...session, sid: "", expiresAt: now })) refuse("link-revoked");
        const cookie = await identity.opened(session, `/projekt/${applicationId}`, now);
        return seeOther(askTakeoverPath(applicationId), { cookies: [cookie] });
      },
    }),
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf("p-answer" in request.typed ? takeoverAnswerForm : takeoverForm, request),
      [
        button(address, "holder", async (visit) => {
          const pilot = await readPilot(table, visit.person.applicationId);
          const pressed = byLink(visit, formOf(visit));
          const { wrong } = takeoverOfSession(pilot, visit.person)
            ? await press(table, answerTakeover, pressed)
            : await press(table, offerTakeover, pressed);
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(`${here(visit)}?skickad=1`);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(endTakeoverForm, request),
      [
        button(`${address}/avsluta`, "holder", async (visit) => {
          const { wrong } = await press(table, endTakeover, byLink(visit, formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, visit.person.applicationId);
    if (!pilot.grantIfAny) return refuse("not-found");
    const common = { pilot, typed, problems, today: dayOf(visit.now) };
    const options = { home: here(visit) };
    const takeover = takeoverOfSession(pilot, visit.person);
    if (takeover) return html(visit, (await import("./offer.page.tsx")).OfferPage, { ...common, takeover }, options);
    requireLetIn(pilot, visit.person);
    const { AskTakeoverPage } = await import("./ask-takeover.page.tsx");
    const { speak: speaks } = mayDo(pilot, visit.person);
    return html(visit, AskTakeoverPage, { ...common, speaks, sent: visit.query.has("skickad") }, options);
  }
}
