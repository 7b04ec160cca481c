import type { publishedCalls } from "../calls/call.store.ts";
import { byStaff, press } from "../pilot/press.ts";
import type { Form } from "../platform/forms/document.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, page, type Visit } from "../platform/web/route.ts";
import { readSettings } from "../settings/settings.store.ts";
import { CallId, callSubject } from "../vocabulary/ids.ts";
import { mostOfDocument } from "../vocabulary/stored-bytes.ts";
import { type Problem, typedText } from "../vocabulary/typed.ts";
import { beginForm, copyOption, programmeOption, uploadForm } from "./begin.form.ts";
import { beginCall } from "./begin-call.act.ts";
import { readCallFile } from "./begin-from.ts";
import { officers } from "./officers.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Needs = {
  readonly table: Table;
  readonly published: () => ReturnType<typeof publishedCalls>;
};
type Officer = Visit<typeof officers>;

/** Names that are addresses of the list itself. */
const own = ["ny"];

const uploadPage = async () => (await import("./upload.page.tsx")).UploadPage;
const beginPage = async () => (await import("./begin.page.tsx")).BeginPage;

/** A call is begun: from nothing, from a copy, or from a file. */
export function beginRoutes({ table, published }: Needs) {
  /** The name in addresses that was typed, or what is wrong. */
  const read = (form: Form, { typed, language }: Officer) => {
    const { problems } = readForm(form, typed);
    const t = publishingTexts[language];
    const name = typedText(typed, "p-address");
    const callId = CallId.safeParse(name).data;
    const wrong: Problem[] = [...inWords(form, typed, problems, language)];
    if (name !== "" && !callId) wrong.push({ field: "p-address", text: t.addressFault });
    if (own.includes(name)) wrong.push({ field: "p-address", text: t.addressOwn });
    return { callId, wrong };
  };
  /** What a call can be begun from, and the form that asks. */
  const asked = async () => {
    const [calls, { programmes }] = await Promise.all([published(), readSettings(table)]);
    return { calls, programmes, form: beginForm(calls, programmes) };
  };
  const begun = async (visit: Officer, callId: CallId, from: Parameters<typeof beginCall.decide>[1]["from"]) => {
    await press(table, beginCall, byStaff(visit, "officer", { callId, from }, callSubject(callId)));
    return seeOther(publishingPaths.desk(callId));
  };

  return [
    page(publishingPaths.begin, officers, async (visit) =>
      html(visit, await beginPage(), { form: (await asked()).form }),
    ),

    button(publishingPaths.begin, officers, async (visit) => {
      const { calls, programmes, form } = await asked();
      const { callId, wrong } = read(form, visit);
      if (wrong.length > 0 || !callId)
        return html(visit, await beginPage(), { form, typed: visit.typed, problems: wrong });
      const choice = typedText(visit.typed, "p-from");
      const of = calls.find((call) => copyOption(call.callId) === choice);
      if (of) return begun(visit, callId, { kind: "copy", of: of.callId });
      const named = typedText(visit.typed, "p-programme");
      const programme = programmes.find(({ programmeId }) => programmeOption(programmeId) === named)?.programmeId;
      return begun(visit, callId, { kind: "nothing", programme });
    }),

    page(publishingPaths.upload, officers, async (visit) => html(visit, await uploadPage(), {})),

    button(publishingPaths.upload, officers, async (visit) => {
      const { language } = visit;
      const t = publishingTexts[language];
      const { callId, wrong } = read(uploadForm(), visit);
      const text = [visit.typed["p-file"] ?? ""].flat().join("");
      const bytes = new TextEncoder().encode(text).length;
      if (text === "") wrong.push({ field: "p-file", text: t.fileMissing });
      if (bytes > mostOfDocument)
        wrong.push({ field: "p-file", text: t.fileTooLarge(String(bytes), String(mostOfDocument)) });
      const call = wrong.length === 0 ? readCallFile(text) : [];
      if (Array.isArray(call))
        wrong.push(...call.map(({ place, reason }) => ({ field: "p-file", text: t.fileFault(place, reason) })));
      if (wrong.length > 0 || !callId || Array.isArray(call)) {
        const { "p-file": _, ...typed } = visit.typed;
        return html(visit, await uploadPage(), { typed, problems: wrong });
      }
      return begun(visit, callId, { kind: "file", call: call as Exclude<typeof call, readonly unknown[]> }); // as: it is no list
    }),
  ];
}
