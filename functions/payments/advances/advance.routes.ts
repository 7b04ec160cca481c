import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, freshFor, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { advanceForm } from "./advance.form.ts";
import { decideAdvance } from "./decide-advance.act.ts";
import { withdrawAdvance } from "./withdraw-advance.act.ts";

type Decider = Visit<readonly ["decider"]>;
const forDeciders = ["decider"] as const;

const address = "/handlaggning/{id}/forskott";

const paymentIn = ({ typed }: Decider): PaymentId =>
  PaymentId.safeParse(typedText(typed, "payment")).data ?? refuse("stale-version");
const backTo = (visit: Decider, done: string) => seeOther(`${paymentPaths.advance(caseIn(visit))}?${done}=1`);

/** The decider decides on advances, and takes back those that have not been sent. */
export function advanceRoutes({ table }: { readonly table: Table }) {
  return freshFor(forDeciders, [
    page(address, forDeciders, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(advanceForm(zeroOre), request),
      [
        button(address, forDeciders, async (visit) => {
          const { wrong } = await press(table, decideAdvance, byStaff(visit, "decider", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : backTo(visit, "beslutat");
        }),
      ],
    ),
    button(`${address}/aterta`, forDeciders, async (visit) => {
      const command = { version: versionOf(visit.typed), paymentId: paymentIn(visit) };
      await press(table, withdrawAdvance, byStaff(visit, "decider", command));
      return backTo(visit, "atertaget");
    }),
  ]);

  async function shown(visit: Decider, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const { query } = visit;
    const done = query.has("beslutat") ? "decided" : query.has("atertaget") ? "withdrawn" : undefined;
    const { AdvancePage } = await import("./advance.page.tsx");
    const answer = { home: paymentPaths.advance(caseIn(visit)) };
    return html(visit, AdvancePage, { pilot, typed, problems, done }, answer);
  }
}
