import { ledgerOf } from "../../ledger/posting.store.ts";
import { html } from "../../platform/web/answers.ts";
import { isFinance, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, fileAnswer, monthIn, pilotIn, readers } from "../finance-page.answer.ts";
import { linesIn } from "../jobs/scope.store.ts";
import { pageOfVerifications } from "./verifications.store.ts";

const verificationsPage = () => import("./verifications.page.tsx");
const pilotPage = () => import("./pilot.page.tsx");

/** The verifications of a month, and all of a pilot. */
export function listsRoutes(needs: FinanceNeeds) {
  const { table } = needs;
  const pilot = `${financePaths.months}/pilot/{id}`;
  return [
    page(pilot, readers, async (visit) => {
      const applicationId = pilotIn(visit);
      const [first, ...rest] = await ledgerOf(table, applicationId);
      if (!first) return refuse("not-found");
      const { preliminary } = await linesIn(table, { kind: "pilot", applicationId });
      return html(visit, (await pilotPage()).PilotPage, {
        acts: isFinance(visit),
        lines: [first, ...rest],
        preliminary,
      });
    }),
    page(`${pilot}/{format}`, readers, async (visit) =>
      fileAnswer(needs, visit, { kind: "pilot", applicationId: pilotIn(visit) }),
    ),
    page(`${financePaths.months}/{month}/verifikationer`, readers, async (visit) => {
      const month = monthIn(visit);
      const from = Number(visit.query.get("fran") ?? 1) || 1;
      const verifications = await pageOfVerifications(table, month, from);
      return html(visit, (await verificationsPage()).VerificationsPage, { month, ...verifications });
    }),
  ];
}
