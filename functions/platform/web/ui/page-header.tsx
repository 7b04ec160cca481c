import { type Language, languages } from "../../../vocabulary/language.ts";
import { usePage } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

const ownNames = { sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

/** The same page in another language; whatever else the address asks for is kept. */
const inLanguage = (path: string, language: Language): string => {
  const [pathname = "/", query = ""] = path.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("lang", language);
  return `${pathname}?${parameters}`;
};

/** The service's name, which leads home, and the way to the other language. */
export function PageHeader({ siteName }: Readonly<{ siteName: string }>) {
  const { lang, path } = usePage();
  return (
    <div class="pg-header">
      <div class="govuk-width-container pg-header__row">
        <a href="/" class="pg-header__name">
          {siteName}
        </a>
        <nav aria-label={uiTexts[lang].chooseLanguage}>
          {languages
            .filter((language) => language !== lang)
            .map((language) => (
              <a
                key={language}
                href={inLanguage(path, language)}
                class="pg-header__language"
                lang={language}
                hreflang={language}
                rel="alternate"
              >
                {ownNames[language]}
              </a>
            ))}
        </nav>
      </div>
    </div>
  );
}
