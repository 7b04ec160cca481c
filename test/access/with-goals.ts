import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import type { CallId } from "../../functions/vocabulary/ids.ts";
import { plainWords } from "../builders/a-filled-form.ts";

type Questions = { readonly sections: readonly { readonly questions: readonly unknown[] }[] };
type Stored = { readonly forms: { readonly application: Questions; readonly report: Questions } };

const label = { sv: plainWords.line, en: plainWords.line };
const results = { kind: "results", label, given: [], optional: true } as const;

const asking = (form: Questions, question: object): Questions => ({
  ...form,
  sections: form.sections.map((section, at) =>
    at === form.sections.length - 1 ? { ...section, questions: [...section.questions, question] } : section,
  ),
});

/** The call agrees on goals with a grant, and asks for them in its reports. */
export async function withGoals(table: Table, callId: CallId): Promise<void> {
  const key = keys.callVersion(callId, 1);
  const call = (await table.get("pilots", key))?.["call"] as Stored; // as: it is published
  const goals = { ...results, id: "p-goals-asked", is: "goals", own: 2, ask: ["level", "leads", "baseline", "target"] };
  const reached = { ...results, id: "p-reached", is: "results", own: 0, ask: ["actual"] };
  const forms = {
    ...call.forms,
    application: asking(call.forms.application, goals),
    ...(call.forms.report ? { report: asking(call.forms.report, reached) } : {}),
  };
  await table.update({ table: "pilots", update: key, set: { call: { ...call, forms } } });
}
