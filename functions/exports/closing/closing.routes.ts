import { byStaff, press } from "../../pilot/press.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, forFinance, monthIn, organisationOf } from "../finance-page.answer.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { closeMonth } from "./close-month.act.ts";
import { closingTexts } from "./closing.texts.ts";
import { emptyBefore, hasEnded, openBefore } from "./closing.ts";

const closingPage = () => import("./closing.page.tsx");
const funding = () => import("../funding.store.ts");

/** Closing a month: what it would freeze and leave, and the button. For finance alone. */
export function closingRoutes({ table }: FinanceNeeds) {
  const address = `${financePaths.months}/{month}/stang`;

  return [
    page(address, forFinance, (visit) => shown(visit, [])),
    button(address, forFinance, async (visit) => {
      const month = monthIn(visit);
      const { typed, now, language } = visit;
      if (!hasEnded(month, now) && typedText(typed, "understood") === "")
        return shown(visit, [{ field: "understood", text: closingTexts[language].mustUnderstand }]);
      const command = { month, seen: typedText(typed, "seen"), organisation: organisationOf(visit) };
      await press(table, closeMonth, byStaff(visit, "finance", command, periodSubject(month)));
      return seeOther(financePaths.month(month));
    }),
  ];

  async function shown(visit: Visit<typeof forFinance>, problems: readonly Problem[]): Promise<Answer> {
    const month = monthIn(visit);
    const { outstandingPayments } = await funding();
    const [known, outstanding] = await Promise.all([readAllPeriods(table), outstandingPayments(table)]);
    const { ClosingPage } = await closingPage();
    const closing = {
      month,
      period: known.find((period) => period.month === month),
      earlier: openBefore(month, known),
      empty: emptyBefore(month, known),
      ended: hasEnded(month, visit.now),
      outstanding,
      problems,
    };
    return html(visit, ClosingPage, closing);
  }
}
