import { requireProjectLink } from "../../pilot/let-in.ts";
import { readPilot, readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, freshFor, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { pilotIn } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { enterPayee } from "./enter-payee.act.ts";
import { payeeForm, payeePrefilled } from "./payee.form.ts";
import { sendPayeeLink } from "./send-payee-link.act.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/betalning";

/** The holder's page about where the grant is paid, and the mailed link that opens it. */
export function holderPayeeRoutes({ table, identity }: { readonly table: Table; readonly identity: Sessions }) {
  return [
    ...freshFor("holder", [
      page(address, "holder", (visit) => shown(visit)),
      ...labelledBy(
        (request) => labelsOf(payeeForm, request),
        [
          button(address, "holder", async (visit) => {
            const { wrong } = await press(table, enterPayee, byLink(visit, formOf(visit)));
            return wrong
              ? shown(visit, visit.typed, wrong)
              : seeOther(`${paymentPaths.holder(caseIn(visit))}?sparad=1`);
          }),
        ],
      ),
    ]),
    page(`${address}/bekrafta`, "holder", async (visit) => {
      const { grant } = await readPilotFor(table, visit);
      const { ConfirmHolderPage } = await import("./confirm-holder.page.tsx");
      return html(visit, ConfirmHolderPage, { grant, sent: visit.query.has("skickad") });
    }),
    button(`${address}/bekrafta`, "holder", async (visit) => {
      await press(table, sendPayeeLink, byLink(visit, {}));
      return seeOther(`${paymentPaths.holderProof(caseIn(visit))}?skickad=1`);
    }),
    ...linkRoutes({
      table,
      purpose: "payee",
      opened: async ({ about, subject, generation }, { now }) => {
        const { id: applicationId, grant, members } = await readPilot(table, pilotIn(about) ?? refuse("link-invalid"));
        requireProjectLink({ members, grantIfAny: grant }, { subject, generation });
        const holder = { kind: "holder", applicationId, subject, generation, confirmedAt: now } as const;
        const cookie = await identity.opened(holder, paymentPaths.project(applicationId), now);
        return seeOther(paymentPaths.holder(applicationId), { cookies: [cookie] });
      },
    }),
  ];

  async function shown(visit: Holder, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const { grant, payee, call } = await readPilotFor(table, visit);
    const { HolderPayeePage } = await import("./holder-payee.page.tsx");
    const content = {
      grant,
      payee,
      allows: call,
      typed: typed ?? payeePrefilled(payee?.pending ?? payee?.current),
      problems,
      saved: visit.query.has("sparad"),
    };
    return html(visit, HolderPayeePage, content);
  }
}
