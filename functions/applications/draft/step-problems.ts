import type { Call } from "../../calls/call.ts";
import { type Draft, type SectionName, typedSections } from "../../pilot/items/draft.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { readApplication } from "../form/application.form.ts";

/** What is missing or wrong in one step, read together with the others. */
export const problemsIn = (
  section: SectionName,
  typed: Typed,
  draft: Draft,
  call: Call,
  lang: Language,
): readonly Problem[] => readApplication({ ...typedSections(draft), [section]: typed }, call, lang).problems[section];
