import type { Both, Language } from "../../vocabulary/language.ts";
import { breaks, escaped, oneLine } from "./escaped.ts";
import { shownAddress } from "./mailbox.ts";

/** Who answers questions: a person, or those who share a mailbox. */
export type Named = { readonly name: string; readonly phone: string; readonly email: string };

const reply: Both = { sv: "Frågor? Svara på mejlet eller kontakta:", en: "Questions? Reply to this mail or contact:" };
/** An answer mostly quotes the mail: where that has a link, nobody is asked to answer it. */
const write: Both = { sv: "Frågor? Kontakta:", en: "Questions? Contact:" };

/** The end of a mail as text and as HTML: whom one can ask. Nothing where there is nobody. */
export function questionsTo(
  contacts: readonly Named[],
  { language, hasLink }: { readonly language: Language; readonly hasLink: boolean },
): readonly { readonly text: string; readonly html: string }[] {
  if (contacts.length === 0) return [];
  const lead = (hasLink ? write : reply)[language];
  return [
    { text: lead, html: `<p>${escaped(lead)}</p>` },
    ...contacts.map(({ name, phone, email }) => {
      const text = [name, phone, shownAddress(email)]
        .map(oneLine)
        .filter((line) => line !== "")
        .join("\n");
      return { text, html: `<p>${breaks(text)}</p>` };
    }),
  ];
}

/** One address and nothing besides: no name, no second one, no line that would be a header. */
const oneAddress = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/** Where an answer to a mail goes: each mailbox once. */
export const mailboxesOf = (contacts: readonly Named[]): readonly string[] => [
  ...new Set(contacts.map(({ email }) => email).filter((email) => oneAddress.test(email))),
];
