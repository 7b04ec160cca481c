import { othersPaidTo } from "../../pilot/double-funding/footprint.store.ts";
import { mayCheck } from "../../pilot/items/payee.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import {
  button,
  caseIn,
  formOf,
  freshFor,
  isFinance,
  labelledBy,
  page,
  readOn,
  type Visit,
  versionOf,
} from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { unitHasNoPayee } from "../payments.refusals.ts";
import { payeesWaiting } from "../payments.store.ts";
import { callBackForm } from "./call-back.form.ts";
import { calledAbout, whyCall } from "./call-back.ts";
import { checkPayee } from "./check-payee.act.ts";
import { enterPayee } from "./enter-payee.act.ts";
import { noteCallBack } from "./note-call-back.act.ts";
import { payeeForm, payeePrefilled } from "./payee.form.ts";

const payeesPage = () => import("./payees.page.tsx");
const payeePage = () => import("./staff-payee.page.tsx");

type StaffVisit = Visit<readonly Role[]>;

const address = `${paymentPaths.payees}/{id}`;
const acting = ["finance", "officer"] as const;

const kindOf = (visit: StaffVisit) => (isFinance(visit) ? "finance" : "officer");
const backTo = (visit: StaffVisit, done: string) => seeOther(`${paymentPaths.payee(caseIn(visit))}?${done}=1`);
const outcomes = { sparad: "saved", godkand: "approved", avvisad: "rejected", antecknat: "called" } as const;
const doneIn = ({ query }: StaffVisit) => Object.entries(outcomes).find(([name]) => query.has(name))?.[1];

/** A form as it came back, of the two that the page has. */
type GivenBack = { readonly form: "entry" | "call"; readonly typed: Typed; readonly problems: readonly Problem[] };

/** What is wrong in a form of the page: nothing where the other one came back. */
const problemsIn = (form: GivenBack["form"], given: GivenBack | undefined): readonly Problem[] =>
  given?.form === form ? given.problems : [];

/** Staff check changes of where money goes, and enter them for a holder. */
export function staffPayeeRoutes({ table }: { readonly table: Table }) {
  const check = (outcome: "approved" | "rejected", done: string) => async (visit: StaffVisit) => {
    const command = { version: versionOf(visit.typed), outcome };
    await press(table, checkPayee, byStaff(visit, kindOf(visit), command));
    return backTo(visit, done);
  };

  return [
    page(paymentPaths.payees, ["finance", "auditor"], async (visit) => {
      const waiting = await payeesWaiting(table, readOn(visit));
      return html(visit, (await payeesPage()).PayeesPage, waiting);
    }),
    ...freshFor(acting, [
      page(address, [...acting, "auditor"], (visit) => shown(visit)),
      ...labelledBy(
        (request) => labelsOf(payeeForm, request),
        [
          button(address, acting, async (visit) => {
            const { wrong } = await press(table, enterPayee, byStaff(visit, kindOf(visit), formOf(visit)));
            return wrong
              ? shown(visit, { form: "entry", typed: visit.typed, problems: wrong })
              : backTo(visit, "sparad");
          }),
        ],
      ),
      ...labelledBy(
        (request) => labelsOf(callBackForm, request),
        [
          button(`${address}/samtal`, acting, async (visit) => {
            const { wrong } = await press(table, noteCallBack, byStaff(visit, kindOf(visit), formOf(visit)));
            return wrong
              ? shown(visit, { form: "call", typed: visit.typed, problems: wrong })
              : backTo(visit, "antecknat");
          }),
        ],
      ),
      button(`${address}/godkann`, acting, check("approved", "godkand")),
      button(`${address}/avvisa`, acting, check("rejected", "avvisad")),
    ]),
  ];

  async function shown(visit: StaffVisit, given?: GivenBack): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const { grant, payee, call } = pilot;
    if (grant.unit) refuse(unitHasNoPayee);
    const { subject: id, roles } = visit.person;
    const enter = acting.some((role) => roles.includes(role));
    const { giro } = payee?.pending ?? payee?.current ?? {};
    const shared = giro ? await othersPaidTo(table, giro, grant) : [];
    const { StaffPayeePage } = await payeePage();
    const content = {
      grant,
      payee,
      allows: call,
      shared,
      may: { enter, check: enter && payee !== undefined && mayCheck(payee, { id }) },
      typed: { ...payeePrefilled(payee?.pending ?? payee?.current), ...given?.typed },
      problems: problemsIn("entry", given),
      call: {
        about: calledAbout(pilot),
        why: whyCall(pilot),
        typed: given?.typed ?? {},
        problems: problemsIn("call", given),
      },
      done: doneIn(visit),
    } as const;
    return html(visit, StaffPayeePage, content, { home: paymentPaths.payee(caseIn(visit)) });
  }
}
