import type { CallInForce } from "../../calls/call.store.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { siteTexts } from "./site.texts.ts";

/** Whom those who apply can ask. */
export function Contacts({ call }: Readonly<{ call: Pick<CallInForce, "contacts"> }>) {
  const { lang } = usePage();
  if (call.contacts.length === 0) return null;
  return (
    <>
      <h2>{siteTexts[lang].call.contacts}</h2>
      <ul>
        {call.contacts.map(({ name, phone, email }) => (
          <li key={email}>
            {name}, <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>, <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
