import { mandateSaid } from "../../pilot/mandates/mandate-words.ts";
import { mandatesShown } from "../../pilot/mandates/mandates.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, freshFor, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { ore, zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { advanceHeld } from "../mandates.ts";
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
    const { query, person, now, language } = visit;
    const [pilot, mandates] = await Promise.all([
      readPilot(table, caseIn(visit)),
      mandatesShown(table, person.subject),
    ]);
    // Who may not decide on the smallest advance is told so at once, and whom to ask.
    const least = advanceHeld(pilot, ore(1), dayOf(now));
    const said = mandateSaid(mandates, { id: person.subject, function: "decider" }, least, language);
    const done = query.has("beslutat") ? "decided" : query.has("atertaget") ? "withdrawn" : undefined;
    const { AdvancePage } = await import("./advance.page.tsx");
    const answer = { home: paymentPaths.advance(caseIn(visit)) };
    return html(visit, AdvancePage, { pilot, said, typed, problems, done }, answer);
  }
}
