import { type Language, languages } from "../../../vocabulary/language.ts";
import { type Staff, usePage, useTexts } from "../page-context.ts";
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
  const { lang, path, authority } = usePage();
  const logo = authority?.logo;
  return (
    <div class="pg-header">
      <div class="govuk-width-container pg-header__row">
        <a href="/" class="pg-header__name">
          {logo && <img class="pg-header__logo" src={logo.href} alt={logo.alt[lang] ?? ""} height="40" />}
          {siteName}
        </a>
        <nav aria-label={uiTexts[lang].chooseLanguage}>
          {(authority?.languages ?? languages)
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

/** The staff's own navigation under the header. */
export function StaffBar({ staff }: Readonly<{ staff: Staff }>) {
  const texts = useTexts(uiTexts);
  return (
    <div class="pg-staff">
      <div class="govuk-width-container pg-staff__row">
        <nav aria-label={texts.staffNavigation}>
          <ul class="pg-staff__nav">
            {staff.nav.map((item) => (
              <li key={item.href}>
                <a href={item.href} class="pg-staff__link" aria-current={item.current === true ? "page" : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="pg-staff__who">
          <span>
            <span class="govuk-visually-hidden">{texts.signedInAs} </span>
            {staff.account === undefined ? (
              staff.name
            ) : (
              <a href={staff.account} class="pg-staff__link">
                {staff.name}
              </a>
            )}
            {staff.roles.length > 0 && ` (${staff.roles.join(", ")})`}
          </span>
          {staff.signOut !== undefined && (
            <form action={staff.signOut.action} method="post">
              <input type="hidden" name="csrf" value={staff.signOut.csrf} />
              <button type="submit" class="pg-staff__out">
                {texts.signOut}
              </button>
            </form>
          )}
        </div>
      </div>
    </div>
  );
}
