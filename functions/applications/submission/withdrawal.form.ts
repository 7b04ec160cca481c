import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { answers } from "../form/answers.ts";
import { submissionTexts } from "./submission.texts.ts";

export const reasonLimit = 500;

/** Why an application is withdrawn, if the applicant wants to say. */
export function readWithdrawal(typed: Typed, lang: Language): Read<string> {
  const read = answers(typed, lang, () => submissionTexts[lang].withdraw.reason);
  const reason = typedText(typed, "reason") === "" ? "" : read.text("reason", reasonLimit);
  return read.done(() => reason);
}
