import type { Use } from "../../platform/forms/edit/uses.ts";
import { rolesTexts } from "../../platform/forms/roles.texts.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { editorTexts, ruleTexts } from "./editor.texts.ts";
import { type EditorPaths, pageOf } from "./editor-paths.ts";

/** What uses a part, each a link to where it does: said before anything is removed or changed. */
export function Touches({ uses, paths }: Readonly<{ uses: readonly Use[]; paths: EditorPaths }>) {
  const { t, lang } = usePage(editorTexts);
  return (
    <ul>
      {uses.map((use) => {
        if (use.how === "role") return <li key="role">{t.useOf.role(rolesTexts[lang][use.role].name)}</li>;
        if (use.how === "rule") return <li key={use.rule}>{t.useOf.rule(ruleTexts[lang][use.rule] ?? use.rule)}</li>;
        return (
          <li key={use.place.join(".")}>
            <a href={pageOf(paths, use.place)}>{t.useOf[use.how](wordsIn(use.label, lang))}</a>
          </li>
        );
      })}
    </ul>
  );
}
