import { difference } from "../../platform/forms/difference.ts";
import { readForm } from "../../platform/forms/read.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { type Asks, formOf, typedNow } from "./asks.ts";
import { editorTexts } from "./editor.texts.ts";

/** Another person has saved meanwhile: what is saved and what was typed, side by side, before either is lost. */
export function ChangedMeanwhile({ asks, typed }: Readonly<{ asks: Asks; typed: Typed }>) {
  const { t, lang } = usePage(editorTexts);
  const form = formOf(asks);
  const answersTo = (one: Typed) => ({ form, answers: readForm(form, one).answers });
  return (
    <Notice tone="warning" title={t.changedTitle} announce>
      <p>{t.changedText}</p>
      <Differences differences={difference(answersTo(typedNow(asks)), answersTo(typed), lang)} />
    </Notice>
  );
}
