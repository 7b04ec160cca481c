import { aboutControls } from "../../platform/forms/control-words.ts";
import type { Form } from "../../platform/forms/document.ts";
import { type Answer, json } from "../../platform/web/answers.ts";
import type { Language } from "../../vocabulary/language.ts";
import { typedChoices } from "../../vocabulary/typed.ts";

import { judgementTexts } from "./judgement.texts.ts";

import type { Saved } from "./save-review.act.ts";

/**
 * What the script of a form hears: the edition that it now edits, and what another tab has changed in other controls; or
 * which control both have changed, and where that is settled.
 */
export function autosaved(saved: Saved, form: Form, href: string, lang: Language): Answer {
  const { edition: version, typed, merged, clashes } = saved;
  const by = judgementTexts[lang].merge.tab;
  const about = aboutControls(form, typed, lang);
  const [clash] = clashes;
  if (clash) return json({ version, href, label: about(clash.field).label, by }, { status: 409 });
  if (merged.length === 0) return json({ version });
  const fields = Object.fromEntries(merged.map((field) => [field, typedChoices(typed, field)]));
  return json({ version, fields, labels: merged.map((field) => about(field).label), by });
}
