import { officerTexts } from "../../claims/examination/officer.texts.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";

/** The most characters of the officer's comment. */
export const commentLimit = 3000;

/** Why a report is returned. */
export function readComment(typed: Typed, lang: Language): Read<string> {
  const t = officerTexts[lang];
  const value = typedText(typed, "comment");
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "comment", text }] }) as const;
  if (value === "") return wrong(t.commentMissing);
  return value.length > commentLimit ? wrong(t.commentTooLong(commentLimit)) : { ok: true, value };
}
