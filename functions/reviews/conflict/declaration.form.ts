import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { declarationTexts } from "./declaration.texts.ts";

/** What a reviewer declares: none, or a conflict of interest and, if they like, of what kind. */
export type Declaration = { readonly conflict: false } | { readonly conflict: true; readonly explanation: string };

/** Whether there is a conflict of interest; the reason is optional. */
export function readDeclaration(typed: Typed, lang: Language): Read<Declaration> {
  const t = declarationTexts[lang];
  const answer = typedText(typed, "conflict");
  const explanation = typedText(typed, "explanation");
  if (answer === "no") return { ok: true, value: { conflict: false } };
  if (answer !== "yes") return { ok: false, problems: [{ field: "conflict", text: t.choose }] };
  if (explanation.length > limits.explanation)
    return { ok: false, problems: [{ field: "explanation", text: t.tooLong(limits.explanation) }] };
  return { ok: true, value: { conflict: true, explanation } };
}
