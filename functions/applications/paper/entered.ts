import type { Submission } from "../../pilot/items/submission.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { paperTexts } from "./paper.texts.ts";

/** That an application came on paper, and who has typed it in. @example "Kom på papper, inskriven av Anna Berg 3 mars 2026" */
export function enteredFromPaper({ by, enteredAt, lacking }: NonNullable<Submission["paper"]>, lang: Language): string {
  const t = paperTexts[lang];
  const said = t.entered(by.name, formatDay(dayOf(enteredAt), lang));
  return lacking ? `${said}. ${t.enteredLacking}` : said;
}
