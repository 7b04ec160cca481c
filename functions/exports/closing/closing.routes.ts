import type { Session } from "../../platform/sign-in/session.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, financeFrame, monthIn } from "../finance-page.answer.ts";
import { closeMonth } from "./close-month.use-case.ts";
import { readClosing } from "./closing.form.ts";
import { readAllPeriods, tableClosings } from "./closing.store.ts";
import { emptyBefore, hasEnded, openBefore } from "./closing.ts";

const closingPage = () => import("./closing.page.tsx");

/** Closing a month: what it would freeze and leave, and the button. For finance alone. */
export function closingRoutes(needs: FinanceNeeds) {
  const { table, identity, stillOpen, organisation, clock } = needs;
  const frame = financeFrame(identity);
  const address = `${financePaths.months}/{month}/stang`;
  const periods = () => readAllPeriods(table);
  const close = closeMonth({ closings: tableClosings(table), periods, organisation, clock });

  const page = async (request: WebRequest, session: Session<"staff">, problems: readonly Problem[]) => {
    const month = monthIn(request);
    const [known, open] = await Promise.all([periods(), stillOpen()]);
    const { lang, path, staff, buttons: asking } = await frame(request, session);
    const found = {
      month,
      period: known.find((period) => period.month === month),
      earlier: openBefore(month, known),
      empty: emptyBefore(month, known),
      ended: hasEnded(month, request.now),
    };
    const { ClosingPage } = await closingPage();
    const status = problems.length > 0 ? 422 : 200;
    return html(ClosingPage({ lang, path, staff, asking, ...found, stillOpen: open, problems }), { status });
  };

  return [
    get(address, async (request) => page(request, await identity.requireStaff(request, "finance"), [])),
    post(address, async (request) => {
      const session = await identity.requireStaff(request, "finance");
      const month = monthIn(request);
      const read = readClosing(request.typed, month, request.now, request.language);
      if (!read.ok) return page(request, session, read.problems);
      const by = { kind: "finance", id: session.subject, name: session.name } as const;
      await close({ month, ...read.value, by, nonce: nonceOf(request.typed) });
      return seeOther(financePaths.month(month));
    }),
  ];
}
