import type { Language } from "../../vocabulary/language.ts";
import { documentTexts } from "./documents.texts.ts";
import type { Paper } from "./paper.ts";

/** An authority as its documents name it. */
type Behind = Readonly<{
  name: string;
  number: string;
  contact: Readonly<{ email: string; phone?: string | undefined; address: readonly string[] }>;
}>;

/** Who writes a document of the authority: its name and number, and how it is reached. */
export const senderOf = ({ name, number, contact }: Behind, language: Language): Paper["sender"] => ({
  name,
  lines: [
    documentTexts[language].organisationNumber(number),
    ...contact.address,
    ...(contact.phone === undefined ? [] : [contact.phone]),
    contact.email,
  ],
});
