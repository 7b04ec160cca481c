import { byStaff, press } from "../../pilot/press.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, forFinance, monthIn, organisationOf } from "../finance-page.answer.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { closeMonth } from "./close-month.act.ts";
import { emptyBefore, hasEnded, openBefore } from "./closing.ts";
import { sayMonthReady } from "./month-ready.act.ts";
import { takeBackReady } from "./take-back-ready.act.ts";

const closingPage = () => import("./closing.page.tsx");
const funding = () => import("../funding.store.ts");

/** Closing a month: what it would freeze and leave, and the buttons of the two who close it. For finance alone. */
export function closingRoutes({ table }: FinanceNeeds) {
  const address = `${financePaths.months}/{month}/stang`;

  return [
    page(address, forFinance, shown),
    button(address, forFinance, async (visit) => {
      const month = monthIn(visit);
      const read = { month, seen: typedText(visit.typed, "seen") };
      const pressed = <Command>(command: Command) => byStaff(visit, "finance", command, periodSubject(month));
      switch (typedText(visit.typed, "action")) {
        case "ready":
          await press(table, sayMonthReady, pressed(read));
          return seeOther(financePaths.close(month));
        case "not-ready":
          await press(table, takeBackReady, pressed({ month }));
          return seeOther(financePaths.close(month));
        case "close":
          await press(table, closeMonth, pressed({ ...read, organisation: organisationOf(visit) }));
          return seeOther(financePaths.month(month));
        default:
          return seeOther(financePaths.close(month));
      }
    }),
  ];

  async function shown(visit: Visit<typeof forFinance>): Promise<Answer> {
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
      reader: visit.person.subject,
    };
    return html(visit, ClosingPage, closing);
  }
}
