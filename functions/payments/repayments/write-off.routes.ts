import { openWriteOff } from "../../pilot/items/write-off.ts";
import { mandateSaid } from "../../pilot/mandates/mandate-words.ts";
import { mandatesShown } from "../../pilot/mandates/mandates.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import {
  button,
  caseIn,
  formOf,
  freshFor,
  isFinance,
  labelledBy,
  page,
  type Visit,
  versionOf,
} from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { writeOffHeld } from "../mandates.ts";
import { paymentPaths } from "../payments.paths.ts";
import { approveWriteOff } from "./approve-write-off.act.ts";
import { dropWriteOff } from "./drop-write-off.act.ts";
import { proposeWriteOff } from "./propose-write-off.act.ts";
import { writeOffForm } from "./write-off.form.ts";

const address = `${paymentPaths.recoveryOrders}/{id}/avskrivning`;
const forFinance = ["finance"] as const;

const labels = (request: WebRequest) => labelsOf(writeOffForm(zeroOre), request);

const doneIn = ({ query }: Pick<Visit, "query">) =>
  query.has("foreslagen")
    ? "proposed"
    : query.has("godkand")
      ? "approved"
      : query.has("avstadd")
        ? "dropped"
        : undefined;

/** What was claimed back and will not come: one person of finance proposes to write it off, another one approves. */
export function writeOffRoutes({ table }: { readonly table: Table }) {
  const backTo = (visit: Visit<readonly Role[]>, done: string) =>
    seeOther(`${paymentPaths.writeOff(caseIn(visit))}?${done}=1`);
  return freshFor(forFinance, [
    page(address, ["finance", "auditor"], (visit) => shown(visit)),
    ...labelledBy(labels, [
      button(address, forFinance, async (visit) => {
        const { wrong } = await press(table, proposeWriteOff, byStaff(visit, "finance", formOf(visit)));
        return wrong ? shown(visit, visit.typed, wrong) : backTo(visit, "foreslagen");
      }),
    ]),
    button(`${address}/godkann`, forFinance, async (visit) => {
      await press(table, approveWriteOff, byStaff(visit, "finance", { version: versionOf(visit.typed) }));
      return backTo(visit, "godkand");
    }),
    button(`${address}/avsta`, forFinance, async (visit) => {
      await press(table, dropWriteOff, byStaff(visit, "finance", { version: versionOf(visit.typed) }));
      return backTo(visit, "avstadd");
    }),
  ]);

  async function shown(
    visit: Visit<readonly Role[]>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const { person, now, language } = visit;
    const [pilot, mandates] = await Promise.all([
      readPilot(table, caseIn(visit)),
      mandatesShown(table, person.subject),
    ]);
    const me = isFinance(visit) ? person.subject : undefined;
    const waits = openWriteOff(pilot.writeOffs);
    const asker = me === undefined ? undefined : ({ id: me, function: "finance" } as const);
    const said = waits && mandateSaid(mandates, asker, writeOffHeld(pilot, waits, dayOf(now)), language);
    const { WriteOffPage } = await import("./write-off.page.tsx");
    const content = { pilot, asks: { me, said }, typed, problems, done: doneIn(visit) } as const;
    return html(visit, WriteOffPage, content, { home: paymentPaths.writeOff(pilot.id) });
  }
}
