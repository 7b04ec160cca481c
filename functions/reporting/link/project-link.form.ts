import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { projectLinkTexts } from "./project-link.texts.ts";

/** The most characters of the reason. */
export const reasonLimit = 500;

export type LinkAsked = { readonly replaces: boolean; readonly reason: string };

/** What the officer wants with the project's link, and why. */
export function readLinkAsked(typed: Typed, lang: Language): Read<LinkAsked> {
  const words = projectLinkTexts[lang].problems;
  const reason = typedText(typed, "reason");
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "reason", text }] }) as const;
  if (reason === "") return wrong(words.missing);
  if (reason.length > reasonLimit) return wrong(words.tooLong(reasonLimit));
  return { ok: true, value: { replaces: typedText(typed, "action") === "replace", reason } };
}
