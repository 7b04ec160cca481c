import { givenBy } from "../calls/application-form/given.ts";
import { byStaff, press } from "../pilot/press.ts";
import { changedForm, type FormChange, isForm } from "../platform/forms/edit.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Table } from "../platform/table/table.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { callIn } from "./call-in.ts";
import { type CallForm, callForms } from "./change.ts";
import { changeCall } from "./change-call.act.ts";
import type { Edits, Officer } from "./forms/edits.ts";
import { formRoutes } from "./forms/form.routes.ts";
import { rulesKnownTo } from "./known-rules.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { seenCall } from "./seen-call.store.ts";

/** The forms of a call in work, for the editor of forms. */
function editsOf(table: Table): Edits {
  const formIn = ({ params }: Officer): CallForm =>
    callForms.find((one) => one === params["form"]) ?? refuse("not-found");
  const opened = async (visit: Officer) => {
    const { work, inForce } = await seenCall(table, callIn(visit));
    const name = formIn(visit);
    const { call, version } = work ?? refuse("not-found");
    return { call, version, name, form: call.forms[name], earlier: inForce?.forms[name] };
  };
  return {
    read: async (visit) => {
      const { call, version, name, form, earlier } = await opened(visit);
      return {
        ...{ form, version, earlier, given: givenBy(call) },
        known: rulesKnownTo(call, name),
        caption: wordsIn(call.title, visit.language),
        back: publishingPaths.desk(call.callId),
      };
    },
    change: async (visit, change: FormChange) => {
      const { call, version, name, form, earlier } = await opened(visit);
      const document = changedForm(form, change, { earlier });
      if (!isForm(document)) return document;
      const command = { callId: call.callId, version, change: { kind: "form", form: name, document } } as const;
      await press(table, changeCall, byStaff(visit, "officer", command, callSubject(call.callId)));
      return [];
    },
  };
}

/** The editor of a call's forms. */
export const formEditingRoutes = ({ table }: { readonly table: Table }) =>
  formRoutes({ address: publishingPaths.form("{callId}", "{form}"), edits: editsOf(table) });
