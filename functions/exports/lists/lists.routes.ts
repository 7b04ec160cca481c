import { ledgerOf } from "../../ledger/posting.store.ts";
import { download, html } from "../../platform/web/answers.ts";
import { get } from "../../platform/web/web-handler.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, financeFrame, formatIn, monthIn, pilotIn, readers } from "../finance-page.answer.ts";
import { exportNow } from "../jobs/export-now.use-case.ts";
import { linesIn } from "../jobs/scope.store.ts";
import { pageOfVerifications } from "./verifications.store.ts";

const verificationsPage = () => import("./verifications.page.tsx");
const pilotPage = () => import("./pilot.page.tsx");

/** The verifications of a month, and all of a pilot. */
export function listsRoutes(needs: FinanceNeeds) {
  const { table, identity } = needs;
  const frame = financeFrame(identity);
  const linesOf = linesIn(table);
  const now = exportNow({ ...needs, linesOf });
  const pilot = `${financePaths.months}/pilot/{id}`;
  return [
    get(pilot, async (request) => {
      const shown = await frame(request, await identity.requireStaff(request, ...readers));
      const applicationId = pilotIn(request);
      const [first, ...rest] = await ledgerOf(table, applicationId);
      if (!first) return refuse("not-found");
      const { preliminary } = await linesOf({ kind: "pilot", applicationId });
      return html((await pilotPage()).PilotPage({ ...shown, lines: [first, ...rest], preliminary }));
    }),
    get(`${pilot}/{format}`, async (request) => {
      await identity.requireStaff(request, ...readers);
      const { file, ...named } = await now({ kind: "pilot", applicationId: pilotIn(request) }, formatIn(request));
      return download(file, named);
    }),
    get(`${financePaths.months}/{month}/verifikationer`, async (request) => {
      const shown = await frame(request, await identity.requireStaff(request, ...readers));
      const month = monthIn(request);
      const from = Number(request.query.get("fran") ?? 1) || 1;
      const page = await pageOfVerifications(table, month, from);
      return html((await verificationsPage()).VerificationsPage({ ...shown, month, ...page }));
    }),
  ];
}
