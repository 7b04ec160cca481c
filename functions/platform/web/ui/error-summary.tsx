import { usePage } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

type ErrorSummaryProps = Readonly<{
  errors: readonly Readonly<{ field: string; text: string }>[];
}>;

/** What is to be corrected, each a link to its question; the form script moves focus here. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { lang } = usePage();
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} data-error-summary>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{uiTexts[lang].errorSummary}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li key={`${field} ${text}`}>
                <a href={`#${encodeURI(field)}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
