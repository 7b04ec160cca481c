import { type ContactShown, useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

/** Where they stand on a page, for links to them. */
export const contactAnchor = "kontakt";

/** Whom one can ask, with ways to reach them; nothing where nobody answers. */
export function ContactList({ contacts }: Readonly<{ contacts: readonly ContactShown[] }>) {
  const { contact } = useTexts(uiTexts);
  if (contacts.length === 0) return null;
  return (
    <>
      <h2 id={contactAnchor}>{contact}</h2>
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
