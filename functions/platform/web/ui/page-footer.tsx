import { useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

/** What the law asks every page to lead to. */
export function PageFooter() {
  const texts = useTexts(uiTexts);
  return (
    <footer class="pg-footer">
      <div class="govuk-width-container">
        <nav class="pg-footer__links" aria-label={texts.footerNavigation}>
          <a href="/tillganglighet">{texts.accessibility}</a>
          <a href="/personuppgifter">{texts.personalData}</a>
        </nav>
      </div>
    </footer>
  );
}
