import type { Language } from "../../../vocabulary/language.ts";
import { uiTexts } from "./ui.texts.ts";

/** Who is signed in, as what, and where they may go; roles come as words for people. */
export type Staff = Readonly<{
  name: string;
  roles: readonly string[];
  nav: readonly Readonly<{ href: string; label: string; current?: boolean | undefined }>[];
  signOut?: Readonly<{ action: string; csrf: string }> | undefined;
}>;

/** The staff's own navigation under the header. */
export function StaffBar({ lang, staff }: Readonly<{ lang: Language; staff: Staff }>) {
  const texts = uiTexts[lang];
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
            {staff.name}
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
