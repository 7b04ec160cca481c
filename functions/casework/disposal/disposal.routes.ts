import { publishedCalls } from "../../calls/call.store.ts";
import { disposalRules } from "../../pilot/items/disposed.ts";
import { isSamePerson } from "../../pilot/items/lifecycle.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import {
  button,
  freshFor,
  labelledBy,
  nonceOf,
  page,
  readOn,
  type Visit,
  versionOf,
} from "../../platform/web/route.ts";
import { DisposalId, disposalSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { keeperOf, keepers } from "../access.ts";
import { confirmDisposal } from "./confirm-disposal.act.ts";
import { callOption, disposalForm, ruleOption } from "./disposal.form.ts";
import { disposalPaths } from "./disposal.paths.ts";
import { confirmedByAnother } from "./disposal.refusals.ts";
import { disposals, readDisposal } from "./disposal.store.ts";
import { disposalTexts } from "./disposal.texts.ts";
import { proposeDisposal } from "./propose-disposal.act.ts";
import { stopDisposal } from "./stop-disposal.act.ts";

type Keeper = Visit<typeof keepers>;
const pages = () => import("./disposal.page.tsx");

const idIn = ({ params }: Pick<Keeper, "params">): DisposalId =>
  DisposalId.safeParse(params["disposal"]).data ?? refuse("not-found");
const pressed = <Command>(visit: Keeper, command: Command, id: DisposalId) =>
  byStaff(visit, keeperOf(visit.person.roles), command, disposalSubject(id));

/** Disposal by the plan: what is due is listed by one, confirmed by another, and carried out by itself. */
export function disposalRoutes({ table }: { readonly table: Table }) {
  async function list(visit: Keeper, problems: readonly Problem[] = []): Promise<Answer> {
    const [{ items: lists, ...beside }, calls] = await Promise.all([
      disposals(table, readOn(visit)),
      publishedCalls(table),
    ]);
    const shown = { lists, beside, calls, typed: visit.typed, problems };
    return html(visit, (await pages()).DisposalsPage, shown, { home: disposalPaths.list });
  }

  const proposed = labelledBy(
    async (request) => labelsOf(disposalForm(await publishedCalls(table)), request),
    [
      page(disposalPaths.list, keepers, (visit) => list(visit)),
      button(disposalPaths.list, keepers, async (visit) => {
        const { typed, language } = visit;
        const calls = await publishedCalls(table);
        if (calls.length === 0) return list(visit, [{ field: "p-call", text: disposalTexts[language].noCalls }]);
        const read = readTyped(disposalForm(calls), typed, language);
        if (!read.ok) return list(visit, read.problems);
        const { callId } = calls.find((call) => callOption(call) === read.value["p-call"]) ?? refuse("not-found");
        const rule = disposalRules.find((one) => ruleOption(one) === read.value["p-rule"]) ?? refuse("not-found");
        // The form's number is the list's: a second press of it leads to the same.
        const id = DisposalId.parse(nonceOf(typed));
        const { not } = await press(table, proposeDisposal, pressed(visit, { callId, rule }, id));
        const t = disposalTexts[language];
        if (not) return list(visit, [{ field: "p-rule", text: not === "no-rule" ? t.noRule : t.noneDue }]);
        return seeOther(disposalPaths.one(id));
      }),
    ],
  );

  return [
    ...proposed,
    page(disposalPaths.one("{disposal}"), keepers, async (visit) => {
      const [disposal, calls] = await Promise.all([readDisposal(table, idIn(visit)), publishedCalls(table)]);
      if (!disposal) return refuse("not-found");
      const { subject: id, name, mailbox } = visit.person;
      const me = { kind: "registrar", id, name, ...(mailbox ? { mailbox } : {}) } as const;
      const call = calls.find(({ callId }) => callId === disposal.callId);
      const shown = { disposal, call, isOwn: isSamePerson(disposal.proposedBy, me) };
      return html(visit, (await pages()).DisposalPage, shown);
    }),
    // Who confirms has signed in just now: nothing of it can be brought back.
    ...freshFor(keepers, [
      button(disposalPaths.one("{disposal}"), keepers, async (visit) => {
        const id = idIn(visit);
        const { not } = await press(table, confirmDisposal, pressed(visit, { version: versionOf(visit.typed) }, id));
        return not ? refuse(confirmedByAnother) : seeOther(disposalPaths.one(id));
      }),
    ]),
    button(disposalPaths.stop("{disposal}"), keepers, async (visit) => {
      const id = idIn(visit);
      await press(table, stopDisposal, pressed(visit, {}, id));
      return seeOther(disposalPaths.one(id));
    }),
  ];
}
