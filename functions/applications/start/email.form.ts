import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { answers } from "../form/answers.ts";
import { startTexts } from "./start.texts.ts";

/** The one field of three small forms: begin, "send me my links", invite. */
export function readEmail(typed: Typed, lang: Language): Read<string> {
  const read = answers(typed, lang, () => startTexts[lang].email);
  const email = read.email("email");
  return read.done(() => email);
}
