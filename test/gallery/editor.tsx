import { partIdOf } from "../../functions/platform/forms/ids.ts";
import { languages } from "../../functions/vocabulary/language.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { aForm } from "../builders/a-form.ts";
import { anEditor } from "../builders/an-editor.ts";
import { withEveryKind } from "../builders/every-kind.ts";

const places = {
  overview: "",
  section: "/avsnitt/p-who",
  condition: "/fraga/p-why-much/villkor",
  column: "/fraga/p-partners/kolumn/p-half",
  remove: "/fraga/p-sells/ta-bort",
};
/** In English fewer of them: the components are the same, and only words can be too long. */
const questions = {
  sv: ["p-home", "p-need", "p-costs", "p-partners", "p-results", "p-aid", "p-true"],
  en: ["p-home", "p-need", "p-costs"],
};

/** The pages of the editor, by name: each kind of page, each way of writing a question, and pages with what is wrong. */
export async function editorPages(): Promise<Readonly<Record<string, string>>> {
  const editor = await anEditor();
  const pages: Record<string, string> = {};
  for (const lang of languages) {
    const see = async (path: string) => (await editor.see(`${path}?lang=${lang}`)).body;
    for (const [name, path] of Object.entries(places)) pages[`editor-${name}-${lang}`] = await see(path);
    for (const id of questions[lang]) pages[`editor-${id.slice(2)}-${lang}`] = await see(`/fraga/${id}`);
  }
  const wrong = await editor.press("/fraga/p-home", {
    "p-words.p-label.p-sv": "",
    "p-options.p-north.p-sv": "N",
    action: "save",
  });
  const refused = await editor.press("/fraga/p-sells/ta-bort", {});
  const demo = await anEditor(withEveryKind(kraftsamlingPiloter2026).call.forms.application);
  const bare = aForm({ sections: aForm().sections.map((one) => ({ ...one, questions: one.questions.slice(5) })) });
  const lacking = await anEditor({ ...bare, id: partIdOf("bare") });
  return {
    ...pages,
    "editor-wrong": wrong.body,
    "editor-refused": refused.body,
    "editor-demo": (await demo.see()).body,
    "editor-faults": (await lacking.see()).body,
  };
}
