import { formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { afterTexts } from "./after-decision.texts.ts";
import type { AppealWindow } from "./appeal-window.ts";

/** The time in which a decision can be appealed, as every page says it. */
export function windowInWords(window: AppealWindow, lang: Language): string {
  const t = afterTexts[lang];
  if (window.state === "none") return t.noWindow;
  if (window.state === "not-running") return t.waits[window.waitsFor];
  return t.running(formatDay(window.from, lang), formatDay(window.lastDay, lang));
}
