import type { Called, CalledResult } from "../../pilot/items/payee.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { callBackTexts } from "./call-back.texts.ts";

const { sv, en } = callBackTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

const results = {
  "p-confirmed": "confirmed",
  "p-denied": "denied",
  "p-not-reached": "not-reached",
} as const satisfies Record<string, CalledResult>;

/** A call by which somebody of the staff has checked where money goes. */
export const callBackForm = defineForm({
  format: 1,
  id: "p-call-back",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "samtal",
      name: both((t) => t.title),
      questions: [
        { id: "p-whom", kind: "line", limit: 120, label: both((t) => t.whom), hint: both((t) => t.whomHint) },
        { id: "p-phone", kind: "phone", label: both((t) => t.phone) },
        {
          id: "p-source",
          kind: "choice",
          label: both((t) => t.source),
          options: [
            { id: "p-known", label: both((t) => t.sources.known) },
            { id: "p-looked-up", label: both((t) => t.sources.lookedUp) },
            { id: "p-request", label: both((t) => t.sources.request) },
          ],
        },
        { id: "p-day", kind: "day", label: both((t) => t.day) },
        {
          id: "p-result",
          kind: "choice",
          label: both((t) => t.result),
          options: [
            { id: "p-confirmed", label: both((t) => t.results.confirmed) },
            { id: "p-denied", label: both((t) => t.results.denied) },
            { id: "p-not-reached", label: both((t) => t.results["not-reached"]) },
          ],
        },
      ],
    },
  ],
  rules: [],
});

type When = { readonly today: LocalDay; readonly changed: LocalDay };

/** A call as it was noted, or what is wrong with it. @param when today, and the day of what is checked */
export function readCallBack(
  typed: Typed,
  { today, changed }: When,
  lang: Language,
): Read<Pick<Called, "whom" | "phone" | "source" | "day" | "result">> {
  const { problems: t } = callBackTexts[lang];
  const rules = ({ "p-source": source, "p-day": day }: Partial<AnswersOf<typeof callBackForm>>) =>
    [
      source === "p-request" && { field: "p-source", code: "request" },
      day !== undefined && day > today && { field: "p-day", code: "future" },
      day !== undefined && day < changed && { field: "p-day", code: "before" },
    ].filter((one): one is FormProblem => one !== false);
  const said = { request: t.request, future: t.future, before: t.before(formatDay(changed, lang)) };
  const words = ({ code }: FormProblem) => said[code as keyof typeof said]; // as: other codes are the engine's
  const read = readTyped(callBackForm, typed, lang, { rules, words });
  if (!read.ok) return read;
  const { "p-whom": whom, "p-phone": phone, "p-source": source, "p-day": day, "p-result": result } = read.value;
  return {
    ok: true,
    value: {
      ...{ whom, phone, day },
      source: source === "p-known" ? "known" : "looked-up",
      result: results[result as keyof typeof results], // as: the form takes no other
    },
  };
}
