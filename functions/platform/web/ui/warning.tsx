import type { ComponentChildren } from "preact";
import type { Language } from "../../../vocabulary/language.ts";
import { uiTexts } from "./ui.texts.ts";

type WarningProps = Readonly<{ lang: Language; children: ComponentChildren }>;

/** What cannot be undone, or has consequences. */
export function Warning({ lang, children }: WarningProps) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{uiTexts[lang].warning}: </span>
        {children}
      </strong>
    </div>
  );
}
