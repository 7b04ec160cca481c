import type { Call } from "../calls/call.ts";
import type { ReportContent } from "../pilot/items/report.ts";
import { versionOf } from "../platform/forms/pinned.ts";
import { askedAs } from "../platform/forms/role.ts";
import { type Reader, show } from "../platform/forms/show.ts";
import type { ShownSection } from "../platform/forms/shown.ts";
import type { Language } from "../vocabulary/language.ts";
import { storyForm } from "./report-table.ts";

/** What is told in words, question by question, by the form that was answered; whether it is the final report is said above. */
export function toldIn(
  { form: { id, version }, answers }: Pick<ReportContent, "form" | "answers">,
  call: Call,
  lang: Language,
  reader: Reader = "applicant",
): readonly ShownSection[] {
  const form = versionOf([storyForm(call)], { id, version });
  const final = askedAs(form, "final")?.id;
  return show(form, answers, { lang, reader })
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ id: one, answer }) => one !== final && answer.kind !== "nothing"),
    }))
    .filter(({ questions }) => questions.length > 0);
}
