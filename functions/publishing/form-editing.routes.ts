import { givenBy } from "../calls/application-form/given.ts";
import { byStaff, press } from "../pilot/press.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Table } from "../platform/table/table.ts";
import { callIn } from "../platform/web/route.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type CallForm, callForms } from "./change.ts";
import { changeForm } from "./change-form.act.ts";
import type { Edits, Officer } from "./forms/edits.ts";
import { formRoutes } from "./forms/form.routes.ts";
import { rulesKnownTo } from "./known-rules.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { seenCall } from "./seen-call.store.ts";

/** The forms of a call in work, for the editor of forms. */
function editsOf(table: Table): Edits {
  const formIn = ({ params }: Officer): CallForm =>
    callForms.find((one) => one === params["form"]) ?? refuse("not-found");
  return {
    read: async (visit) => {
      const { work, inForce } = await seenCall(table, callIn(visit));
      const name = formIn(visit);
      const { call, version, changedAt, changedBy } = work ?? refuse("not-found");
      return {
        ...{ form: call.forms[name], version, changedAt, changedBy: changedBy.name },
        ...{ earlier: inForce?.forms[name], given: givenBy(call) },
        known: rulesKnownTo(call, name),
        caption: wordsIn(call.title, visit.language),
        back: publishingPaths.desk(call.callId),
      };
    },
    change: (visit, edit) => {
      const callId = callIn(visit);
      const command = { callId, form: formIn(visit), edit };
      return press(table, changeForm, byStaff(visit, "officer", command, callSubject(callId)));
    },
  };
}

/** The editor of a call's forms. */
export const formEditingRoutes = ({ table }: { readonly table: Table }) =>
  formRoutes({ address: publishingPaths.form("{callId}", "{form}"), edits: editsOf(table) });
