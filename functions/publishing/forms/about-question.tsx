import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { kindWordsTexts } from "../../platform/forms/kind-words.texts.ts";
import { rolesTexts } from "../../platform/forms/roles.texts.ts";
import { questionsById } from "../../platform/forms/visible.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { editorTexts } from "./editor.texts.ts";

/** A question in brief: its kind, its role, who sees it and when it is asked. */
export function AboutQuestion({ form, question }: Readonly<{ form: Form; question: Question }>) {
  const { t, lang } = usePage(editorTexts);
  const { kind, is, optional, personal, notFor = [], when } = question;
  const said = [
    kindWordsTexts[lang][kind].name,
    ...(is === undefined ? [] : [t.role(rolesTexts[lang][is].name)]),
    ...(optional ? [t.optional] : []),
    ...(personal ? [t.personal] : []),
    ...(notFor.includes("reviewers") ? [t.notForReviewers] : []),
    ...(notFor.includes("public") ? [t.notForPublic] : []),
  ];
  return (
    <>
      <p class="pg-parts__about">{said.join(" · ")}</p>
      {when !== undefined && <p class="pg-parts__about">{conditionWords(questionsById(form), when, lang)}</p>}
    </>
  );
}
