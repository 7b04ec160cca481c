import type { Instant, Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { closingTexts } from "./closing.texts.ts";
import { hasEnded } from "./closing.ts";

/** What closing a month asks: the sums that were seen, and an understanding when the month has not ended. */
export function readClosing(typed: Typed, month: Month, now: Instant, lang: Language): Read<{ seen: string }> {
  if (!hasEnded(month, now) && typedText(typed, "understood") === "")
    return { ok: false, problems: [{ field: "understood", text: closingTexts[lang].mustUnderstand }] };
  return { ok: true, value: { seen: typedText(typed, "seen") } };
}
