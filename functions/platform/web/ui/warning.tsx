import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

type WarningProps = Readonly<{ children: ComponentChildren }>;

/** What cannot be undone, or has consequences. */
export function Warning({ children }: WarningProps) {
  const { lang } = usePage();
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
