import type { Contact } from "../../calls/contact.ts";
import { useTexts } from "../../platform/web/page-context.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { paths } from "../paths.ts";
import { siteTexts } from "./site.texts.ts";

/** Where they stand on the call's page. */
const anchor = "kontakt";

/** Whom those who apply can ask; nothing of a call that nobody answers for. */
export function Contacts({ contacts }: Readonly<{ contacts: readonly Contact[] }>) {
  const t = useTexts(siteTexts).contacts;
  if (contacts.length === 0) return null;
  return (
    <>
      <h2 id={anchor}>{t.title}</h2>
      <ul>
        {contacts.map(({ name, phone, email }) => (
          <li key={email}>
            {name}, <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>, <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to them from a page that does not know them. */
export function ToContacts({ callId }: Readonly<{ callId: CallId }>) {
  const t = useTexts(siteTexts).contacts;
  return (
    <p>
      <a href={`${paths.call(callId)}#${anchor}`}>{t.onCallPage}</a>
    </p>
  );
}
