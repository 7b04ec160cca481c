import { useTexts } from "../page-context.ts";
import type { Staff } from "../staff.ts";
import { uiTexts } from "./ui.texts.ts";

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
