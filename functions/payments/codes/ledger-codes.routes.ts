import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, isFinance, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { ledgerCodesForm, ledgerCodesTyped } from "./ledger-codes.form.ts";
import { setLedgerCodes } from "./set-ledger-codes.act.ts";

type StaffVisit = Visit<readonly Role[]>;

const address = `${paymentPaths.list}/kontering/{id}`;
const acting = ["finance", "officer"] as const;

/** A pilot's own codes in the ledger. */
export function ledgerCodesRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, [...acting, "auditor"], (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(ledgerCodesForm({}), request),
      [
        button(address, acting, async (visit) => {
          const kind = isFinance(visit) ? "finance" : "officer";
          const { wrong } = await press(table, setLedgerCodes, byStaff(visit, kind, formOf(visit)));
          return wrong
            ? shown(visit, visit.typed, wrong)
            : seeOther(`${paymentPaths.ledgerCodes(caseIn(visit))}?sparad=1`);
        }),
      ],
    ),
  ];

  async function shown(visit: StaffVisit, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const { grant, call } = await readPilot(table, caseIn(visit));
    const { LedgerCodesPage } = await import("./ledger-codes.page.tsx");
    return html(visit, LedgerCodesPage, {
      grant,
      codes: call.accounting,
      typed: typed ?? ledgerCodesTyped(grant.ledgerCodes),
      problems,
      acts: acting.some((role) => visit.person.roles.includes(role)),
      saved: visit.query.has("sparad"),
    });
  }
}
